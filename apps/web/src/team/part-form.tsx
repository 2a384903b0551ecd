"use client";

import { Button, Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { OwnPartFragment } from "@regolith/client";
import { type ApplicationType, type FieldForm, MEMBER_PART_FORM } from "@regolith/domain";
import { fieldName, undertakingSentence } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Fragment, useActionState } from "react";
import styles from "../applications/applications.module.css";
import { ErrorSummary } from "../components/error-summary/error-summary.tsx";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { keepTyped } from "../forms/action-form.tsx";
import type { Option } from "../forms/fields.tsx";
import { fieldId, summaryOf } from "../forms/form-state.ts";
import { partValue } from "./part-value.ts";
import { savePart } from "./save-part.ts";
import { type PartState, untouchedPart } from "./part-state.ts";

interface Props {
  readonly applicationId: string;
  readonly type: ApplicationType;
  readonly part: OwnPartFragment;
  readonly countries: readonly Option[];
}

/** A member's own part, saved by its button with scripts and without. */
export function PartForm({ applicationId, type, part, countries }: Props) {
  const t = useTranslations("team.part");
  const [state, send, isPending] = useActionState(savePart, untouchedPart(part.version));
  return (
    <form action={send} className="stack" noValidate onReset={keepTyped}>
      <ErrorSummary problems={summaryOf(state.problems)} attempt={state} />
      {state.done ? (
        <Notice kind="ok" live>
          <p>{t(state.isSigned ? "savedSigned" : "saved")}</p>
        </Notice>
      ) : null}
      <SavedElsewhere state={state} />
      <input type="hidden" name="id" value={applicationId} />
      {MEMBER_PART_FORM.fields.map((field) => (
        <Fragment key={field.name}>
          <GroupHeading first={field.name} />
          <PartField
            field={field}
            type={type}
            stored={partValue(part, field.name)}
            state={state}
            countries={countries}
          />
        </Fragment>
      ))}
      <p>
        <Button type="submit" variant="filled" loading={isPending}>
          {t("save")}
        </Button>
      </p>
    </form>
  );
}

/** Which field begins a group of the form. */
const GROUPS: Readonly<Partial<Record<string, "aboutYou" | "aboutWork" | "undertakings">>> = {
  fullName: "aboutYou",
  contribution: "aboutWork",
  keepsLoanRules: "undertakings",
};

function GroupHeading({ first }: { readonly first: string }) {
  const t = useTranslations("team.part");
  const group = GROUPS[first];
  if (group === undefined) return null;
  return <h2 className={`title-3 ${styles.group ?? ""}`}>{t(group)}</h2>;
}

/** Another tab saved first: its words stand here, one's own in the form. */
function SavedElsewhere({ state: { theirs, values } }: { readonly state: PartState }) {
  const t = useTranslations("team.part");
  const locale = useLocale();
  if (theirs === null) return null;
  const facts = Object.entries(theirs)
    .filter(([name, text]) => text !== (values[name] ?? "").replaceAll("\r\n", "\n"))
    .map(([name, text]) => ({ key: name, label: fieldName(["part", name], locale), value: text }));
  return (
    <Notice kind="warn" live>
      <p>
        <b>{t("staleTitle")}</b> {t("staleBody")}
      </p>
      <FactList facts={facts} />
    </Notice>
  );
}

interface FieldProps {
  readonly field: FieldForm;
  readonly type: ApplicationType;
  readonly stored: string | boolean;
  readonly state: PartState;
  readonly countries: readonly Option[];
}

function PartField({ field, type, stored, state, countries }: FieldProps) {
  const t = useTranslations("team.part");
  const locale = useLocale();
  const { name, kind, required } = field;
  const wasSent = Object.keys(state.values).length > 0;
  const plain = fieldName(["part", name], locale);
  const common = {
    id: fieldId(name),
    name,
    error: state.problems.find((problem) => problem.field === name)?.message,
  };
  if (kind === "boolean") {
    const isTicked = wasSent ? state.values[name] !== undefined : stored === true;
    const label = undertakingSentence(name, locale, type) ?? plain;
    return <Checkbox {...common} label={label} defaultChecked={isTicked} />;
  }
  const text = state.values[name] ?? (typeof stored === "string" ? stored : "");
  const isOptional = !required;
  const label = isOptional ? t("optional", { label: plain }) : plain;
  const hint = HINTS[name];
  const shared = { ...common, label, defaultValue: text, description: hint && t(hint) };
  if (kind === "country") {
    const data = [{ value: "", label: t("choose") }, ...countries];
    return <NativeSelect key={text} {...shared} data={data} />;
  }
  if (kind === "longText") return <Textarea {...shared} autosize minRows={3} />;
  return <TextInput {...shared} autoComplete={AUTO_COMPLETE[name] ?? "off"} />;
}

const HINTS: Readonly<
  Partial<
    Record<
      string,
      | "hintContribution"
      | "hintPapers"
      | "hintFacilities"
      | "hintRestrictions"
      | "hintSignature"
      | "hintOrcid"
    >
  >
> = {
  contribution: "hintContribution",
  papers: "hintPapers",
  facilities: "hintFacilities",
  restrictions: "hintRestrictions",
  signature: "hintSignature",
  orcid: "hintOrcid",
};

const AUTO_COMPLETE: Readonly<Partial<Record<string, string>>> = {
  fullName: "name",
  institution: "organization",
};
