import { findConflicts, type FoundConflict, type Judge } from "@regolith/domain";
import { type Prisma } from "../generated/client.ts";
import { policyOfApplication } from "../policy/index.ts";
import type { Connection } from "../transaction.ts";
import { closeAssignment } from "./close-assignment.ts";
import { loadConflictWorld } from "./conflict-world.ts";
import { loadJudged, type LoadedJudged } from "./judged.ts";
import { loadJudges } from "./judges.ts";

/** What changed, so that other conflicts of interest may be there than before. */
export type ChangedInput =
  | { readonly applicationId: string }
  | { readonly personId: string }
  /** Another institution was merged into it. */
  | { readonly institutionId: string };

/** So many applications are looked at together. */
const AT_ONCE = 200;

/**
 * Writes down the conflicts of interest that follow from what is entered now, and shuts the files of those who have
 * one. To be called in the transaction of every change of what they follow from: who applies or judges reads nothing
 * that the change made a conflict.
 * One that was found stands until whom it is with no longer belongs to the application: nobody opens a file by
 * changing what they said of themselves.
 */
export async function refreshConflicts(
  tx: Connection,
  changed: ChangedInput,
  at: Date,
): Promise<void> {
  if ("applicationId" in changed) {
    const ids = await submittedIds(tx, { id: changed.applicationId });
    if (ids.length > 0) await compare(tx, { judges: await loadJudges(tx), ids, at });
    return;
  }
  const isChanged = judgesOf(changed);
  const judges = await loadJudges(tx, isChanged);
  if (judges.length > 0) await compare(tx, { judges, ids: await submittedIds(tx, {}), at });
  const ids = await submittedIds(tx, applyingWith(isChanged));
  if (ids.length > 0) await compare(tx, { judges: await loadJudges(tx), ids, at });
}

function judgesOf(changed: Exclude<ChangedInput, { applicationId: string }>) {
  return "personId" in changed
    ? ({ id: changed.personId } satisfies Prisma.PersonWhereInput)
    : ({ institutionId: changed.institutionId } satisfies Prisma.PersonWhereInput);
}

/** Applications in whose team such people are. */
function applyingWith(person: Prisma.PersonWhereInput): Prisma.ApplicationWhereInput {
  const { institutionId } = person;
  const listed = typeof institutionId === "string" ? [{ applicant: { institutionId } }] : [];
  return { OR: [{ person }, { teamMembers: { some: { person } } }, ...listed] };
}

async function submittedIds(
  tx: Connection,
  where: Prisma.ApplicationWhereInput,
): Promise<readonly string[]> {
  const rows = await tx.application.findMany({
    where: { AND: [where, { submittedAt: { not: null } }] },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

interface Comparing {
  readonly judges: readonly Judge[];
  readonly ids: readonly string[];
  readonly at: Date;
}

async function compare(tx: Connection, { judges, ids, at }: Comparing): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const loaded = await loadJudged(tx, ids.slice(start, start + AT_ONCE));
    const world = await loadConflictWorld(
      tx,
      judges,
      loaded.map(({ judged }) => judged),
    );
    const setAside = await setAsideOf(tx, loaded);
    const found: Found[] = [];
    for (const one of loaded) {
      const { coAuthorYears } = await policyOfApplication(tx, one.head);
      for (const judge of judges) {
        const before = setAside.get(`${one.head.id} ${judge.id}`) ?? [];
        const conflicts = findConflicts(judge, one.judged, { ...world, coAuthorYears }, before);
        found.push({ loaded: one, judge, conflicts });
      }
    }
    await write(tx, found, { loaded, judges, at });
  }
}

/** What was set aside before, by application and person: the same facts make no conflict again. */
async function setAsideOf(
  tx: Connection,
  loaded: readonly LoadedJudged[],
): Promise<ReadonlyMap<string, readonly FoundConflict[]>> {
  const rows = await tx.conflict.findMany({
    where: {
      applicationId: { in: loaded.map(({ head }) => head.id) },
      setAsideAt: { not: null },
    },
  });
  const byPlace = Map.groupBy(
    rows,
    ({ applicationId, personId }) => `${applicationId} ${personId}`,
  );
  return new Map(
    [...byPlace].map(([place, own]) => [
      place,
      own.map(({ kind, withName, detail }) => ({ kind, with: withName, fact: detail })),
    ]),
  );
}

interface Found {
  readonly loaded: LoadedJudged;
  readonly judge: Judge;
  readonly conflicts: readonly FoundConflict[];
}

/** Compares what was found with what stands: the new is written, and what is with nobody of the team any more ends. */
async function write(
  tx: Connection,
  found: readonly Found[],
  { loaded, judges, at }: Omit<Comparing, "ids"> & { readonly loaded: readonly LoadedJudged[] },
): Promise<void> {
  const standing = await tx.conflict.findMany({
    where: {
      applicationId: { in: loaded.map(({ head }) => head.id) },
      personId: { in: judges.map(({ id }) => id) },
      ...{ source: "DETECTED", endedAt: null },
    },
  });
  const known = new Set(standing.map(keyOfRow));
  for (const { loaded: one, judge, conflicts } of found) {
    const added = conflicts.filter(
      (conflict) => !known.has(keyOf(one.head.id, judge.id, conflict)),
    );
    if (added.length > 0) await record(tx, { one, judge, added, at });
  }
  const names = new Map(
    loaded.map(({ head, judged }) => [
      head.id,
      new Set(judged.people.map((person) => person.names[0] ?? "")),
    ]),
  );
  const gone = standing.filter(
    ({ applicationId, kind, withName }) =>
      kind !== "TEAM" && names.get(applicationId)?.has(withName) === false,
  );
  await tx.conflict.updateMany({
    where: { id: { in: gone.map(({ id }) => id) } },
    data: { endedAt: at },
  });
}

async function record(
  tx: Connection,
  {
    one: { head },
    judge,
    added,
    at,
  }: {
    readonly one: LoadedJudged;
    readonly judge: Judge;
    readonly added: readonly FoundConflict[];
    readonly at: Date;
  },
): Promise<void> {
  // Whoever assigns has locked it: one of the two comes second, and sees what the other did.
  await tx.$queryRaw`select 1 from "Application" where "id" = ${head.id}::uuid for update`;
  await tx.conflict.createMany({
    data: added.map(({ kind, with: withName, fact: detail }) => ({
      ...{ applicationId: head.id, personId: judge.id, kind, withName, detail },
      ...{ source: "DETECTED" as const, at },
    })),
    skipDuplicates: true,
  });
  const [first] = added;
  if (first === undefined) return;
  await closeAssignment(tx, {
    ...{ head, personId: judge.id, kind: first.kind, actorId: null, at },
    event: "CONFLICT_FOUND",
  });
}

function keyOf(applicationId: string, personId: string, { kind, with: name, fact }: FoundConflict) {
  return JSON.stringify([applicationId, personId, kind, name, fact]);
}

function keyOfRow(row: {
  readonly applicationId: string;
  readonly personId: string;
  readonly kind: FoundConflict["kind"];
  readonly withName: string;
  readonly detail: string;
}): string {
  const { applicationId, personId, kind, withName, detail } = row;
  return keyOf(applicationId, personId, { kind, with: withName, fact: detail });
}
