import {
  type ApplicationType,
  type FieldForm,
  sectionForm,
  type SectionKey,
} from "@regolith/domain";
import { undertakingSentence } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { type Fact, FactList } from "../components/fact-list/fact-list.tsx";
import { SampleNumber } from "../components/sample-number/sample-number.tsx";
import { fieldId } from "../forms/form-state.ts";
import { Link } from "../i18n/navigation.ts";
import styles from "./answer-rows.module.css";
import type { Row, SectionWords, Value } from "./answers/words.ts";
import { useAnswerText } from "./section/answer-text.ts";
import { useRowName } from "./section/difference-text.ts";
import { labelOf } from "./section/label-of.ts";

interface Props {
  readonly type: ApplicationType;
  readonly sectionKey: SectionKey;
  readonly words: SectionWords;
  /** Path without the language of the section's page; with it, every answer has a link to change it. */
  readonly changeHref?: string | null;
}

/** Every answer of a section for reading: label, answer, and a link to change it. */
export function AnswerRows({ type, sectionKey, words, changeHref = null }: Props) {
  const t = useTranslations("form");
  const rowName = useRowName(sectionKey);
  const factsOf = useFacts(type, sectionKey, changeHref);
  const { fields, rows } = sectionForm(type, sectionKey);
  return (
    <div className="stack">
      {fields.length === 0 ? null : <FactList ruled facts={factsOf(fields, words.fields, "")} />}
      {rows !== undefined && words.rows.length === 0 && words.fields.worksAlone !== true ? (
        <p className="dim">{t("answers.none")}</p>
      ) : null}
      {words.rows.map((row, index) => (
        <div key={index} className={styles.row}>
          <h3 className="title-4">
            {typeof row.sampleCode === "string" && sectionKey === "SAMPLES" ? (
              <SampleNumber code={row.sampleCode} />
            ) : (
              rowName(index)
            )}
          </h3>
          <FactList ruled facts={factsOf(rows?.fields ?? [], row, `${String(index)}.`)} />
        </div>
      ))}
    </div>
  );
}

function useFacts(type: ApplicationType, key: SectionKey, changeHref: string | null) {
  const t = useTranslations("form");
  const change = useTranslations("applications.check");
  const locale = useLocale();
  const write = useAnswerText();

  const answer = (field: FieldForm, value: Value) => {
    if (key === "UNDERTAKINGS" && typeof value === "boolean") {
      return t(value ? "answers.ticked" : "answers.notTicked");
    }
    const text = write(field, value);
    if (text === "") return <span className="dim">{t("answers.none")}</span>;
    return field.kind === "longText" ? <div className={styles.text}>{text}</div> : text;
  };

  return (fields: readonly FieldForm[], row: Row, prefix: string): Fact[] =>
    fields
      .filter((field) => isWorthReading(key, field, row))
      .map((field) => {
        // Undertakings are read as the sentence that is ticked.
        const sentence =
          key === "UNDERTAKINGS" ? undertakingSentence(field.name, locale, type) : null;
        const label = sentence ?? labelOf(key, field.name, locale);
        const fact = { key: field.name, label, value: answer(field, row[field.name] ?? "") };
        if (changeHref === null) return fact;
        const href = `${changeHref}#${fieldId(prefix + field.name)}`;
        const action = (
          <Link
            className="no-print"
            href={href}
            aria-label={change("changeNamed", { field: label })}
          >
            {change("change")}
          </Link>
        );
        return { ...fact, action };
      });
}

/** The number heads the row of a sample; what was never asked, and a list nobody chose from, is left out. */
function isWorthReading(key: SectionKey, { name, kind }: FieldForm, row: Row): boolean {
  // What is not the reader's to see is not there.
  if (!(name in row) && key !== "SAMPLES" && key !== "ANALYSIS") return false;
  if (kind === "technique") return row[name] !== "";
  if (key !== "SAMPLES") return true;
  if (kind === "sample") return false;
  if (name.startsWith("equivalence")) return row.acceptsEquivalent === true;
  return kind !== "mass" || row.isWhole !== true;
}
