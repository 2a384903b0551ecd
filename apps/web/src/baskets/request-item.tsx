"use client";

import type { RequestItemFragment, RulesForFormsFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SampleLabel } from "../components/sample-label/sample-label.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { massOrNull } from "../applications/answers/mass-text.ts";
import { AskedBar } from "../applications/section/asked-bar.tsx";
import styles from "../applications/section/asked.module.css";
import { SampleFacts } from "../applications/section/sample-facts.tsx";
import { askedShare } from "../applications/section/asked.ts";
import { ShareOfLeft } from "../applications/section/share-of-left.tsx";
import { TierNotice } from "../applications/section/tier-notice.tsx";
import { WholeUnit } from "../applications/section/whole-unit.tsx";
import { ActionForm } from "../forms/action-form.tsx";
import { RadioField, SubmitButton } from "../forms/fields.tsx";
import { removeItem, updateItem } from "./actions.ts";
import { FigureField } from "./figure-field.tsx";

interface Props {
  readonly item: RequestItemFragment;
  /** The rules in force. */
  readonly rules: RulesForFormsFragment;
}

/** One sample put aside, how much of it is wanted, and which share of what is left that is. */
export function RequestItem({ item, rules }: Props) {
  const t = useTranslations("request");
  const { id, sample } = item;
  const headingId = `sample-${sample.code}`;
  return (
    <article className={styles.item} aria-labelledby={headingId}>
      <SampleLabel>
        <div className={styles.head}>
          <h3 id={headingId} className="title-3">
            <SampleNumberLink code={sample.code} />
          </h3>
          <ActionForm action={removeItem} hidden={{ id }} className="">
            <SubmitButton size="sm" label={t("removeNamed", { code: sample.code })}>
              {t("remove")}
            </SubmitButton>
          </ActionForm>
        </div>
        <SampleFacts sample={sample} />
      </SampleLabel>
      <div className={styles.body}>
        {item.problems.length === 0 ? null : (
          <Notice kind="bad">
            <p>
              <b>{t("problem")}</b>
            </p>
            <ul>
              {item.problems.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Amounts item={item} rules={rules} />
      </div>
    </article>
  );
}

/** Figures are typed here and compared at once; the button keeps them. */
function Amounts({ item, rules }: Props) {
  const t = useTranslations("request");
  const { id, sample, acceptsEquivalent } = item;
  const [minimum, setMinimum] = useState(written(item.minimumMg));
  const [optimum, setOptimum] = useState(written(item.optimumMg));
  const figures = { minimumMg: massOrNull(minimum), optimumMg: massOrNull(optimum) };
  const availableMg = sample.stock?.availableMg ?? null;
  const share = askedShare({ ...figures, availableMg }, rules);
  const isWhole = sample.requestMode === "WHOLE_UNIT";
  return (
    <ActionForm action={updateItem} hidden={{ id }} doneMessage={t("saved")} idPrefix={sample.code}>
      {isWhole ? (
        <WholeUnit sample={sample} />
      ) : (
        <div className={styles.figuresRow}>
          <FigureField
            name="minimumMg"
            label={t("minimum")}
            hint={t("minimumHint")}
            value={minimum}
            change={setMinimum}
          />
          <FigureField
            name="optimumMg"
            label={t("optimum")}
            hint={t("optimumHint")}
            value={optimum}
            change={setOptimum}
          />
          <ShareOfLeft share={share} />
        </div>
      )}
      <AskedBar sample={sample} {...figures} />
      {isWhole ? null : (
        <TierNotice
          share={share}
          wayOut={(mg, label) => (
            <SubmitButton
              size="sm"
              name="use"
              value={String(mg)}
              onPress={() => {
                setOptimum(String(mg));
                if ((figures.minimumMg ?? 0) > mg) setMinimum(String(mg));
              }}
            >
              {label}
            </SubmitButton>
          )}
        />
      )}
      <RadioField
        name="acceptsEquivalent"
        label={t("equivalent")}
        initial={acceptsEquivalent ? "yes" : "no"}
        options={[
          { value: "no", label: t("onlyThis") },
          { value: "yes", label: t("acceptsEquivalent") },
        ]}
      />
      <SubmitButton size="sm">{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function written(mg: number | null): string {
  return mg === null ? "" : String(mg);
}
