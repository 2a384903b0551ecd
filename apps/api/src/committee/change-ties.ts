import { randomUUID } from "node:crypto";
import {
  addPublication,
  addTie,
  countTies,
  inTransaction,
  refreshConflicts,
  removePublication,
  removeTie,
  saveKeywords,
} from "@regolith/db";
import {
  beijingDay,
  COMMITTEE_ROLES,
  keywordProblems,
  MOST_TIES,
  normalEmail,
  ok,
  problem,
  problemWith,
  publicationProblems,
  refused,
  tieProblems,
  type Actor,
  type EnteredPublication,
  type EnteredTie,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";

/** Only those of the committee keep ties; to others the page is not there. */
export function keepsTies({ roles }: Pick<Actor, "roles">): boolean {
  return COMMITTEE_ROLES.some((role) => roles.includes(role));
}

/** Declares a tie; files it makes a conflict with are shut at once. */
export async function declareTie(
  acting: Acting,
  entered: EnteredTie,
  repeatable: Repeatable,
): Promise<Result<string>> {
  const { actor, now: at } = acting;
  if (!keepsTies(actor)) return refused(problem("NOT_FOUND"));
  const tie = trimmed({ ...entered, email: normalEmail(entered.email) });
  const problems = tieProblems(tie);
  if (problems.length > 0) return refused(...problems);
  const id = randomUUID();
  const personId = actor.id;
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const { ties } = await countTies(tx, personId);
    if (ties >= MOST_TIES) return refused(full(ties));
    await addTie(tx, { personId, at, id, tie });
    await refreshConflicts(tx, { personId }, at);
    return ok(id);
  });
}

/** Enters a paper; files of its authors are shut at once. */
export async function enterPublication(
  acting: Acting,
  entered: EnteredPublication,
  repeatable: Repeatable,
): Promise<Result<string>> {
  const { actor, now: at } = acting;
  if (!keepsTies(actor)) return refused(problem("NOT_FOUND"));
  const coAuthors = entered.coAuthors.map((name) => name.trim()).filter((name) => name !== "");
  const publication = { ...trimmed({ title: entered.title, doi: entered.doi }), coAuthors };
  const whole = { ...publication, year: entered.year };
  const problems = publicationProblems(whole, Number(beijingDay(at).slice(0, 4)));
  if (problems.length > 0) return refused(...problems);
  const id = randomUUID();
  const personId = actor.id;
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const { publications } = await countTies(tx, personId);
    if (publications >= MOST_TIES) return refused(full(publications));
    await addPublication(tx, { personId, at, id, publication: whole });
    await refreshConflicts(tx, { personId }, at);
    return ok(id);
  });
}

/** Takes a tie or a paper out of one's list. A conflict it made stands. */
export async function dropEntry(
  { db, actor, now: at }: Acting,
  kind: "TIE" | "PUBLICATION",
  id: string | null,
): Promise<Result<string>> {
  if (id === null || !keepsTies(actor)) return refused(problem("NOT_FOUND"));
  const remove = kind === "TIE" ? removeTie : removePublication;
  return inTransaction(db, async (tx) => {
    const wasThere = await remove(tx, { personId: actor.id, at, id });
    return wasThere ? ok(id) : refused(problem("NOT_FOUND"));
  });
}

export async function keepKeywords(
  { db, actor, now: at }: Acting,
  {
    keywords,
    expectedVersion,
  }: { readonly keywords: readonly string[]; readonly expectedVersion: number },
): Promise<Result<string>> {
  if (!keepsTies(actor)) return refused(problem("NOT_FOUND"));
  const own = [...new Set(keywords.map((word) => word.trim()))].filter((word) => word !== "");
  const problems = keywordProblems(own);
  if (problems.length > 0) return refused(...problems);
  return inTransaction(db, async (tx) => {
    const saving = { personId: actor.id, at, keywords: own, expectedVersion };
    return (await saveKeywords(tx, saving)) ? ok(actor.id) : refused(problem("STALE"));
  });
}

function trimmed<Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts {
  const entries = Object.entries(texts).map(([name, text]) => [name, text.trim()]);
  return Object.fromEntries(entries) as Texts;
}

function full(count: number) {
  return problemWith("TOO_MANY", { max: MOST_TIES, count: count + 1 });
}
