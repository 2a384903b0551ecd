import type { Reminder } from "@regolith/domain";

/** The last reminder that reached somebody with a place, of its row. */
export function toReminder({
  remindedAt,
  remindedById,
}: {
  readonly remindedAt: Date | null;
  readonly remindedById: string | null;
}): Reminder | null {
  return remindedAt && { at: remindedAt, by: remindedById === null ? "CLOCK" : "OFFICE" };
}
