import { passChangeDueDates, verdictOf, type WholeApplication } from "@regolith/db";
import { aCarriedVote, haveReviewers, haveReviews, type TestDatabase } from "@regolith/db/testing";
import {
  availableActions,
  changesAsSeen,
  MOTIONS,
  type Action,
  type Actor,
} from "@regolith/domain";
import { readTerms } from "../../src/terms/read-terms.ts";
import {
  expectHistoriesOfTable,
  expectLedgerAddsUp,
  expectTaken,
  read,
  tracesOf,
} from "./walk-checks.ts";
import { asTaken, ASKINGS, USE_CASES, type Asking } from "./walk-moves.ts";
import { aDraft, aWorld, oneOf, randomBy, WALK_BEGINS_AT, type World } from "./walk-world.ts";

/** So many applications are walked with at a time; they ask for the same samples. */
const AT_ONCE = 5;
/** What ends or leads back is tried less often than what leads on, so that applications get anywhere; an answer is not. */
const RARE: readonly Action[] = [
  ...(["WITHDRAW", "DECLINE", "REVOKE"] as const),
  ...(["RECALL", "RETURN", "REQUEST_CHANGES"] as const),
];
const TERMS = readTerms();

export interface Walked {
  /** How often each move was tried, and how often made. */
  readonly tried: ReadonlyMap<Action, number>;
  readonly made: ReadonlyMap<Action, number>;
}

/** Walks at random and looks after every step at what must always be so. */
export async function walk(
  db: TestDatabase,
  { steps, seed }: { readonly steps: number; readonly seed: number },
): Promise<Walked> {
  const world = await aWorld(db, randomBy(seed));
  const [tried, made] = [new Map<Action, number>(), new Map<Action, number>()];
  const places: WholeApplication[] = [];
  const walked = new Set<string>();
  while (places.length < AT_ONCE) places.push(await read(db, await aDraft(world)));
  for (let step = 0; step < steps; step += 1) {
    const one = oneOf(places, world.random);
    const isClocks = world.random() < (one.status === "CHANGES_REQUESTED" ? 0.2 : 0.005);
    const taken = isClocks ? await passTime(world, places, one) : await oneStep(world, one, walked);
    count(tried, taken.tried);
    for (const after of taken.changed) {
      places[places.findIndex(({ id }) => id === after.id)] = isOver(after)
        ? await read(db, await aDraft(world))
        : after;
    }
    if (!taken.isMade) continue;
    count(made, taken.tried);
    walked.add(stepOf(one, taken.tried));
  }
  await expectHistoriesOfTable(db);
  return { tried, made };
}

function count(counts: Map<Action, number>, action: Action): void {
  counts.set(action, (counts.get(action) ?? 0) + 1);
}

/** Nothing is done with it any more; a declined one waits for its appeal and the answer. */
function isOver({ status, appeal }: WholeApplication): boolean {
  if (status === "DECLINED") return appeal === "GRANTED" || appeal === "REFUSED";
  return ["WITHDRAWN", "REVOKED", "LAPSED"].includes(status);
}

/** What came of a step. */
interface Stepped {
  readonly tried: Action;
  readonly isMade: boolean;
  /** Applications that are not as they were. */
  readonly changed: readonly WholeApplication[];
}

/** The clock comes to a due date, or to the moment before it: what is due then lapses, whichever application it is. */
async function passTime(
  { db, random }: World,
  places: readonly WholeApplication[],
  { changeRequest }: WholeApplication,
): Promise<Stepped> {
  const dueAt = changeRequest?.dueAt ?? WALK_BEGINS_AT;
  const now = random() < 0.7 ? dueAt : new Date(dueAt.getTime() - 1);
  const before = await Promise.all(places.map(({ id }) => tracesOf(db, id)));
  await passChangeDueDates(db, now);
  const changed: WholeApplication[] = [];
  for (const [index, application] of places.entries()) {
    const own = before[index];
    if (own === undefined) throw new Error("Every place was looked at");
    const after = await tracesOf(db, application.id);
    if (isDue(application, now)) {
      expectTaken(application, { action: "LAPSE", actor: "CLOCK" }, { before: own, after });
      changed.push(await read(db, application.id));
    } else {
      // Reminded at most.
      const { told, mails } = after;
      expect(after).toEqual({ ...own, told, mails });
    }
  }
  await expectLedgerAddsUp(db);
  return { tried: "LAPSE", isMade: changed.length > 0, changed };
}

