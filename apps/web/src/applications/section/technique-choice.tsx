"use client";

import { NativeSelect } from "@mantine/core";
import type { TechniqueChoiceFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Demonstration } from "../../components/origin/demonstration.tsx";
import { formatAmount } from "../../format/mass.ts";
import { localText } from "../../i18n/local-text.ts";
import {
  findTechnique,
  followsTechnique,
  proposedWords,
  rowWithTechnique,
} from "../answers/technique-choice.ts";
import { type Row, textIn, withRowChanged } from "../answers/words.ts";
import { RowButton } from "./row-button.tsx";
import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";
import { useAnswer } from "./use-answer.ts";

/** A technique of the office's list: proposes what is usual, and never writes over what was typed. */
export function TechniqueChoice({ index }: { readonly index: number }) {
  const t = useTranslations("form.technique");
  const locale = useLocale();
  const { words, techniques, edit } = useSectionForm();
  const { id, name, label, error } = useAnswer({ name: "techniqueCode", index });
  const known = { techniques, locale };
  const row = words.rows[index] ?? {};
  const code = textIn(row, "techniqueCode");
  const chosen = findTechnique(known, code);
  const offered = techniques.filter((technique) => technique.active || technique.code === code);
  const fill = <RowButton intent={`fill:${String(index)}`}>{t("fill")}</RowButton>;
  return (
    <div className="stack-small">
      <NativeSelect
        id={id}
        name={name}
        label={t("optional", { label })}
        description={t("hint")}
        error={error}
        value={code}
        onChange={(event) => {
          const next = event.currentTarget.value;
          edit((newest) =>
            withRowChanged(newest, index, (newestRow) => rowWithTechnique(newestRow, next, known)),
          );
        }}
        data={[
          { value: "", label: t("own") },
          ...offered.map((technique) => ({
            value: technique.code,
            label: technique.active
              ? localText(technique.name, locale)
              : t("retired", { name: localText(technique.name, locale) }),
          })),
        ]}
      />
      <noscript>{fill}</noscript>
      {chosen === undefined ? null : <Usual technique={chosen} row={row} index={index} />}
    </div>
  );
}

interface UsualProps {
  readonly technique: TechniqueChoiceFragment;
  readonly row: Row;
  readonly index: number;
}

/** What the office says of the technique, and a way to take its figures where the step says something else. */
function Usual({ technique, row, index }: UsualProps) {
  const t = useTranslations("form.technique");
  const locale = useLocale();
  const { samples } = useSectionForm();
  const form = samples.get(textIn(row, "sampleCode"))?.sample.form;
  const isUnusual = form !== undefined && !technique.forms.includes(form);
  const leaves = localText(technique.leaves, locale);
  const needs = useNeeds(technique);
  const take = useTakeLabel(technique);
  return (
    <div className={`${styles.usual} small`} role="status">
      <p>
        {[needs, t(`does.${technique.destructiveness}`), leaves]
          .filter((sentence) => sentence !== "")
          .join(locale === "zh" ? "" : " ")}{" "}
        {technique.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
      </p>
      {technique.provenance === "DEMONSTRATION" ? <p className="dim">{t("starting")}</p> : null}
      {isUnusual ? <p>{t("unusual", { form })}</p> : null}
      {followsTechnique(row, technique) ? null : (
        <p className="line">
          <span>{t("differs")}</span>
          <RowButton intent={`take:${String(index)}`}>{take}</RowButton>
        </p>
      )}
    </div>
  );
}

function useNeeds({ minimumMg, typicalMg }: TechniqueChoiceFragment): string {
  const t = useTranslations("form.technique");
  const locale = useLocale();
  const mg = (amount: number) => formatAmount(amount, locale);
  if (typicalMg === null) return minimumMg === null ? "" : t("needsLeast", { mg: mg(minimumMg) });
  if (minimumMg === null || minimumMg === typicalMg) return t("needs", { mg: mg(typicalMg) });
  return t("needsRange", { minimum: mg(minimumMg), typical: mg(typicalMg) });
}

function useTakeLabel(technique: TechniqueChoiceFragment): string {
  const t = useTranslations("form.technique");
  const locale = useLocale();
  const { destructive, consumedMg } = proposedWords(technique);
  if (!destructive) return t("takeNone");
  if (consumedMg === "") return t("takeUnknown");
  return t("take", { mg: formatAmount(Number(consumedMg), locale) });
}
