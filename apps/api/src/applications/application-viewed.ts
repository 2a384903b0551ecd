import type { ApplicationHead } from "@regolith/db";
import { capacityIn, seesOfficeStatus, type Capacity } from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";

/** Whether the viewer reads what the office reads of this application, names and internal statuses included. */
export function seesAsOffice(context: Context, head: ApplicationHead): boolean {
  return seesOfficeStatus(capacityOf(context, head));
}

/** What the viewer is to an application they were given. */
export function capacityOf(context: Context, head: ApplicationHead): Capacity | null {
  return capacityIn(head, signedIn(context));
}
