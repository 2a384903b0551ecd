"use client";

import { Radio, Textarea, TextInput } from "@mantine/core";
import type { CommitteeOfFragment } from "@regolith/client";
import { CONFIDENCES, RECOMMENDATIONS } from "@regolith/domain";
import { confidenceName, recommendationName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "../components/section/section.tsx";
import { fieldId } from "../forms/form-state.ts";
import { formatAmount } from "../format/mass.ts";
import styles from "./committee.module.css";
import {
  givesField,
  type ItemOfReview,
  massField,
  type ReviewWords,
  scoreField,
} from "./review-words.ts";

/** A sample asked for, with what of it. */
export interface ReviewItem extends ItemOfReview {
  readonly code: string;
  readonly minimumMg: number | null;
  readonly optimumMg: number | null;
}

/** What stands in the fields of a review, and what is done with them. */
export interface FieldsOfReview {
  readonly words: ReviewWords;
  readonly problemAt: (name: string) => string | undefined;
  readonly edit: (name: string, value: string) => void;
}

interface Props {
  readonly rubric: CommitteeOfFragment["rubric"];
  readonly items: readonly ReviewItem[];
  readonly fields: FieldsOfReview;
}

export function ReviewFields({ rubric, items, fields }: Props) {
  const t = useTranslations("committee.form");
  const locale = useLocale();
  return (
    <>
      {rubric.map(({ criterion, name, question, anchors }) => (
        <Choice
          key={criterion}
          {...{ fields, name: scoreField(criterion), label: name, hint: question }}
          options={anchors.map(({ score, text }) => ({
            value: String(score),
            label: `${String(score)} · ${text}`,
          }))}
        />
      ))}
      <Choice
        {...{ fields, name: "confidence", label: t("confidence"), hint: t("confidenceHint") }}
        options={CONFIDENCES.map((value) => ({ value, label: confidenceName(value, locale) }))}
      />
      <Choice
        {...{ fields, name: "recommendation", label: t("recommendation") }}
        hint={t("recommendationHint")}
        options={RECOMMENDATIONS.map((value) => ({
          value,
          label: recommendationName(value, locale),
        }))}
      />
      <Section id="suggestions" title={t("suggestions")}>
        <div className="stack">
          {items.map((item) => (
            <Suggestion key={item.id} item={item} fields={fields} />
          ))}
        </div>
      </Section>
      <Note name="noteToApplicant" hint={t("noteToApplicantHint")} fields={fields} />
      <Note name="noteToCommittee" hint={t("noteToCommitteeHint")} fields={fields} />
    </>
  );
}

interface ChoiceProps {
  readonly fields: FieldsOfReview;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ fields: { words, problemAt, edit }, name, label, hint, options }: ChoiceProps) {
  return (
    <Radio.Group
      id={fieldId(name)}
      name={name}
      label={label}
      description={hint}
      error={problemAt(name)}
      value={words[name] ?? ""}
      onChange={(value) => {
        edit(name, value);
      }}
    >
      <div className={styles.choices}>
        {options.map((option) => (
          <Radio key={option.value} {...option} />
        ))}
      </div>
    </Radio.Group>
  );
}

function Suggestion({ item, fields }: { readonly item: ReviewItem; fields: FieldsOfReview }) {
  const t = useTranslations("committee.form");
  const locale = useLocale();
  const { id, code, requestMode, minimumMg, optimumMg } = item;
  if (requestMode === "WHOLE_UNIT") {
    return (
      <Choice
        {...{ fields, name: givesField(id), label: t("givesOf", { sample: code }) }}
        options={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
      />
    );
  }
  const name = massField(id);
  const figure = (mg: number | null) => (mg === null ? "–" : formatAmount(mg, locale));
  return (
    <TextInput
      id={fieldId(name)}
      name={name}
      label={t("massOf", { sample: code })}
      description={t("massHint", { minimum: figure(minimumMg), optimum: figure(optimumMg) })}
      error={fields.problemAt(name)}
      inputMode="decimal"
      className={styles.mass}
      value={fields.words[name] ?? ""}
      onChange={(event) => {
        fields.edit(name, event.currentTarget.value);
      }}
    />
  );
}

interface NoteProps {
  readonly name: "noteToApplicant" | "noteToCommittee";
  readonly hint: string;
  readonly fields: FieldsOfReview;
}

function Note({ name, hint, fields }: NoteProps) {
  const t = useTranslations("committee.form");
  return (
    <Textarea
      id={fieldId(name)}
      name={name}
      label={t(name)}
      description={hint}
      error={fields.problemAt(name)}
      autosize
      minRows={5}
      value={fields.words[name] ?? ""}
      onChange={(event) => {
        fields.edit(name, event.currentTarget.value);
      }}
    />
  );
}
