import { foldName } from "../institutions/fold-name.ts";
import { normalEmail } from "../people/email.ts";
import { beijingDay } from "../time/beijing.ts";
import type {
  Affiliation,
  Applying,
  ConflictWorld,
  DeclaredTie,
  EnteredPublication,
  FoundConflict,
  Judge,
  Judged,
} from "./conflict.ts";
import { readAuthors, readDoi, readPapers } from "./papers.ts";
import { shareName } from "./person-names.ts";

/**
 * Every reason why this person must not judge this application, each once, the team's order kept. What was set aside of
 * it before is none any more, and hides no other.
 */
export function findConflicts(
  judge: Judge,
  judged: Judged,
  world: ConflictWorld,
  setAside: readonly FoundConflict[] = [],
): readonly FoundConflict[] {
  const since = earliestYear(judged.submittedAt, world.coAuthorYears);
  const found = judged.people.flatMap((person) => [
    ...ofTeam(judge, person),
    ...atInstitution(judge, person, world),
    ...throughPapers({ judge, person, world, since }),
    ...throughTies(judge, person, world),
  ]);
  const all = eachOnce([...ofFormerTeam(judge, judged), ...found].map(inShort));
  const gone = new Set(setAside.map(keyOf));
  return onePaperEach(all.filter((conflict) => !gone.has(keyOf(conflict))));
}

/** The first year whose papers count: a year is counted whole, as most papers say no day. */
export function earliestYear(submittedAt: Date, years: number): number {
  return Number(beijingDay(submittedAt).slice(0, 4)) - years;
}

/** Whether both are one institution: by the directory where both are listed, else by any name. */
export function isSameInstitution(
  one: Affiliation,
  other: Affiliation,
  standsFor: ConflictWorld["standsFor"],
): boolean {
  if (one.id !== null && other.id !== null) {
    return standing(one.id, standsFor) === standing(other.id, standsFor);
  }
  const names = new Set(other.names.map(foldName));
  return one.names.map(foldName).some((name) => name !== "" && names.has(name));
}

/** Follows an institution to the one of today; a circle in the directory ends where it was entered. */
function standing(id: string, standsFor: ConflictWorld["standsFor"]): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = standsFor.get(at); next !== undefined; next = standsFor.get(at)) {
    if (seen.has(at)) return [...seen].sort()[0] ?? at;
    seen.add(at);
    at = next;
  }
  return at;
}

function ofFormerTeam({ id, names }: Judge, { formerIds }: Judged): FoundConflict[] {
  return formerIds.includes(id) ? [{ kind: "TEAM", with: names[0] ?? "", fact: "" }] : [];
}

function ofTeam(judge: Judge, person: Applying): FoundConflict[] {
  const isOne =
    person.id === judge.id ||
    shareAddress(judge.emails, person.emails) ||
    (judge.orcid !== null && judge.orcid === person.orcid);
  return isOne ? [{ kind: "TEAM", with: nameOf(person), fact: "" }] : [];
}

function atInstitution(
  { institution }: Judge,
  person: Applying,
  { standsFor }: ConflictWorld,
): FoundConflict[] {
  const same = person.institutions.find((theirs) =>
    isSameInstitution(institution, theirs, standsFor),
  );
  if (same === undefined) return [];
  return [{ kind: "SAME_INSTITUTION", with: nameOf(person), fact: same.names[0] ?? "" }];
}

interface PapersOf {
  readonly judge: Judge;
  readonly person: Applying;
  readonly world: ConflictWorld;
  /** The first year that counts. */
  readonly since: number;
}

/** Papers the judge entered, papers the person lists, and papers of the catalogue that both wrote. */
function throughPapers({ judge, person, world, since }: PapersOf): FoundConflict[] {
  const listed = readPapers(person.papers);
  const dois = new Set(listed.flatMap((paper) => paper.dois));
  const entered = judge.publications.filter(
    (paper) =>
      paper.year >= since &&
      (shareName(paper.coAuthors, person.names) || isListed(paper, { dois, text: person.papers })),
  );
  const isLate = (year: number | null) => year === null || year >= since;
  const cited = listed.filter(
    ({ authors, year }) => isLate(year) && shareName(authors, judge.names),
  );
  const catalogued = world.catalogue.filter(({ authors, year }) => {
    if (!isLate(year)) return false;
    const written = readAuthors(authors);
    return shareName(written, judge.names) && shareName(written, person.names);
  });
  const facts = [
    ...entered.map(({ title, year }) => `${title} (${String(year)})`),
    ...cited.map(({ text }) => text),
    ...catalogued.map(({ title }) => title),
  ];
  return facts.map((fact) => ({ kind: "CO_AUTHOR", with: nameOf(person), fact }));
}

/** Titles shorter than this could be part of anything. */
const SHORTEST_TITLE = 12;

function isListed(
  { doi, title }: EnteredPublication,
  { dois, text }: { readonly dois: ReadonlySet<string>; readonly text: string },
): boolean {
  const read = readDoi(doi);
  if (read !== null && dois.has(read)) return true;
  const folded = foldName(title);
  return folded.length >= SHORTEST_TITLE && foldName(text).includes(folded);
}

function throughTies(judge: Judge, person: Applying, world: ConflictWorld): FoundConflict[] {
  return judge.ties
    .filter((tie) => isTiedTo(tie, person, world))
    .map(({ kind, name, institution, note }) => ({
      ...{ kind, with: nameOf(person) },
      fact: [note, name, institution.names[0] ?? ""].find((words) => words.trim() !== "") ?? "",
    }));
}

/** By address or name; a tie that names nobody is to everybody of the institution. */
function isTiedTo(tie: DeclaredTie, person: Applying, { standsFor }: ConflictWorld): boolean {
  const address = normalEmail(tie.email);
  if (address !== "" && shareAddress([address], person.emails)) return true;
  if (tie.name.trim() !== "") return shareName([tie.name], person.names);
  if (address !== "") return false;
  return person.institutions.some((theirs) =>
    isSameInstitution(tie.institution, theirs, standsFor),
  );
}

function shareAddress(some: readonly string[], others: readonly string[]): boolean {
  const addresses = new Set(others.map(normalEmail).filter((address) => address !== ""));
  return some.some((address) => addresses.has(normalEmail(address)));
}

function nameOf({ names }: Applying): string {
  return names[0] ?? "";
}

/** Whole reference lists are no reason; what is kept has to fit an index of the database. */
const LONGEST_FACT = 300;

function inShort(found: FoundConflict): FoundConflict {
  const letters = [...found.fact];
  if (letters.length <= LONGEST_FACT) return found;
  return { ...found, fact: `${letters.slice(0, LONGEST_FACT - 1).join("")}…` };
}

function eachOnce(found: readonly FoundConflict[]): readonly FoundConflict[] {
  const seen = new Set<string>();
  return found.filter((conflict) => {
    const key = keyOf(conflict);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Of the papers with one of the team one is enough, and the first is the one somebody entered. */
function onePaperEach(found: readonly FoundConflict[]): readonly FoundConflict[] {
  const seen = new Set<string>();
  return found.filter(({ kind, with: name }) => {
    if (kind !== "CO_AUTHOR") return true;
    const isFirst = !seen.has(name);
    seen.add(name);
    return isFirst;
  });
}

function keyOf({ kind, with: name, fact }: FoundConflict): string {
  return JSON.stringify([kind, name, fact]);
}
