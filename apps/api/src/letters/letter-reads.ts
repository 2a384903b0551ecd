import {
  appealEndOf,
  appealsOf,
  lettersOf,
  type Appeal,
  type ApplicationHead,
  type DecisionLetter,
} from "@regolith/db";
import { readsLetters } from "@regolith/domain";
import { capacityOf } from "../applications/application-viewed.ts";
import type { Context } from "../context.ts";

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

/** Until when an application the viewer was given can be appealed for. */
export function appealEndFor({ db }: Context, head: ApplicationHead): Promise<Date | null> {
  return appealEndOf(db.prisma, head);
}

/** What was read before a decision is read anew. */
export function forgetLetters({ loaders }: Pick<Context, "loaders">, id: string): void {
  for (const key of [LETTERS, APPEALS]) loaders.forget(key, id);
}
