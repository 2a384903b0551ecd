import { randomUUID } from "node:crypto";
import {
  aPerson,
  anInstitution,
  aRound,
  aSample,
  haveAnswers,
  type TestDatabase,
} from "@regolith/db/testing";
import type { Actor } from "@regolith/domain";
import { createApplication } from "../../src/applications/create-application.ts";

/** A number from 0 to below 1, the same ones for the same seed. */
export function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function oneOf<One>(list: readonly One[], random: () => number): One {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error("Nothing to choose from");
  return one;
}

/** When everything of the walk begins. */
export const WALK_BEGINS_AT = new Date("2026-06-01T00:00:00Z");

/** Everybody and everything an application meets. */
export interface World {
  readonly db: TestDatabase;
  readonly random: () => number;
  /** Who tries things. */
  readonly actors: readonly Actor[];
  readonly pi: Actor;
  /** The responsible user's, whose officer endorses. */
  readonly institutionId: string;
  readonly samples: readonly { readonly id: string; readonly code: string }[];
  /** One that asks for endorsement, and one that does not. */
  readonly roundIds: readonly string[];
  readonly reviewers: readonly Actor[];
  /** Who votes. */
  readonly panel: { readonly presider: Actor; readonly members: readonly Actor[] };
}

export async function aWorld(db: TestDatabase, random: () => number): Promise<World> {
  const { prisma } = db;
  const pi = await aPerson(prisma);
  const { id: institutionId } = await anInstitution(prisma);
  const roles = [
    ...([["SECRETARIAT"], ["SECRETARIAT", "APPROVER"], ["CURATOR"], ["CHAIR"], ["CHAIR"]] as const),
    ...([["APPROVER"], ["REVIEWER"], ["AUDITOR"], ["ADMINISTRATOR"], []] as const),
  ];
  const office = await Promise.all(roles.map((own) => aPerson(prisma, { roles: [...own] })));
  const officer = await aPerson(prisma, { officerOf: [institutionId] });
  const samples: World["samples"][number][] = [];
  for (const stockUg of [5_000n, 8_000n, 20_000n]) samples.push(await aSample(prisma, { stockUg }));
  const roundIds: string[] = [];
  for (const asksEndorsement of [true, false]) {
    roundIds.push((await aRound(prisma, { offers: samples, asksEndorsement })).id);
  }
  const seat = (role: "CHAIR" | "REVIEWER") => aPerson(prisma, { roles: [role] });
  const three = () => Promise.all([1, 2, 3].map(() => seat("REVIEWER")));
  const panel = { presider: await seat("CHAIR"), members: await three() };
  return {
    ...{ db, random, pi, institutionId, samples, roundIds, panel },
    ...{ reviewers: await three(), actors: [pi, officer, ...office] },
  };
}

/** One more draft, begun and filled in by its responsible user. @returns its id */
export async function aDraft(world: World): Promise<string> {
  const { db, random, pi: actor, samples, roundIds, institutionId } = world;
  const repeatable = { operation: "applicationCreate", key: randomUUID(), input: {} };
  const roundId = oneOf(roundIds, random);
  const created = await createApplication(
    { db, actor, now: WALK_BEGINS_AT },
    { type: "RESEARCH", roundId, takesBasket: false, repeatable },
  );
  if (!created.ok) throw new Error(created.problems.map(({ code }) => code).join());
  const wanted = samples.filter(() => random() < 0.6);
  const asksFor = wanted.length === 0 ? samples.slice(0, 1) : wanted;
  await haveAnswers(db.prisma, created.value, { asksFor, institutionId });
  return created.value;
}
