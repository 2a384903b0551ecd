import type { ApplicationPageQuery } from "@regolith/client";
import { TEAM_EVENTS, type TeamEvent } from "@regolith/domain";

export type ApplicationEvent = NonNullable<
  ApplicationPageQuery["application"]
>["events"]["nodes"][number];

/** Steps people are told about; what else is recorded, such as a choice of round, is not a step. */
export const toldActions = [
  "ASK_ENDORSEMENT",
  "RECALL",
  "ENDORSE",
  "RETURN",
  "SUBMIT",
  "RESUBMIT",
  "START_SCREENING",
  "REQUEST_CHANGES",
  "CHANGES_EXTENDED",
  "OPEN_REVIEW",
  "SHORTLIST",
  "RECOMMEND",
  "RESERVE",
  "PROMOTE",
  "DECLINE",
  "CONFIRM",
  "SEND_BACK",
  "APPROVE",
  "APPEAL",
  "GRANT_APPEAL",
  "REFUSE_APPEAL",
  "LAPSE",
  "WITHDRAW",
  "REVOKE",
] as const;
export type ToldAction = (typeof toldActions)[number];

export type ToldStep = ApplicationEvent & { readonly action: ToldAction };
export type ToldEvent = ApplicationEvent & { readonly action: ToldAction | TeamEvent };

/** The steps of an application, oldest first. */
export function stepsOf(events: readonly ApplicationEvent[]): readonly ToldStep[] {
  return told(events, toldActions).filter((event): event is ToldStep => !isOfTeam(event));
}

/** The same with what happened in its team. */
export function historyOf(events: readonly ApplicationEvent[]): readonly ToldEvent[] {
  return told(events, [...toldActions, ...TEAM_EVENTS]);
}

/** Whether it happened in the team; its note is the member's name then. */
export function isOfTeam({ action }: Pick<ApplicationEvent, "action">): boolean {
  return TEAM_EVENTS.some((event) => event === action);
}

function told(
  events: readonly ApplicationEvent[],
  actions: readonly ToldEvent["action"][],
): readonly ToldEvent[] {
  return events
    .filter((event): event is ToldEvent => actions.some((action) => action === event.action))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
