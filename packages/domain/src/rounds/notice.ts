import { holds, type Actor, type Role } from "../people/roles.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import type { RoundStage } from "./round.ts";

/** What somebody says who means to apply in a round. */
export interface NoticeFacts {
  readonly title: string;
  /** Which samples, or a few words on what is to be done with them. */
  readonly about: string;
  readonly institution: string;
}

export const NOTICE_LIMITS = { title: 200, about: 2_000, institution: 200 } as const;

const FIELDS = ["title", "about", "institution"] as const satisfies (keyof NoticeFacts)[];

/** Everything that is wrong with a notice by itself. */
export function noticeProblems(facts: NoticeFacts): Problem[] {
  return FIELDS.flatMap((field) =>
    isBlank(facts[field])
      ? [problem("REQUIRED", [field])]
      : textProblems(facts[field], NOTICE_LIMITS[field], [field]),
  );
}

export interface NoticeTaker {
  readonly stage: RoundStage;
  readonly noticeDueAt: Date | null;
  readonly cancelledAt?: Date | null;
}

/** Why a round takes no notice now; a round in preparation is not there for anybody. */
export function noticeTakingProblems(
  { stage, noticeDueAt, cancelledAt }: NoticeTaker,
  now: Date,
): Problem[] {
  if (stage === "DRAFT") return [problem("UNKNOWN_ROUND", ["roundId"])];
  if (cancelledAt != null) return [problem("ROUND_CANCELLED")];
  if (noticeDueAt === null) return [problem("NOTICE_NOT_ASKED")];
  return now < noticeDueAt
    ? []
    : [problemWith("NOTICE_TOO_LATE", { dueAt: noticeDueAt.toISOString() })];
}

const READERS: readonly Role[] = ["SECRETARIAT", "CURATOR", "AUDITOR"];

/** Who reads the notices of others, to know what will be asked for. */
export function readsNotices(actor: Pick<Actor, "roles">): boolean {
  return READERS.some((role) => holds(actor, role));
}
