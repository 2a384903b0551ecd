"use client";

import { TextInput } from "@mantine/core";
import type { AssignmentOfFragment, OfficeReviewersQuery } from "@regolith/client";
import { beijingDay, REVIEW_ROLES } from "@regolith/domain";
import { reviewRoleName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Panel } from "../components/panel/panel.tsx";
import { ActionForm, useFormField } from "../forms/action-form.tsx";
import { SelectField, SubmitButton } from "../forms/fields.tsx";
import styles from "./committee.module.css";
import { askReviewer, changeReviewer } from "./actions.ts";

interface AskProps {
  /** Of the application. */
  readonly id: string;
  readonly idempotencyKey: string;
  readonly people: readonly (OfficeReviewersQuery["reviewers"]["nodes"][number] & {
    readonly isBarred: boolean;
  })[];
}

/** Asks one more reviewer; whoever has a conflict of interest on record says so in the list. */
export function AskReviewerForm({ id, idempotencyKey, people }: AskProps) {
  const t = useTranslations("committee.office");
  const options = people.map((person) => {
    const { personId: value, name, institution, load, isBarred } = person;
    const key = institution === "" ? "personOptionPlain" : "personOption";
    const label = t(key, { name, institution, load });
    return { value, label: isBarred ? `${label} – ${t("barred")}` : label };
  });
  if (options.length === 0) return <p className="small mid">{t("allAsked")}</p>;
  return (
    <Panel title={t("ask")}>
      <ActionForm
        action={askReviewer}
        hidden={{ id, idempotencyKey }}
        doneMessage={t("askedDone")}
        idPrefix="ask"
        filledWith={idempotencyKey}
      >
        <SelectField name="personId" label={t("person")} options={options} />
        <RoleField />
        <DayField />
        <SubmitButton variant="filled">{t("askButton")}</SubmitButton>
      </ActionForm>
    </Panel>
  );
}

/** Another part or day for somebody who is asked, or taking them off. */
export function ChangeReviewerForm({ assignment }: { readonly assignment: AssignmentOfFragment }) {
  const t = useTranslations("committee.office");
  const { id, version, role, dueAt, reviewerName } = assignment;
  // A day is given by its end, which is the next one's first instant.
  const day = dueAt === null ? "" : beijingDay(new Date(new Date(dueAt).getTime() - 1));
  return (
    <details>
      <summary>{t("change")}</summary>
      <ActionForm
        action={changeReviewer}
        hidden={{ id, version: String(version) }}
        idPrefix={id}
        filledWith={version}
      >
        <RoleField initial={role} />
        <DayField initial={day} />
        <p className="line">
          <SubmitButton name="intent" value="save" size="sm">
            {t("save")}
          </SubmitButton>
          <SubmitButton
            name="intent"
            value="off"
            size="sm"
            variant="danger"
            label={t("takeOffLabel", { name: reviewerName })}
          >
            {t("takeOff")}
          </SubmitButton>
        </p>
      </ActionForm>
    </details>
  );
}

function RoleField({ initial = "CHIEF" }: { readonly initial?: string }) {
  const t = useTranslations("committee.office");
  const locale = useLocale();
  const options = REVIEW_ROLES.map((value) => ({ value, label: reviewRoleName(value, locale) }));
  return <SelectField name="role" label={t("role")} initial={initial} options={options} />;
}

/** The last day on which a review is taken: given anew with `initial`, else for the first time. */
export function DayField({ initial, label }: { readonly initial?: string; label?: string }) {
  const t = useTranslations("committee.office");
  const { defaultValue, ...field } = useFormField("dueAt", initial ?? "");
  return (
    <TextInput
      {...field}
      key={defaultValue}
      type="date"
      className={styles.mass}
      defaultValue={defaultValue}
      label={label ?? t("dueAt")}
      description={t(initial === undefined ? "dueUsual" : "dueHint")}
    />
  );
}
