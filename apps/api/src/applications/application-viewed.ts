import type { ApplicationHead } from "@regolith/db";
import { capacityIn, seesOfficeStatus } from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";

/** Whether the viewer reads what the office reads of this application, names and internal statuses included. */
export function seesAsOffice(context: Context, head: ApplicationHead): boolean {
  return seesOfficeStatus(capacityIn(head, signedIn(context)));
}
