import type { OfficeReviewersQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import { Section } from "../components/section/section.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { reviewRoleName } from "@regolith/words";
import { ConflictsOnRecord } from "./conflicts-on-record.tsx";
import { AssignmentMark, Due } from "./marks.tsx";
import { AskReviewerForm, ChangeReviewerForm } from "./reviewer-forms.tsx";
import { ReviewsBeside } from "./reviews-beside.tsx";
import { TierPanel } from "./tier-panel.tsx";

type Application = NonNullable<OfficeReviewersQuery["application"]>;

interface Props {
  readonly application: Application;
  readonly reviewers: OfficeReviewersQuery["reviewers"]["nodes"];
  readonly now: string;
}

/** Who reviews an application, the conflicts on record, its tier, and the reviews side by side. */
export function OfficeReviewers({ application, reviewers, now }: Props) {
  const t = useTranslations("committee.office");
  const { reviewAssignments, assignsReviewers, items } = application;
  const codes = new Map(items.map(({ id, sample }) => [id, sample.code]));
  const isHeld = (state: string) => state === "ASKED" || state === "ACCEPTED";
  const held = new Set(
    reviewAssignments.filter(({ state }) => isHeld(state)).map(({ reviewerId }) => reviewerId),
  );
  const barred = new Set(
    application.conflicts.flatMap(({ personId, endedAt }) => (endedAt === null ? personId : [])),
  );
  return (
    <div className="stack-large">
      <Section id="asked" title={t("asked")}>
        <div className="stack">
          {reviewAssignments.length === 0 ? (
            <EmptyState title={t("nobody")}>{t("nobodyHint")}</EmptyState>
          ) : (
            <Assignments application={application} now={now} />
          )}
          {assignsReviewers ? (
            <AskReviewerForm
              id={application.id}
              idempotencyKey={crypto.randomUUID()}
              people={reviewers
                .filter(({ personId }) => !held.has(personId))
                .map((one) => ({ ...one, isBarred: barred.has(one.personId) }))
                .toSorted((one, other) => Number(one.isBarred) - Number(other.isBarred))}
            />
          ) : (
            <p className="small mid">{t("notNow")}</p>
          )}
        </div>
      </Section>
      <TierPanel tier={application.tier} />
      <ConflictsOnRecord conflicts={application.conflicts} />
      <ReviewsBeside committee={application} codes={codes} />
    </div>
  );
}

function Assignments({ application, now }: Pick<Props, "application" | "now">) {
  const t = useTranslations("committee.office");
  const locale = useLocale();
  const { reviewAssignments, assignsReviewers } = application;
  return (
    <RowTable
      caption={t("asked")}
      columns={[
        { key: "reviewer", label: t("reviewer") },
        { key: "role", label: t("role") },
        { key: "state", label: t("state") },
        { key: "due", label: t("due") },
        { key: "change", label: t("change"), hiddenLabel: true },
      ]}
      rows={reviewAssignments.map((one) => ({
        key: one.id,
        cells: {
          reviewer: one.reviewerName,
          role: reviewRoleName(one.role, locale),
          state: (
            <>
              <AssignmentMark {...one} />
              {one.submittedAt === null ? null : (
                <p className="tiny dim">
                  {t("handedIn", { date: formatBeijing(new Date(one.submittedAt), locale) })}
                </p>
              )}
              {one.note === "" ? null : (
                <p className="small">{t("declinedWith", { note: one.note })}</p>
              )}
            </>
          ),
          due: <Due dueAt={one.dueAt} now={one.submittedAt ?? now} />,
          change:
            assignsReviewers && (one.state === "ASKED" || one.state === "ACCEPTED") ? (
              <ChangeReviewerForm assignment={one} />
            ) : null,
        },
      }))}
    />
  );
}
