import { createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import { seed } from "../index.ts";

/** When the demonstrations of the tests are begun. */
export const NOW = new Date("2026-11-23T12:00:00Z");

/** Seeding takes two seconds on a machine that does nothing else. */
export const PATIENCE_MS = 60_000;

/** A database with the demonstration in it, seeded once for all test files. */
export function aSeededDatabase(): Promise<TestDatabase> {
  return createTestDatabase({
    name: "demonstration_of_november",
    fill: ({ prisma }) => seed(prisma, { now: NOW }),
  });
}
