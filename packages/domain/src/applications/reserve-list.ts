import type { Policy } from "../policy/policy.ts";
import { beijingDay, endOfBeijingDay, monthsLater } from "../time/beijing.ts";
import { isOver } from "../time/deadline.ts";
import type { ApplicationStatus } from "./status.ts";

type Months = Pick<Policy, "reserveListMonths">;

/** The first instant after the last day for which an application put on the reserve list is kept there. */
export function reserveEnd(since: Date, { reserveListMonths }: Months): Date {
  return endOfBeijingDay(monthsLater(beijingDay(since), reserveListMonths));
}

export interface OnReserveList {
  readonly status: ApplicationStatus;
  readonly statusSince: Date;
  /** When somebody was told last that a last day had passed; null for never. */
  readonly reserveToldAt: Date | null;
}

/** Whether the last day has passed, and nobody was told yet: once for each time that it is put on the list. */
export function tellsReserveEnd(
  { status, statusSince, reserveToldAt }: OnReserveList,
  policy: Months,
  now: Date,
): boolean {
  if (status !== "RESERVE_LIST") return false;
  const isTold = reserveToldAt !== null && reserveToldAt >= statusSince;
  return !isTold && isOver({ dueAt: reserveEnd(statusSince, policy) }, now);
}
