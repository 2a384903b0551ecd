import type { AssignmentState } from "@regolith/domain";
import { assignmentStateName, conflictName } from "@regolith/words";
import type { ConflictKind } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { type StatusKind, StatusMark } from "../components/status-mark/status-mark.tsx";
import styles from "./committee.module.css";
import { formatBeijing } from "../format/beijing-time.ts";

const assignmentStates: Readonly<Record<AssignmentState, StatusKind>> = {
  ASKED: "none",
  ACCEPTED: "info",
  DECLINED: "paused",
  WITHDRAWN: "paused",
  CLOSED: "bad",
};

/** Where an invitation to review stands; a review that was handed in is done. */
export function AssignmentMark({
  state,
  submittedAt,
}: {
  readonly state: AssignmentState;
  readonly submittedAt: string | null;
}) {
  const t = useTranslations("committee.reviews");
  const locale = useLocale();
  if (state === "ACCEPTED" && submittedAt !== null) {
    return <StatusMark kind="ok">{t("handedIn")}</StatusMark>;
  }
  return (
    <StatusMark kind={assignmentStates[state]}>{assignmentStateName(state, locale)}</StatusMark>
  );
}

/** Why somebody must not judge. */
export function ConflictMark({ kind }: { readonly kind: ConflictKind }) {
  return <StatusMark kind="bad">{conflictName(kind, useLocale())}</StatusMark>;
}

interface DueBesideProps {
  readonly assignment: {
    readonly state: AssignmentState;
    readonly submittedAt: string | null;
    readonly dueAt: string | null;
  };
  /** The server's now. */
  readonly now: string;
}

/** At the head of a review: how it stands, and by when it is due. */
export function DueBeside({ assignment, now }: DueBesideProps) {
  const t = useTranslations("committee.reviews");
  const { submittedAt, dueAt } = assignment;
  return (
    <div className={`${styles.due ?? ""} stack-small`}>
      <p>
        <AssignmentMark {...assignment} />
      </p>
      {submittedAt !== null || dueAt === null ? null : (
        <p className="small mid num">
          {t("due")} <Due dueAt={dueAt} now={now} />
        </p>
      )}
    </div>
  );
}

/** By when a review is to be handed in, and whether that is over. */
export function Due({ dueAt, now }: { readonly dueAt: string | null; readonly now: string }) {
  const t = useTranslations("committee.date");
  const locale = useLocale();
  if (dueAt === null) return <span className="dim">{t("noDue")}</span>;
  return (
    <>
      <time dateTime={dueAt}>{formatBeijing(new Date(dueAt), locale)}</time>{" "}
      {dueAt <= now ? <StatusMark kind="bad">{t("overdue")}</StatusMark> : null}
    </>
  );
}
