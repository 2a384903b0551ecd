import { randomUUID } from "node:crypto";
import {
  aCarriedVote,
  aCompleteApplication,
  aPerson,
  aRound,
  aSample,
  haveReviewers,
  haveReviews,
  type TestDatabase,
} from "@regolith/db/testing";
import { lockAnyApplication, verdictOf, type WholeApplication } from "@regolith/db";
import {
  availableActions,
  balanceHolds,
  decisionOf,
  MOTIONS,
  move,
  MOVES,
  sumUg,
  TOLD_BY,
  type Action,
  type Actor,
  type Move,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../../src/applications/acting.ts";
import { approveApplication } from "../../src/applications/approve-application.ts";
import { confirmRecommendation } from "../../src/applications/confirm-recommendation.ts";
import { declineApplication } from "../../src/applications/decline-application.ts";
import { judgeFeasibility } from "../../src/applications/judge-feasibility.ts";
import { openReview } from "../../src/applications/open-review.ts";
import { recommendApplication } from "../../src/applications/recommend-application.ts";
import { reserveApplication } from "../../src/applications/reserve-application.ts";
import { revokeApproval } from "../../src/applications/revoke-approval.ts";
import { sendBack } from "../../src/applications/send-back.ts";
import { shortlistApplication } from "../../src/applications/shortlist-application.ts";
import { startScreening } from "../../src/applications/start-screening.ts";
import { withdrawApplication } from "../../src/applications/withdraw-application.ts";

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

/** What is asked for, with words and masses as they come. */
type UseCase = (acting: Acting, asked: Asked) => Promise<Result<string>>;
interface Asked {
  readonly application: WholeApplication;
  readonly random: () => number;
}

const named = ({ application: { id, version }, random }: Asked) => ({
  id,
  // Now and then somebody looks at an older version.
  expectedVersion: random() < 0.05 ? version - 1 : version,
});
const words = (random: () => number) => (random() < 0.1 ? "" : "For good reasons.");

const recommendAny: UseCase = (acting, asked) =>
  recommendApplication(acting, {
    ...named(asked),
    ...{ unreadable: [], reasons: words(asked.random) },
    decisions: asked.application.items.map(({ id }) => ({
      ...{ itemId: id, granted: asked.random() < 0.8, inPlace: asked.random() < 0.05, note: "" },
      grantedUg: BigInt(Math.floor(asked.random() * 30)) * 100n,
    })),
  });

/** Every move somebody can ask for, and judging, by the API's own use cases. */
const USE_CASES: Readonly<Partial<Record<Action, UseCase>>> = {
  START_SCREENING: (acting, asked) => startScreening(acting, named(asked)),
  JUDGE_FEASIBILITY: (acting, asked) =>
    judgeFeasibility(acting, {
      ...{ ...named(asked), unreadable: [] },
      judgements: asked.application.items.map(({ id }) => ({
        ...{ itemId: id, feasibility: asked.random() < 0.9 ? "FEASIBLE" : "NOT_FEASIBLE" },
        ...{ feasibleUg: null, equivalentCode: "", note: words(asked.random) },
      })),
    }),
  OPEN_REVIEW: (acting, asked) => openReview(acting, named(asked)),
  SHORTLIST: (acting, asked) => shortlistApplication(acting, named(asked)),
  RECOMMEND: recommendAny,
  PROMOTE: recommendAny,
  RESERVE: (acting, asked) =>
    reserveApplication(acting, { ...named(asked), reason: words(asked.random) }),
  DECLINE: (acting, asked) =>
    declineApplication(acting, {
      ...{ ...named(asked), reason: words(asked.random), reasonCode: "OTHER" },
    }),
  CONFIRM: (acting, asked) => confirmRecommendation(acting, { ...named(asked), note: "" }),
  APPROVE: (acting, asked) => approveApplication(acting, { ...named(asked), note: "" }),
  SEND_BACK: (acting, asked) => sendBack(acting, { ...named(asked), reason: words(asked.random) }),
  REVOKE: (acting, asked) =>
    revokeApproval(acting, { ...named(asked), reason: words(asked.random) }),
  WITHDRAW: (acting, asked) => withdrawApplication(acting, { ...named(asked), reason: "" }),
};
const ACTIONS_ASKED = Object.keys(USE_CASES) as (keyof typeof USE_CASES)[];

/** Ending moves are tried less often than others, so that applications get anywhere. */
const RARE: readonly Action[] = ["WITHDRAW", "DECLINE", "REVOKE"];

interface World {
  readonly db: TestDatabase;
  readonly random: () => number;
  readonly actors: readonly Actor[];
  readonly pi: Actor;
  readonly samples: readonly { readonly id: string; readonly code: string }[];
  readonly roundId: string;
  /** Who votes. */
  readonly panel: { readonly presider: Actor; readonly members: readonly Actor[] };
}

/** Walks at random and looks after every step at what must always be so. @returns how often each move was made */
export async function walk(
  db: TestDatabase,
  { steps, seed }: { readonly steps: number; readonly seed: number },
): Promise<ReadonlyMap<Action, number>> {
  const world = await aWorld(db, randomBy(seed));
  const made = new Map<Action, number>();
  const ids: string[] = [];
  while (ids.length < 4) ids.push(await another(world));
  for (let step = 0; step < steps; step += 1) {
    const place = Math.floor(world.random() * ids.length);
    const id = ids[place] ?? "";
    const action = await oneStep(world, id);
    if (action !== null) made.set(action, (made.get(action) ?? 0) + 1);
    const { status } = await db.prisma.application.findUniqueOrThrow({ where: { id } });
    if (["DECLINED", "WITHDRAWN", "REVOKED"].includes(status)) ids[place] = await another(world);
  }
  return made;
}

async function aWorld(db: TestDatabase, random: () => number): Promise<World> {
  const { prisma } = db;
  const pi = await aPerson(prisma);
  const roles = [
    ...([["SECRETARIAT"], ["SECRETARIAT", "APPROVER"], ["CURATOR"], ["CHAIR"]] as const),
    ...([["APPROVER"], ["REVIEWER"], ["AUDITOR"], ["ADMINISTRATOR"], []] as const),
  ];
  const office = await Promise.all(roles.map((own) => aPerson(prisma, { roles: [...own] })));
  const samples: World["samples"][number][] = [];
  for (const stockUg of [5_000n, 8_000n, 20_000n]) samples.push(await aSample(prisma, { stockUg }));
  const { id: roundId } = await aRound(prisma, { offers: samples });
  const seat = (role: "CHAIR" | "REVIEWER") => aPerson(prisma, { roles: [role] });
  const members = await Promise.all([1, 2, 3].map(() => seat("REVIEWER")));
  const panel = { presider: await seat("CHAIR"), members };
  return { ...{ db, random, pi, samples, roundId, panel }, actors: [pi, ...office] };
}

/** One more application, submitted, with reviewers. */
async function another({ db, random, pi, samples, roundId }: World): Promise<string> {
  const asksFor = samples.filter(() => random() < 0.6);
  const { id } = await aCompleteApplication(db.prisma, {
    ...{ personId: pi.id, status: "SUBMITTED", roundId },
    asksFor: asksFor.length === 0 ? samples.slice(0, 1) : asksFor,
  });
  await haveReviewers(db.prisma, id);
  return id;
}

/** Somebody tries something. @returns what was done; null when it was refused */
async function oneStep(world: World, id: string): Promise<Action | null> {
  const { db, random, actors } = world;
  const application = await read(db, id);
  const able = actors.filter((one) => likely(application, one).length > 0);
  const actor = oneOf(able.length > 0 && random() < 0.7 ? able : actors, random);
  const action = choose(application, actor, random);
  const useCase = USE_CASES[action];
  if (useCase === undefined) throw new Error(`Nobody can ask for ${action}`);
  const before = await traces(db, id);
  const now = new Date(Date.UTC(2026, 5, 1) + before.events * 1_000);
  const endsReview =
    action === "SHORTLIST" || (action === "DECLINE" && application.status === "UNDER_REVIEW");
  if (endsReview && random() < 0.9) await haveReviews(db.prisma, id, { at: now });
  await voteFirst(world, application, { action, now });
  const outcome = await useCase({ db, actor, now }, { application, random });
  const [after, left] = [await read(db, id), await traces(db, id)];
  // On the reserve list the one mutation promotes, before the panel it recommends.
  const taken = outcome.ok ? asTaken(application, action) : null;
  if (taken === null) {
    expect([after.status, after.version, left]).toEqual([
      ...[application.status, application.version, before],
    ]);
  } else {
    expect([left.events, left.lastAction]).toEqual([before.events + 1, taken]);
    if (isMove(taken)) {
      expect(move(application, taken, actor)).toEqual({ ok: true, value: after.status });
      const isTold = TOLD_BY[taken].length > 0;
      expect([left.told > before.told, left.mails > before.mails]).toEqual([isTold, isTold]);
      const decides = decisionOf(taken, { from: application.status }) !== null;
      expect(left.decisions).toBe(before.decisions + (decides ? 1 : 0));
    } else expect(after.status).toBe(application.status);
  }
  await ledgerAddsUp(world);
  return taken;
}

/** The panel votes for what is tried first; nothing else is carried out from there. */
async function voteFirst(
  { db: { prisma }, panel }: World,
  { id: applicationId, status }: WholeApplication,
  { action, now: at }: { readonly action: Action; readonly now: Date },
): Promise<void> {
  const kind = MOTIONS.find((one) => one === action);
  if (kind === undefined || status !== "PANEL") return;
  if ((await verdictOf(prisma, applicationId)) !== null) return;
  await aCarriedVote(prisma, { applicationId, kind, at, ...panel });
}

/** What leads on, as far as somebody may do it. */
function likely(application: WholeApplication, actor: Actor): Action[] {
  return availableActions(application, actor).filter(
    (one) => one in USE_CASES && !RARE.includes(one),
  );
}

/** Mostly what leads on, now and then what ends it or is not theirs to do. */
function choose(application: WholeApplication, actor: Actor, random: () => number): Action {
  const offered = likely(application, actor);
  return offered.length > 0 && random() < 0.9
    ? oneOf(offered, random)
    : oneOf(ACTIONS_ASKED, random);
}

function asTaken({ status }: WholeApplication, action: Action): Action {
  if (action !== "RECOMMEND" && action !== "PROMOTE") return action;
  return status === "RESERVE_LIST" ? "PROMOTE" : "RECOMMEND";
}

function isMove(action: Action): action is Move {
  return MOVES.some((one) => one === action);
}

function oneOf<One>(list: readonly One[], random: () => number): One {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error(`Nothing to choose from (${randomUUID()})`);
  return one;
}

async function read({ prisma }: TestDatabase, id: string): Promise<WholeApplication> {
  const found = await prisma.$transaction((tx) => lockAnyApplication(tx, id));
  if (found === null) throw new Error("It is still there");
  return found;
}

/** What a step leaves behind. */
async function traces({ prisma }: TestDatabase, applicationId: string) {
  const where = { where: { applicationId } };
  const events = await prisma.applicationEvent.findMany({ ...where, orderBy: { seq: "asc" } });
  return {
    events: events.length,
    lastAction: events.at(-1)?.action,
    told: await prisma.notification.count(where),
    mails: await prisma.outboxMail.count(),
    decisions: await prisma.decision.count(where),
  };
}

/** Nothing is reserved but what is recommended or granted, by a decision on record; and every balance holds. */
async function ledgerAddsUp({ db: { prisma }, samples }: World): Promise<void> {
  const promised = await prisma.applicationItem.findMany({
    where: {
      grantedUg: { not: null },
      application: {
        status: { in: ["RECOMMENDED", "APPROVED"] },
        decisions: { some: { outcome: "RECOMMENDED" } },
      },
    },
  });
  for (const { id: sampleId } of samples) {
    const { sampleId: _, ...balance } = await prisma.sampleStock.findUniqueOrThrow({
      where: { sampleId },
    });
    expect(balanceHolds(balance)).toBe(true);
    const own = promised.filter((item) => (item.grantedSampleId ?? item.sampleId) === sampleId);
    expect(balance.reservedUg).toBe(sumUg(own.map(({ grantedUg }) => grantedUg ?? 0n)));
  }
}
