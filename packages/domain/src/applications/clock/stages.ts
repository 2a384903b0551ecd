import {
  isUnsubmitted,
  publicStatus,
  type ApplicationStatus,
  type PublicStatus,
} from "../status.ts";
import { calendarDays } from "./expectation.ts";

/** Where a step of the history led, and when. */
export interface ClockStep {
  readonly at: Date;
  readonly to: ApplicationStatus;
}

/** A stay in one stage; `until` is null while it lasts. */
export interface Stage<Key extends string> {
  readonly key: Key;
  readonly since: Date;
  readonly until: Date | null;
}

/** The stages the applicant reads: steps within one of them do not show. */
export function publicStages(steps: readonly ClockStep[]): Stage<PublicStatus>[] {
  return stagesBy(steps, publicStatus);
}

/** The stages as the office has them. */
export function officeStages(steps: readonly ClockStep[]): Stage<ApplicationStatus>[] {
  return stagesBy(steps, (status) => status);
}

/** Steps, oldest first, that leave an application in the same stage are one stay. */
function stagesBy<Key extends string>(
  steps: readonly ClockStep[],
  keyOf: (status: ApplicationStatus) => Key,
): Stage<Key>[] {
  const begun = steps.reduce<{ key: Key; since: Date }[]>((stages, { at, to }) => {
    const key = keyOf(to);
    return stages.at(-1)?.key === key ? stages : [...stages, { key, since: at }];
  }, []);
  return begun.map((stage, index) => ({ ...stage, until: begun[index + 1]?.since ?? null }));
}

const PAUSES = {
  status: "CHANGES_REQUESTED",
  public: "ACTION_NEEDED",
} as const satisfies { status: ApplicationStatus; public: PublicStatus };

/** While the applicant acts on what was asked, the office's time stands still. */
export function isPause(stage: ApplicationStatus | PublicStatus): boolean {
  return stage === PAUSES.status || stage === PAUSES.public;
}

/** Whether the programme still has to act in a stage, so that past cases say how long that takes. */
export function isRunningStage(status: ApplicationStatus): boolean {
  return !isUnsubmitted(status) && !isPause(status) && !ENDS.includes(status);
}

const ENDS: readonly ApplicationStatus[] = [
  "APPROVED",
  "DECLINED",
  "LAPSED",
  "WITHDRAWN",
  "REVOKED",
];

/** For how long the clock stood still so far, in days as each stage counts its own. */
export function pausedDays(stages: readonly Stage<ApplicationStatus>[], now: Date): number {
  return stages
    .filter(({ key }) => isPause(key))
    .reduce((sum, { since, until }) => sum + calendarDays(since, until ?? now), 0);
}
