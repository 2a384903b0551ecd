import { aCompleteApplication } from "@regolith/db/testing";
import { randomUUID } from "node:crypto";
import type { TestApi, TestPerson } from "../test-api.ts";
import { applicationId } from "./ids.ts";

export type ApplicationFacts = Partial<Parameters<typeof aCompleteApplication>[1]>;

/** A complete application of somebody, and what a mutation has to say to name it. */
export async function anApplicationBy(
  { db }: TestApi,
  person: Pick<TestPerson, "id">,
  facts: ApplicationFacts = {},
) {
  const row = await aCompleteApplication(db.prisma, { personId: person.id, ...facts });
  const id = applicationId(row);
  const { version } = await db.prisma.application.findUniqueOrThrow({ where: { id: row.id } });
  return { row, id, expectedVersion: version };
}

/** A key that no request used before. */
export function aKey() {
  return { idempotencyKey: randomUUID() };
}
