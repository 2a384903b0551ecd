import type { ApplicationPageQuery } from "@regolith/client";

export type ApplicationEvent = NonNullable<
  ApplicationPageQuery["application"]
>["events"]["nodes"][number];

/** Steps people are told about; what else is recorded, such as a choice of round, is not a step. */
export const toldActions = [
  "SUBMIT",
  "RESUBMIT",
  "START_REVIEW",
  "REQUEST_CHANGES",
  "DECLINE",
  "APPROVE",
  "WITHDRAW",
  "REVOKE",
] as const;
export type ToldAction = (typeof toldActions)[number];

export type ToldEvent = ApplicationEvent & { readonly action: ToldAction };

/** The steps of an application, oldest first. */
export function stepsOf(events: readonly ApplicationEvent[]): readonly ToldEvent[] {
  return events
    .filter((event): event is ToldEvent => toldActions.some((action) => action === event.action))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
