import type { Actor } from "../people/roles.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { roundState, type Round } from "../rounds/round.ts";
import { capacityIn, seesOfficeStatus, type Membership } from "./capacity.ts";
import { sectionsOf } from "./sections/forms.ts";
import type { SectionKey } from "./sections/answers.ts";
import { publicStatus, type ApplicationType } from "./status.ts";

/** One's own application can be begun anew with all its answers, whatever became of it. */
export function mayCopy(application: Membership, actor: Actor): boolean {
  return capacityIn(application, actor)?.kind === "PI";
}

/** One that was declined can be improved for a later round; the office then sees both. */
export function mayImprove(application: Membership, actor: Actor): boolean {
  return application.status === "DECLINED" && mayCopy(application, actor);
}

export interface CopyWish {
  readonly improves: boolean;
  /** Null for none. */
  readonly round: Pick<Round, "opensAt" | "closesAt"> | null;
  readonly now: Date;
}

/** Why an application cannot be begun anew: to strangers it is not there, to others of the team it is not theirs. */
export function copyProblems(
  application: Membership,
  actor: Actor,
  { improves, round, now }: CopyWish,
): Problem[] {
  const capacity = capacityIn(application, actor);
  if (capacity === null) return [problem("NOT_FOUND")];
  const isAllowed = improves ? mayImprove(application, actor) : mayCopy(application, actor);
  if (!isAllowed) {
    const { status } = application;
    const shown = seesOfficeStatus(capacity) ? status : publicStatus(status);
    const action = improves ? "IMPROVE" : "COPY";
    return [problemWith("NOT_ALLOWED", { action, status: shown })];
  }
  if (round === null || roundState(round, now) !== "CLOSED") return [];
  return [problemWith("ROUND_CLOSED", { closedAt: round.closesAt.toISOString() }, ["roundId"])];
}

/** What goes along: every section but the undertakings, which are given anew. */
export function copiedSections(type: ApplicationType): readonly SectionKey[] {
  return sectionsOf(type).filter((key) => key !== "UNDERTAKINGS");
}
