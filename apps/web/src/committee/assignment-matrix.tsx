"use client";

import { NativeSelect } from "@mantine/core";
import type { AssignmentRoundQuery } from "@regolith/client";
import { REVIEW_ROLES } from "@regolith/domain";
import { conflictName, reviewRoleName, statusName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm, useFormField } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { Link } from "../i18n/navigation.ts";
import { assignAll } from "./actions.ts";
import styles from "./committee.module.css";
import { AssignmentMark, ConflictMark } from "./marks.tsx";
import { DayField } from "./reviewer-forms.tsx";

type Application = AssignmentRoundQuery["applicationsToAssign"]["nodes"][number];
type Reviewer = AssignmentRoundQuery["reviewers"]["nodes"][number];

interface Props {
  readonly applications: readonly Application[];
  readonly reviewers: readonly Reviewer[];
  /** What is proposed: by `application person`, the part. */
  readonly proposed: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
}

/** Applications against reviewers: who has which part, who must not, and whom to ask next. */
export function AssignmentMatrix({ applications, reviewers, proposed, idempotencyKey }: Props) {
  const t = useTranslations("committee.assignment");
  const locale = useLocale();
  return (
    <ActionForm
      action={assignAll}
      hidden={{ idempotencyKey }}
      doneMessage={t("askedDone")}
      filledWith={idempotencyKey}
    >
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("matrix")}>
        <table className={styles.matrix}>
          <caption className="visually-hidden">{t("matrix")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("application")}</th>
              {reviewers.map(({ personId, name, load }) => (
                <th key={personId} scope="col">
                  {name}
                  <p className="tiny dim">{t("load", { load })}</p>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {applications.map((application) => (
              <tr key={application.id}>
                <th scope="row">
                  <Link href={`/office/applications/${application.id}?view=reviewers`}>
                    {application.title ?? application.number}
                  </Link>
                  <p className="tiny dim">
                    <span className="num">{application.number}</span>
                    {application.status === null
                      ? null
                      : ` · ${statusName(application.status, locale)}`}
                  </p>
                </th>
                {reviewers.map((reviewer) => (
                  <td key={reviewer.personId}>
                    <Cell
                      application={application}
                      reviewer={reviewer}
                      proposed={proposed[`${application.id} ${reviewer.personId}`] ?? ""}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DayField label={t("dueAt")} />
      <SubmitButton variant="filled">{t("askAll")}</SubmitButton>
    </ActionForm>
  );
}

interface CellProps {
  readonly application: Application;
  readonly reviewer: Reviewer;
  readonly proposed: string;
}

function Cell({ application, reviewer, proposed }: CellProps) {
  const t = useTranslations("committee.assignment");
  const locale = useLocale();
  const { personId } = reviewer;
  const conflict = application.conflicts.find(
    (one) => one.personId === personId && one.endedAt === null,
  );
  if (conflict !== undefined) {
    return (
      <>
        <span className="visually-hidden">
          {t("barred", { kind: conflictName(conflict.kind, locale) })}
        </span>
        <span aria-hidden>
          <ConflictMark kind={conflict.kind} />
        </span>
      </>
    );
  }
  const held = application.reviewAssignments.find(({ reviewerId }) => reviewerId === personId);
  if (held !== undefined) {
    return (
      <>
        {reviewRoleName(held.role, locale)}
        <p className="tiny">
          <AssignmentMark {...held} />
        </p>
      </>
    );
  }
  if (!application.assignsReviewers) return t("nobody");
  return <Choice application={application} reviewer={reviewer} proposed={proposed} />;
}

function Choice({ application, reviewer, proposed }: CellProps) {
  const t = useTranslations("committee.assignment");
  const locale = useLocale();
  const name = `cell ${application.id} ${reviewer.personId}`;
  const { defaultValue, ...field } = useFormField(name, proposed);
  return (
    <NativeSelect
      {...field}
      id={field.id.replaceAll(" ", "-")}
      key={defaultValue}
      defaultValue={defaultValue}
      size="sm"
      aria-label={t("cell", { name: reviewer.name, number: application.number })}
      data={[
        { value: "", label: t("nobody") },
        ...REVIEW_ROLES.map((value) => ({ value, label: reviewRoleName(value, locale) })),
      ]}
    />
  );
}
