import { toGlobalId } from "../../src/graphql/global-id.ts";

/** The id the API gives for an application's row. */
export const applicationId = (row: { readonly id: string }) => toGlobalId("Application", row.id);
export const roundId = (row: { readonly id: string }) => toGlobalId("Round", row.id);
