"use client";

import { Checkbox } from "@mantine/core";
import type { ReviewPageQuery } from "@regolith/client";
import { CONFLICT_KINDS, TIE_KINDS } from "@regolith/domain";
import { conflictName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Panel } from "../components/panel/panel.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import { Section } from "../components/section/section.tsx";
import { ActionForm, useFormField, useFormTick } from "../forms/action-form.tsx";
import { SelectField, SubmitButton } from "../forms/fields.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import { acceptReview, declareConflict, declineReview } from "./actions.ts";

type Assignment = NonNullable<ReviewPageQuery["reviewAssignment"]>;

interface Props {
  readonly assignment: Assignment;
  readonly years: number;
}

/** Whom and what it is about, to judge a conflict of interest by; nothing else of the application. */
export function InvitationPeople({ assignment: { invitation } }: Pick<Props, "assignment">) {
  const t = useTranslations("committee.invitation");
  return (
    <Section id="people" title={t("people")}>
      <RowTable
        caption={t("people")}
        columns={[
          { key: "name", label: t("person") },
          { key: "institution", label: t("institution") },
        ]}
        rows={(invitation?.people ?? []).map(({ name, institution }, index) => ({
          key: String(index),
          cells: { name, institution: institution || t("noInstitution") },
        }))}
      />
    </Section>
  );
}

/** The answers to an invitation: yes with the statement, no with a word, or a conflict. */
export function InvitationAnswers({ assignment, years }: Props) {
  const t = useTranslations("committee.invitation");
  const { id, version, availableActions } = assignment;
  const may = new Set(availableActions);
  const hidden = { id, version: String(version) };
  return (
    <div className="stack">
      {may.has("ACCEPT") ? (
        <Panel title={t("accept")}>
          <ActionForm action={acceptReview} hidden={hidden} idPrefix="accept">
            <NoConflict label={t("declares", { years })} />
            <SubmitButton variant="filled">{t("acceptButton")}</SubmitButton>
          </ActionForm>
        </Panel>
      ) : null}
      {may.has("DECLINE") ? (
        <Panel title={t("decline")}>
          <ActionForm action={declineReview} hidden={hidden} idPrefix="decline">
            <AreaField name="note" label={t("note")} minRows={2} />
            <SubmitButton>{t("declineButton")}</SubmitButton>
          </ActionForm>
        </Panel>
      ) : null}
      {may.has("DECLARE_CONFLICT") ? <DeclareConflict id={id} /> : null}
    </div>
  );
}

/** Somebody can say at any time that they have one. */
export function DeclareConflict({ id }: { readonly id: string }) {
  const t = useTranslations("committee.invitation");
  const locale = useLocale();
  const options = ["SAME_INSTITUTION", "CO_AUTHOR", ...TIE_KINDS].flatMap(
    (value) => CONFLICT_KINDS.find((kind) => kind === value) ?? [],
  );
  return (
    <Panel title={t("conflict")}>
      <ActionForm action={declareConflict} hidden={{ id }} idPrefix="conflict">
        <p className="small mid">{t("conflictHint")}</p>
        <SelectField
          name="kind"
          label={t("kind")}
          options={[
            { value: "", label: t("kindNone") },
            ...options.map((value) => ({ value, label: conflictName(value, locale) })),
          ]}
        />
        <AreaField name="conflictNote" label={t("conflictNote")} minRows={2} />
        <SubmitButton variant="danger">{t("conflictButton")}</SubmitButton>
      </ActionForm>
    </Panel>
  );
}

function NoConflict({ label }: { readonly label: string }) {
  const tick = useFormTick("declaresNoConflict");
  const { error } = useFormField("declaresNoConflict");
  return <Checkbox {...tick} label={label} error={error} />;
}
