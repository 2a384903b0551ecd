import type { MyReviewsQuery } from "@regolith/client";
import { reviewRoleName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { RowTable } from "../components/row-table/row-table.tsx";
import { Link } from "../i18n/navigation.ts";
import styles from "./committee.module.css";
import { AssignmentMark, Due } from "./marks.tsx";

export type OwnAssignment = MyReviewsQuery["reviewAssignments"]["nodes"][number];

interface Props {
  readonly caption: string;
  readonly assignments: readonly OwnAssignment[];
  readonly now: string;
}

/** Some of the applications somebody is asked to review. */
export function ReviewList({ caption, assignments, now }: Props) {
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
          { key: "due", label: t("due") },
          { key: "state", label: t("state") },
        ]}
        rows={assignments.map((one) => ({
          key: one.id,
          cells: {
            title: <Title assignment={one} />,
            number: <span className="num nowrap">{one.invitation?.number ?? "–"}</span>,
            role: reviewRoleName(one.role, locale),
            due: <Due dueAt={one.dueAt} now={one.submittedAt ?? now} />,
            state: <AssignmentMark {...one} />,
          },
        }))}
      />
    </div>
  );
}

/** A file that was shut has no title any more. */
function Title({ assignment: { id, invitation } }: { readonly assignment: OwnAssignment }) {
  const t = useTranslations("committee.reviews");
  if (invitation === null) return <span className="mid">{t("closedFile")}</span>;
  return <Link href={`/reviews/${id}`}>{invitation.title || invitation.number}</Link>;
}
