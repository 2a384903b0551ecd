"use client";

import type { KnownOfSampleFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../../components/notice/notice.tsx";
import { SampleLabel } from "../../components/sample-label/sample-label.tsx";
import { SampleNumberLink } from "../../components/sample-number/sample-number-link.tsx";
import { formatAmount } from "../../format/mass.ts";
import { fieldId } from "../../forms/form-state.ts";
import { KnownOfSample } from "../../samples/known-of-sample.tsx";
import { massOrNull } from "../answers/mass-text.ts";
import { flagIn, textIn } from "../answers/words.ts";
import { AnswerField } from "./answer-field.tsx";
import { AskedBar } from "./asked-bar.tsx";
import { type AskedShare, askedShare } from "./asked.ts";
import styles from "./asked.module.css";
import { clockTime } from "./clock-time.ts";
import { focusSoon } from "./focus-soon.ts";
import { RowButton } from "./row-button.tsx";
import { SampleFacts } from "./sample-facts.tsx";
import { useSectionForm } from "./section-context.tsx";
import { ShareOfLeft } from "./share-of-left.tsx";
import type { WatchedSample } from "./stock-watch.ts";
import { TierNotice } from "./tier-notice.tsx";
import { WholeUnit } from "./whole-unit.tsx";

/** One sample asked for: how much of it, which share of what is left that is, why, and how it is wanted. */
export function SampleItem({ index }: { readonly index: number }) {
  const t = useTranslations("form.samples");
  const { words, samples, problems } = useSectionForm();
  const row = words.rows[index] ?? {};
  const code = textIn(row, "sampleCode");
  const watched = samples.get(code);
  const at = String(index);
  const own = problems.filter(({ field }) => field === `${at}.sampleCode`);
  const headingId = `sample-${at}`;
  return (
    <article className={styles.item} aria-labelledby={headingId}>
      <input type="hidden" name={`${at}.sampleCode`} value={code} />
      <SampleLabel>
        <div className={styles.head}>
          <h2 id={headingId} className="title-3">
            <SampleNumberLink code={code} />
          </h2>
          <RowButton
            intent={`remove:${at}`}
            label={t("removeNamed", { code })}
            after={() => {
              focusSoon(fieldId("items"));
            }}
          >
            {t("remove")}
          </RowButton>
        </div>
        {watched === undefined ? null : <SampleFacts sample={watched.sample} />}
      </SampleLabel>
      <div className={styles.body} id={fieldId(`${at}.sampleCode`)} tabIndex={-1}>
        {watched === undefined ? null : <Amount index={index} watched={watched} />}
        {[...own, ...(watched?.problems ?? [])].length === 0 ? null : (
          <Notice kind="bad" live>
            <p>
              <b>{t("problem")}</b>
            </p>
            <ul>
              {[...own, ...(watched?.problems ?? [])].map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Wishes
          index={index}
          acceptsEquivalent={flagIn(row, "acceptsEquivalent")}
          known={watched?.known ?? null}
        />
      </div>
    </article>
  );
}

interface AmountProps {
  readonly index: number;
  readonly watched: WatchedSample;
}

function Amount({ index, watched: { sample, changedAt } }: AmountProps) {
  const t = useTranslations("form.samples");
  const locale = useLocale();
  const { words, rules } = useSectionForm();
  const row = words.rows[index] ?? {};
  const figures = {
    minimumMg: massOrNull(textIn(row, "minimumMg")),
    optimumMg: massOrNull(textIn(row, "optimumMg")),
  };
  const availableMg = sample.stock?.availableMg ?? null;
  const share = askedShare({ ...figures, availableMg }, rules);
  return (
    <>
      {sample.requestMode === "WHOLE_UNIT" ? (
        <WholeUnit sample={sample} />
      ) : (
        <Figures index={index} share={share} />
      )}
      <AskedBar sample={sample} {...figures} />
      {sample.requestMode === "WHOLE_UNIT" ? null : (
        <TierNotice
          share={share}
          wayOut={(mg, label) => (
            <RowButton intent={`optimum:${String(index)}:${String(mg)}`}>{label}</RowButton>
          )}
        />
      )}
      <p className="small dim" role="status">
        {changedAt === null || availableMg === null
          ? null
          : t("changed", {
              time: clockTime(changedAt, locale),
              mg: formatAmount(availableMg, locale, 1),
            })}
      </p>
    </>
  );
}

interface FiguresProps {
  readonly index: number;
  readonly share: AskedShare;
}

function Figures({ index, share }: FiguresProps) {
  const { form } = useSectionForm();
  const masses = (form.rows?.fields ?? []).filter(({ kind }) => kind === "mass");
  return (
    <div className={styles.figuresRow}>
      {masses.map((field) => (
        <AnswerField key={field.name} field={field} index={index} />
      ))}
      <ShareOfLeft share={share} />
    </div>
  );
}

interface WishesProps {
  readonly index: number;
  readonly acceptsEquivalent: boolean;
  readonly known: KnownOfSampleFragment | null;
}

/**
 * What is known stands beside the reason. What matters in an equivalent is only asked of those who would take
 * one; what was written stays.
 */
function Wishes({ index, acceptsEquivalent, known }: WishesProps) {
  const fields = useSectionForm().form.rows?.fields ?? [];
  return fields
    .filter(({ kind }) => kind !== "mass" && kind !== "sample")
    .map((field) => (
      <div
        key={field.name}
        hidden={!acceptsEquivalent && field.name.startsWith("equivalence")}
        className={field.name === "reason" && known !== null ? styles.beside : undefined}
      >
        <AnswerField field={field} index={index} />
        {field.name === "reason" && known !== null ? <KnownOfSample sample={known} /> : null}
      </div>
    ));
}
