import type { ApplicationAnswersQuery, ApplicationPageQuery } from "@regolith/client";
import { applicationWords, publicStatusName, sectionName, typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { FactList } from "../../components/fact-list/fact-list.tsx";
import { Section } from "../../components/section/section.tsx";
import { formatBeijing } from "../../format/beijing-time.ts";
import { localText } from "../../i18n/local-text.ts";
import { AnswerRows } from "../answer-rows.tsx";
import { AskedItems } from "../tracking/asked-items.tsx";
import { Decision } from "../tracking/decision.tsx";
import { History } from "../tracking/history.tsx";
import { wordsForReading } from "../words-for-reading.ts";
import { PrintButton } from "./print-button.tsx";
import { PrintedFiles } from "./printed-files.tsx";
import styles from "./print.module.css";

interface Props {
  readonly answers: NonNullable<ApplicationAnswersQuery["application"]>;
  readonly course: NonNullable<ApplicationPageQuery["application"]>;
  /** The server's now. */
  readonly now: string;
  /** Where the portal is, without a path. */
  readonly origin: string;
}

/** The whole application on paper: what it is, every answer, what became of it, and where it comes from. */
export function PrintPage({ answers, course, now, origin }: Props) {
  const t = useTranslations("print");
  const locale = useLocale();
  const isDraft = answers.publicStatus === "DRAFT";
  return (
    <article className={`wrap stack-large ${styles.sheet}`}>
      <header className="stack">
        <p className="small mid">{t("number", { number: answers.number })}</p>
        <h1>{answers.title ?? t("untitled")}</h1>
        {isDraft ? <p className={styles.mark}>{t("draft")}</p> : null}
        {answers.provenance === "DEMONSTRATION" ? (
          <p className={styles.mark}>{t("demonstration")}</p>
        ) : null}
        <PrintFacts course={course} now={now} />
        <div className="no-print">
          <PrintButton />
        </div>
      </header>
      {answers.sections.map(({ key, position }) => (
        <Section
          key={key}
          id={key.toLowerCase()}
          title={`${String(position)}. ${sectionName(key, locale, answers.type)}`}
        >
          <AnswerRows type={answers.type} sectionKey={key} words={wordsForReading(answers, key)} />
        </Section>
      ))}
      <Section id="items" title={t("items")}>
        <AskedItems items={course.items} />
      </Section>
      <Section id="attachments" title={applicationWords(locale).attachments}>
        <PrintedFiles files={answers.attachments.nodes} />
      </Section>
      <Decision application={course} />
      {isDraft ? null : (
        <Section id="history" title={t("history")}>
          <History application={course} pastOnly />
        </Section>
      )}
      <Section id="origin" title={t("origin")} minor>
        <ul className="small stack-small anywhere" role="list">
          <li>{`${origin}/${locale}/applications/${answers.id}`}</li>
          {course.items.map(({ id, sample }) => (
            <li key={id}>{`${origin}/${locale}/samples/${sample.code}`}</li>
          ))}
        </ul>
      </Section>
    </article>
  );
}

const PrintFacts = ({ course, now }: Pick<Props, "course" | "now">) => {
  const t = useTranslations("print.facts");
  const locale = useLocale();
  const moment = (instant: string | null) =>
    instant === null ? t("notYet") : formatBeijing(new Date(instant), locale);
  const { number, type, publicStatus, round, submittedAt } = course;
  const facts = {
    number,
    type: typeName(type, locale),
    status: publicStatusName(publicStatus, locale),
    round: round === null ? t("noRound") : localText(round.name, locale),
    submitted: moment(submittedAt),
    printed: moment(now),
  };
  const keys = ["number", "type", "status", "round", "submitted", "printed"] as const;
  return <FactList ruled facts={keys.map((key) => ({ key, label: t(key), value: facts[key] }))} />;
};
