import type { TestApi, TestPerson } from "../test-api.ts";
import { dataOf, type Input } from "./application-requests.ts";

/** A mutation by its name, with its input. */
export type Attempt = readonly [mutation: string, input: Input];

/**
 * Tries different mutations one after the other, all in one request: asking costs more than being refused.
 * @returns the codes of the problems of each, by the mutation's name
 */
export async function attempt(
  api: TestApi,
  person: TestPerson,
  attempts: readonly Attempt[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const declared = attempts.map(([mutation]) => `$${mutation}: ${inputTypeOf(mutation)}!`);
  const asked = attempts.map(
    ([mutation]) => `${mutation}(input: $${mutation}) { problems { code } }`,
  );
  const data = await dataOf<Readonly<Record<string, { problems: readonly { code: string }[] }>>>(
    ...([api, person, `mutation Attempt(${declared.join(", ")}) { ${asked.join(" ")} }`] as const),
    Object.fromEntries(attempts),
  );
  return Object.fromEntries(
    Object.entries(data).map(([mutation, { problems }]) => [
      mutation,
      problems.map(({ code }) => code),
    ]),
  );
}

/** The name of the type of a mutation's input. */
export function inputTypeOf(mutation: string): string {
  return `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
}
