import { type ReviewsWaitedForQuery, ReviewsWaitedForDocument } from "@regolith/client";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { api } from "../../api/server.ts";
import { DateTimeBeijing } from "../../components/date-time/date-time-beijing.tsx";
import { type Column, RowTable } from "../../components/row-table/row-table.tsx";
import { Section } from "../../components/section/section.tsx";
import { StatusMark } from "../../components/status-mark/status-mark.tsx";
import { Link } from "../../i18n/navigation.ts";
import { RemindForm } from "./remind-form.tsx";

type Review = ReviewsWaitedForQuery["reviewsWaitedFor"]["nodes"][number];

const columns = ["application", "reviewer", "due", "reminded", "do"] as const;
type Key = (typeof columns)[number];

/** Which reviews of a round are waited for, who was reminded when, and a press that reminds. */
export async function WaitedReviews({
  round: { id },
}: {
  readonly round: { readonly id: string };
}) {
  const t = await getTranslations("officeRounds.waiting");
  const execute = await api();
  const { nodes, totalCount } = (await execute(ReviewsWaitedForDocument, { roundId: id }))
    .reviewsWaitedFor;
  const overdue = nodes.filter(({ isOverdue }) => isOverdue).length;
  if (totalCount === 0) return null;
  return (
    <Section id="waiting" title={t("title")}>
      <p>{t("count", { count: totalCount, overdue })}</p>
      <RowTable<Key>
        caption={t("title")}
        columns={columns.map((key): Column<Key> => ({
          key,
          label: t(key),
          hiddenLabel: key === "do",
        }))}
        rows={nodes.map((review) => ({
          key: review.id,
          cells: {
            application: <Of review={review} />,
            reviewer: review.reviewerName,
            due: <Due review={review} />,
            reminded: <Reminded review={review} />,
            do: review.isRemindable ? <RemindForm key={review.version} review={review} /> : null,
          },
        }))}
      />
    </Section>
  );
}

function Of({ review: { application } }: { readonly review: Review }) {
  if (application === null) return null;
  return (
    <Link
      className="num nowrap"
      href={`/office/applications/${encodeURIComponent(application.id)}?view=reviewers`}
    >
      {application.number}
    </Link>
  );
}

function Due({ review: { dueAt, isOverdue, state } }: { readonly review: Review }) {
  const t = useTranslations("officeRounds.waiting");
  return (
    <div className="stack-small">
      <p>{dueAt === null ? t("noDay") : <DateTimeBeijing instant={dueAt} dayOnly />}</p>
      {isOverdue || state === "ASKED" ? (
        <p className="line">
          {isOverdue ? <StatusMark kind="bad">{t("overdue")}</StatusMark> : null}
          {state === "ASKED" ? <StatusMark kind="none">{t("unanswered")}</StatusMark> : null}
        </p>
      ) : null}
    </div>
  );
}

function Reminded({ review: { remindedAt, remindedBy } }: { readonly review: Review }) {
  const t = useTranslations("officeRounds.waiting");
  if (remindedAt === null) return <span className="dim">{t("never")}</span>;
  return (
    <>
      <DateTimeBeijing instant={remindedAt} />
      <span className="small mid">
        {" "}
        {remindedBy === null ? t("byItself") : t("by", { name: remindedBy })}
      </span>
    </>
  );
}
