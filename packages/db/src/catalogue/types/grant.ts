import { enumeration, instant, milligrams, one, scalar } from "../fields.ts";
import type { ListOf, List } from "../list.ts";
import type { ObjectSql } from "../object-sql.ts";

/** Statuses in which an item was granted once, even if that was taken back. */
const DECIDED = `('APPROVED', 'REVOKED')`;

const application = (grant: string, column: string) =>
  `(select a."${column}" from "Application" a where a."id" = ${grant}."applicationId")`;

/** What was granted of a sample: never who asked, nor which application it was. */
export const sampleGrantSql: ObjectSql = {
  table: "ApplicationItem",
  fields: {
    round: one("Round", (grant, round) => `${round}."id" = ${application(grant, "roundId")}`),
    massMg: milligrams("grantedUg"),
    decidedAt: instant("~decidedAt"),
    state: enumeration("state"),
    revoked: scalar((grant) => `${application(grant, "status")} = 'REVOKED'`),
    provenance: scalar((grant) => `${application(grant, "provenance")}::text`),
  },
};

/** The newest first, with what was given in the place of another sample. The instant of the decision is carried along, since the list is ordered by it. */
export function listGrants({ parent, row }: Pick<ListOf, "parent" | "row">): List {
  const granted = `(select i.*, a."decidedAt" as "~decidedAt" from "ApplicationItem" i
    join "Application" a on a."id" = i."applicationId" and a."status" in ${DECIDED}
    where ((i."sampleId" = ${parent}."id" and i."grantedSampleId" is null) or i."grantedSampleId" = ${parent}."id")
      and i."grantedUg" is not null)`;
  const all = { from: `${granted} ${row}`, where: [] };
  const decidedAt = `(extract(epoch from ${row}."~decidedAt") * 1000)::bigint`;
  const keys = [
    { sql: decidedAt, type: "bigint", isDown: true },
    { sql: `${row}."id"`, type: "uuid", isDown: true },
  ] as const;
  return { name: "grants of a sample", runs: [{ ...all, keys }], all };
}
