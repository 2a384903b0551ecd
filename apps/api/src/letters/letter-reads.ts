import {
  appealEndsOf,
  appealsOf,
  committeeIds,
  findPeople,
  lettersOf,
  type Appeal,
  type ApplicationHead,
  type DecisionLetter,
  type Person,
} from "@regolith/db";
import { appealAnswerers, appealBar, isOfOffice, readsLetters } from "@regolith/domain";
import { capacityOf } from "../applications/application-viewed.ts";
import { signedIn, type Context } from "../context.ts";
import { toProblems, type Problem } from "../graphql/problem.types.ts";

const LETTERS = "letters of decision";
const APPEALS = "appeals";

/** The letters about an application the viewer was given, oldest first, as far as the viewer reads them. */
export async function lettersFor(
  context: Context,
  head: ApplicationHead,
): Promise<readonly DecisionLetter[]> {
  if (!readsLettersOf(context, head)) return [];
  const letters = context.loaders.of(LETTERS, async (ids: readonly string[]) => {
    const found = await lettersOf(context.db.prisma, ids);
    return ids.map((id) => found.get(id) ?? []);
  });
  return letters.load(head.id);
}

export function readsLettersOf(context: Context, head: ApplicationHead): boolean {
  return readsLetters(head.status, capacityOf(context, head));
}

/** The appeal against declining an application the viewer was given. */
export async function appealFor(context: Context, head: ApplicationHead): Promise<Appeal | null> {
  if (head.appeal === null) return null;
  const appeals = context.loaders.of(APPEALS, async (ids: readonly string[]) => {
    const found = await appealsOf(context.db.prisma, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  return appeals.load(head.id);
}

/** Who answers the appeal against an application the viewer was given, and why the viewer does not. */
export async function answeringFor(
  context: Context,
  head: ApplicationHead,
): Promise<{ readonly refusal: Problem | null; readonly answerers: readonly string[] }> {
  const bar = appealBar(head, signedIn(context));
  const refusal = bar === null ? null : (toProblems([bar], context.locale)[0] ?? null);
  if (head.appeal !== "OPEN" || !isOfOffice(capacityOf(context, head))) {
    return { refusal, answerers: [] };
  }
  const answerers = appealAnswerers(head, await chairsOf(context));
  return { refusal, answerers: answerers.map(({ name }) => name) };
}

/** All who chair the committee, by name; read once for all appeals of a list. */
function chairsOf({ db: { prisma }, loaders }: Context): Promise<readonly Person[]> {
  return loaders.once("chairs", async () => {
    const ids = await committeeIds(prisma, ["CHAIR"]);
    const people = await findPeople(prisma, ids);
    return ids.flatMap((id) => people.get(id) ?? []);
  });
}

/** Until when an application the viewer was given can be appealed for. */
export function appealEndFor(
  { db, loaders }: Context,
  head: ApplicationHead,
): Promise<Date | null> {
  // By the head itself: one that was read anew is asked for anew.
  const ends = loaders.of("ends of appeals", async (heads: readonly ApplicationHead[]) => {
    const found = await appealEndsOf(db.prisma, heads);
    return heads.map(({ id }) => found.get(id) ?? null);
  });
  return ends.load(head);
}

/** What was read before a decision is read anew. */
export function forgetLetters({ loaders }: Pick<Context, "loaders">, id: string): void {
  for (const key of [LETTERS, APPEALS]) loaders.forget(key, id);
}
