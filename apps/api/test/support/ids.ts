import { toGlobalId } from "../../src/graphql/global-id.ts";

interface Row {
  readonly id: string;
}

/** The ids the API gives for rows that a test put into the tables itself. */
export const applicationId = (row: Row) => toGlobalId("Application", row.id);
export const roundId = (row: Row) => toGlobalId("Round", row.id);
export const attachmentId = (row: Row) => toGlobalId("Attachment", row.id);

/** The row that an id of the API names. */
export const rowIdOf = (globalId: string) =>
  Buffer.from(globalId, "base64url").toString().split(":")[1] ?? "";
