import { SECTION_KEYS, type SectionKey } from "@regolith/domain";
import type { AskedChange, ChangeRequest } from "./application.ts";
import type { ChangeRequestRow } from "./rows.ts";

type Row = Omit<ChangeRequestRow, "filesBefore" | "filesAfter">;

export function toChangeRequest(row: Row): ChangeRequest {
  const { id, askedAt, dueAt, dueSetAt, remindedDays, answeredAt, lapsedAt, extensions } = row;
  return {
    ...{ id, askedAt, dueAt, dueSetAt, remindedDays, answeredAt, lapsedAt, extensions },
    sections: inFormOrder(row.sections).map(toAskedChange),
  };
}

export function toAskedChange({
  section,
  row,
  field,
  reason,
  askedAt,
}: ChangeRequestRow["sections"][number]): AskedChange {
  return { section, row, field, reason, askedAt };
}

interface Pinned {
  readonly section: SectionKey;
  readonly row: number | null;
  readonly askedAt: Date;
  readonly id: string;
}

/** As the form has them, whatever order the rows come in; what was asked first comes first. */
export function inFormOrder<Change extends Pinned>(changes: readonly Change[]): Change[] {
  const place = ({ section }: Change) => SECTION_KEYS.indexOf(section);
  return changes.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      one.askedAt.getTime() - other.askedAt.getTime() ||
      (one.row ?? -1) - (other.row ?? -1) ||
      (one.id < other.id ? -1 : 1),
  );
}
