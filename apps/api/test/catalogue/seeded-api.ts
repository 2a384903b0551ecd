import { type Prepared } from "@regolith/db/testing";
import { seed } from "@regolith/seed";
import { startTestApi, type Answer, type TestApi } from "../test-api.ts";

/** When the seeded demonstration began; one of its rounds is open then. */
export const SEEDED_AT = "2026-06-01T00:00:00Z";

/** Seeding takes some seconds on a busy machine. */
export const SEED_PATIENCE_MS = 120_000;

const SEEDED: Prepared = {
  name: "demonstration_of_june",
  fill: ({ prisma }) => seed(prisma, { now: new Date(SEEDED_AT) }),
};

/** The whole API on a database with the seeded demonstration. */
export async function startSeededApi(): Promise<TestApi> {
  const api = await startTestApi({}, SEEDED);
  api.setNow(SEEDED_AT);
  return api;
}

/** The data of an answer without errors. */
export async function dataOf(
  api: TestApi,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer["data"]> {
  const answer = await api.ask(query, { variables });
  expect(answer.errors).toEqual([]);
  return answer.data;
}

/** Codes of the errors of an answer. */
export async function errorCodes(
  api: TestApi,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<string[]> {
  const { errors } = await api.ask(query, { variables });
  return errors.map(({ extensions }) => extensions.code);
}
