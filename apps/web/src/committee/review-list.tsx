import type { MyReviewsQuery } from "@regolith/client";
import { reviewRoleName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { RowTable } from "../components/row-table/row-table.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { Link } from "../i18n/navigation.ts";
import styles from "./committee.module.css";
import { AssignmentMark, Due } from "./marks.tsx";

export type OwnAssignment = MyReviewsQuery["reviewAssignments"]["nodes"][number];

interface Props {
  readonly caption: string;
  readonly assignments: readonly OwnAssignment[];
  readonly now: string;
  /** Whether nothing is waited for any more: then counts when that was. */
  readonly isDone: boolean;
}

/** Some of the applications somebody is asked to review. */
export function ReviewList({ caption, assignments, now, isDone }: Props) {
  const t = useTranslations("committee.reviews");
  const locale = useLocale();
  return (
    <div className={styles.list}>
      <RowTable
        caption={caption}
        columns={[
          { key: "title", label: t("title2") },
          { key: "number", label: t("number") },
          { key: "role", label: t("role") },
          { key: "when", label: t(isDone ? "ended" : "due") },
          { key: "state", label: t("state") },
        ]}
        rows={assignments.map((one) => ({
          key: one.id,
          cells: {
            title: <Title assignment={one} />,
            number: <span className="num nowrap">{one.invitation?.number ?? "–"}</span>,
            role: reviewRoleName(one.role, locale),
            when: isDone ? <Ended assignment={one} /> : <Due dueAt={one.dueAt} now={now} />,
            state: <AssignmentMark {...one} />,
          },
        }))}
      />
    </div>
  );
}

/** When it was handed in, or answered otherwise; what the office or the portal ended has no such instant. */
function Ended({ assignment }: { readonly assignment: OwnAssignment }) {
  const locale = useLocale();
  const at = assignment.submittedAt ?? assignment.answeredAt;
  if (at === null) return "–";
  return <time dateTime={at}>{formatBeijing(new Date(at), locale)}</time>;
}

/** A file that was shut has no title any more. */
function Title({ assignment: { id, invitation } }: { readonly assignment: OwnAssignment }) {
  const t = useTranslations("committee.reviews");
  if (invitation === null) return <span className="mid">{t("closedFile")}</span>;
  return <Link href={`/reviews/${id}`}>{invitation.title || invitation.number}</Link>;
}
