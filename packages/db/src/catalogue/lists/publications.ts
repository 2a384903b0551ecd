import type { List } from "../list.ts";

/** Publications, the newest first, those without a year last; by key within a year. */
export function listPublications(row: string, where: readonly string[]): List {
  const from = `"Publication" ${row}`;
  const year = { sql: `${row}."year"`, type: "bigint", isDown: true } as const;
  const key = { sql: `${row}."key"`, type: "text" } as const;
  return {
    name: "publications",
    runs: [
      { from, where: [...where, `${row}."year" is not null`], keys: [year, key] },
      { from, where: [...where, `${row}."year" is null`], keys: [key] },
    ],
    all: { from, where },
  };
}

/** Papers that name a sample of these missions or measured their material; `comparison` is with a mission's id. */
export function ofMissions(row: string, comparison: string): string {
  return [
    `exists (select from "Measurement" m where m."publicationId" = ${row}."id" and m."missionId" ${comparison})`,
    `exists (select from "_PublicationToSample" x join "Sample" s on s."id" = x."B" where x."A" = ${row}."id" and s."missionId" ${comparison})`,
  ].join(" or ");
}