function isDue({ status, changeRequest }: WholeApplication, now: Date): boolean {
  return status === "CHANGES_REQUESTED" && changeRequest !== null && changeRequest.dueAt <= now;
}

/** Somebody tries something. */
async function oneStep(
  world: World,
  seen: WholeApplication,
  walked: ReadonlySet<string>,
): Promise<Stepped> {
  const { db, random } = world;
  const { id } = seen;
  const { actor, asking } = chooseNew(world, seen, walked) ?? chooseAny(world, seen);
  const { events } = await tracesOf(db, id);
  const now = new Date(WALK_BEGINS_AT.getTime() + events * 1_000);
  const application = (await prepare(world, seen, { asking, now })) ? await read(db, id) : seen;
  const before = await tracesOf(db, id);
  const acting = { db, actor, now, terms: TERMS };
  const outcome = await USE_CASES[asking](acting, {
    application: changesAsSeen(application, actor),
    random,
  });
  const after = await tracesOf(db, id);
  const tried = asTaken(application, asking);
  if (outcome.ok) {
    expectTaken(application, { action: tried, actor }, { before, after });
    await expectLedgerAddsUp(db);
  } else expect(after).toEqual(before);
  const own = outcome.ok ? await read(db, id) : application;
  return { tried, isMade: outcome.ok, changed: own === seen ? [] : [own] };
}

/** What others do beside the workflow comes first, mostly. @returns whether the application is another one by it */
async function prepare(
  { db: { prisma }, random, panel, reviewers }: World,
  { id: applicationId, status, reviewerIds }: WholeApplication,
  { asking, now: at }: { readonly asking: Asking; readonly now: Date },
): Promise<boolean> {
  if (random() < 0.1) return false;
  if (asking === "OPEN_REVIEW" && status === "SCREENING" && reviewerIds.length === 0) {
    await haveReviewers(prisma, applicationId, { reviewers });
    return true;
  }
  const endsReview = asking === "SHORTLIST" || asking === "DECLINE";
  if (endsReview && status === "UNDER_REVIEW") {
    await haveReviews(prisma, applicationId, { at });
    return false;
  }
  const kind = MOTIONS.find((one) => one === asking);
  if (kind === undefined || status !== "PANEL") return false;
  if ((await verdictOf(prisma, applicationId)) !== null) return false;
  await aCarriedVote(prisma, { applicationId, kind, at, ...panel });
  return true;
}

/** What leads on, as far as somebody may do it. */
function likely(application: WholeApplication, actor: Actor): Asking[] {
  return available(application, actor).filter((one) => !RARE.includes(one));
}

function available(application: WholeApplication, actor: Actor): Asking[] {
  const actions: readonly Action[] = availableActions(application, actor);
  return ASKINGS.filter((one) => actions.includes(one));
}

/** An action, and from where. */
function stepOf({ status }: Pick<WholeApplication, "status">, action: Action): string {
  return `${status} ${action}`;
}

interface Chosen {
  readonly actor: Actor;
  readonly asking: Asking;
}

/** Now and then what nobody did yet from where the application stands, so that no move is left to luck. */
function chooseNew(
  { actors, random }: World,
  application: WholeApplication,
  walked: ReadonlySet<string>,
): Chosen | null {
  if (random() >= 0.1) return null;
  const fresh = actors.flatMap((actor) =>
    available(application, actor)
      .filter((asking) => !walked.has(stepOf(application, asTaken(application, asking))))
      .map((asking) => ({ actor, asking })),
  );
  return fresh.length === 0 ? null : oneOf(fresh, random);
}

/** Mostly what leads on, now and then what leads back or ends it, or is not theirs to do. */
function chooseAny({ actors, random }: World, application: WholeApplication): Chosen {
  const able = actors.filter((one) => likely(application, one).length > 0);
  const actor = oneOf(able.length > 0 && random() < 0.7 ? able : actors, random);
  return { actor, asking: choose(application, actor, random) };
}

function choose(application: WholeApplication, actor: Actor, random: () => number): Asking {
  const onward = likely(application, actor);
  if (onward.length > 0 && random() < 0.85) return oneOf(onward, random);
  const theirs = available(application, actor);
  return theirs.length > 0 && random() < 0.5 ? oneOf(theirs, random) : oneOf(ASKINGS, random);
}
