import fc from "fast-check";
import type { Applying, ConflictWorld, DeclaredTie, Judge, Judged } from "./conflict.ts";
import { earliestYear, findConflicts, isSameInstitution } from "./find-conflicts.ts";

const WORLD: ConflictWorld = { standsFor: new Map(), catalogue: [], coAuthorYears: 4 };
const SUBMITTED = new Date("2026-11-26T04:00:00Z");

function aJudge(changes: Partial<Judge> = {}): Judge {
  return {
    ...{ id: "judge", names: ["Rosa Lindqvist", "林若莎"], emails: ["rosa@north.example"] },
    ...{ orcid: null, institution: { id: "north", names: ["University of the North"] } },
    ...{ publications: [], ties: [] },
    ...changes,
  };
}

function somebody(changes: Partial<Applying> = {}): Applying {
  return {
    ...{ id: "pi", names: ["Ada Okoye"], emails: ["ada@example.org"], orcid: null },
    ...{ institutions: [{ id: "south", names: ["University of the South"] }], papers: "" },
    ...changes,
  };
}

function judged(...people: readonly Applying[]): Judged {
  return { submittedAt: SUBMITTED, people, formerIds: [] };
}

function aTie(changes: Partial<DeclaredTie>): DeclaredTie {
  return {
    ...{ kind: "FAMILY", name: "", email: "", note: "" },
    ...{ institution: { id: null, names: [] } },
    ...changes,
  };
}

function kinds(judge: Judge, of: Judged, world = WORLD) {
  return findConflicts(judge, of, world).map(({ kind }) => kind);
}

describe("somebody who has nothing to do with the team", () => {
  it("has no conflict", () => {
    expect(findConflicts(aJudge(), judged(somebody()), WORLD)).toEqual([]);
  });

  it("has none by blanks that are blank on both sides", () => {
    const blank = { id: null, names: [""] };
    const judge = aJudge({
      ...{ names: [""], emails: [""], institution: blank, ties: [aTie({})] },
      publications: [{ title: "", year: 2026, doi: "", coAuthors: [""] }],
    });
    const person = somebody({ id: null, names: [""], emails: [""], institutions: [blank] });
    expect(findConflicts(judge, judged(person), WORLD)).toEqual([]);
  });
});

describe("the team", () => {
  it.each<[string, Partial<Applying>]>([
    ["account", { id: "judge" }],
    ["address", { id: null, emails: [" Rosa@North.example "] }],
    ["ORCID", { id: null, orcid: "0000-0002-1825-0097" }],
  ])("is a conflict for whoever belongs to it by %s", (_, changes) => {
    const judge = aJudge({ orcid: "0000-0002-1825-0097" });
    expect(kinds(judge, judged(somebody(), somebody(changes)))).toContain("TEAM");
  });

  it("is one by an address that the judge had before", () => {
    const judge = aJudge({ emails: ["rosa@north.example", "rosa@old.example"] });
    expect(kinds(judge, judged(somebody({ emails: ["rosa@old.example"] })))).toEqual(["TEAM"]);
  });

  it("stays one for whoever left it", () => {
    expect(kinds(aJudge(), { ...judged(somebody()), formerIds: ["judge"] })).toEqual(["TEAM"]);
  });
});

describe("institutions", () => {
  const north = { id: "north", names: ["University of the North", "北方大学"] };

  it.each<[string, Applying["institutions"][number], boolean]>([
    ["the same of the directory", { id: "north", names: ["whatever"] }, true],
    ["another of the directory, even of the same name", { ...north, id: "other" }, false],
    ["free text of the same name", { id: null, names: ["  UNIVERSITY of the  North"] }, true],
    ["free text of its Chinese name", { id: null, names: ["北方大学"] }, true],
    ["free text of another name", { id: null, names: ["University of the Northeast"] }, false],
    ["one merged into it", { id: "old", names: ["Old North"] }, true],
    ["one merged twice on the way to it", { id: "older", names: ["Older North"] }, true],
  ])("are compared with %s", (_, theirs, isSame) => {
    const standsFor = new Map([
      ["old", "north"],
      ["older", "old"],
    ]);
    const person = somebody({ institutions: [theirs] });
    const found = findConflicts(aJudge({ institution: north }), judged(person), {
      ...WORLD,
      standsFor,
    });
    expect(found.map(({ kind }) => kind)).toEqual(isSame ? ["SAME_INSTITUTION"] : []);
  });

  it("count for everybody of the team, and are named", () => {
    const bea = somebody({ id: "bea", names: ["Bea Lind"], institutions: [north] });
    expect(findConflicts(aJudge(), judged(somebody(), bea), WORLD)).toEqual([
      { kind: "SAME_INSTITUTION", with: "Bea Lind", fact: "University of the North" },
    ]);
  });

  it("end where the directory goes in a circle, and are one then", () => {
    const standsFor = new Map([
      ["a", "b"],
      ["b", "a"],
    ]);
    expect(isSameInstitution({ id: "a", names: [] }, { id: "b", names: [] }, standsFor)).toBe(true);
  });
});

describe("papers", () => {
  const paper = { title: "Sulfides in mare regolith", year: 2024, doi: "", coAuthors: [] };

  it.each([
    [2026, true],
    [2023, true],
    [2022, true],
    [2021, false],
  ])("written together in %i count: %s, four years back from 2026", (year, counts) => {
    const judge = aJudge({ publications: [{ ...paper, year, coAuthors: ["Okoye, A."] }] });
    expect(kinds(judge, judged(somebody()))).toEqual(counts ? ["CO_AUTHOR"] : []);
  });

  it("are counted back from the day in Beijing", () => {
    expect(earliestYear(new Date("2026-12-31T17:00:00Z"), 4)).toBe(2023);
    expect(earliestYear(new Date("2026-12-31T15:00:00Z"), 4)).toBe(2022);
  });

  it.each<[string, Partial<Applying>]>([
    ["the judge entered a co-author by the Chinese name", { names: ["Wang Wei", "王伟"] }],
    ["both list it by DOI", { papers: "Ours: https://doi.org/10.1016/ABC.1." }],
    ["both list it by title", { papers: "Sulfides in MARE regolith, Icarus" }],
    ["the applicant lists the judge as author", { papers: "Okoye A., Lindqvist R. (2025) Grains" }],
    ["the applicant lists the judge in Chinese", { papers: "王伟，林若莎. 月壤颗粒. 2025" }],
  ])("are found when %s", (_, changes) => {
    const publications = [{ ...paper, doi: "10.1016/abc.1", coAuthors: ["王 伟"] }];
    expect(kinds(aJudge({ publications }), judged(somebody(changes)))).toEqual(["CO_AUTHOR"]);
  });

  it("the applicant lists from before those years do not count", () => {
    const person = somebody({ papers: "Okoye A., Lindqvist R. (2019) Grains" });
    expect(kinds(aJudge(), judged(person))).toEqual([]);
  });

  it.each([
    ["Okoye, A., Lindqvist, R.", 2024, ["CO_AUTHOR"]],
    ["Okoye, A., Lindqvist, R.", 2020, []],
    ["Lindqvist, R., Obi, C.", 2024, []],
    ["Okoye et al.", 2024, []],
  ])("of the catalogue by %j of %i give %j", (authors, year, expected) => {
    const catalogue = [{ title: "Grains", authors, year }];
    expect(kinds(aJudge(), judged(somebody()), { ...WORLD, catalogue })).toEqual(expected);
  });

  it("are named once, by what the judge entered", () => {
    const publications = [{ ...paper, coAuthors: ["Ada Okoye"] }];
    const person = somebody({ papers: "Okoye A., Lindqvist R. (2025) Grains" });
    expect(findConflicts(aJudge({ publications }), judged(person), WORLD)).toEqual([
      { kind: "CO_AUTHOR", with: "Ada Okoye", fact: "Sulfides in mare regolith (2024)" },
    ]);
  });
});

describe("ties", () => {
  it.each<[string, Partial<DeclaredTie>, boolean]>([
    ["name", { name: "Okoye, Ada" }, true],
    ["address", { email: "ADA@example.org", name: "A former name" }, true],
    ["another name", { name: "Okoye, Bea" }, false],
    ["another address", { email: "bea@example.org" }, false],
    ["the whole institution", { institution: { id: "south", names: ["South"] } }, true],
    ["the institution of somebody else", tieTo("Bea Lind", "south"), false],
    ["nobody", {}, false],
  ])("by %s bind: %s", (_, changes, binds) => {
    const judge = aJudge({ ties: [aTie({ kind: "ADVISOR", ...changes })] });
    expect(kinds(judge, judged(somebody()))).toEqual(binds ? ["ADVISOR"] : []);
  });

  it("say what was declared", () => {
    const ties = [aTie({ kind: "COMPETITOR", name: "Ada Okoye", note: "The same instrument" })];
    expect(findConflicts(aJudge({ ties }), judged(somebody()), WORLD)).toEqual([
      { kind: "COMPETITOR", with: "Ada Okoye", fact: "The same instrument" },
    ]);
  });
});

function tieTo(name: string, id: string): Partial<DeclaredTie> {
  return { name, institution: { id, names: [] } };
}

describe("whatever is entered", () => {
  const words = fc.constantFrom("", "Ada Okoye", "A. Okoye", "王伟", "Rosa Lindqvist", "x");
  const affiliation = fc.record({
    id: fc.constantFrom(null, "north", "south", "old"),
    names: fc.array(words, { maxLength: 2 }),
  });
  const person = fc.record({
    id: fc.constantFrom(null, "pi", "judge", "bea"),
    names: fc.array(words, { maxLength: 2 }),
    emails: fc.array(fc.constantFrom("", "ada@example.org", "rosa@north.example"), {
      maxLength: 2,
    }),
    orcid: fc.constantFrom(null, "0000-0002-1825-0097"),
    institutions: fc.array(affiliation, { maxLength: 2 }),
    papers: fc.constantFrom("", "Okoye A, Lindqvist R 2025", "10.1000/x", "林若莎、王伟"),
  });
  const tie = fc.record({
    kind: fc.constantFrom("FAMILY" as const, "OTHER" as const),
    ...{ name: words, email: fc.constantFrom("", "ada@example.org"), note: words },
    institution: affiliation,
  });
  const team = fc.array(person, { minLength: 1, maxLength: 3 });

  it("more people, ties and papers never take a conflict away, and none is told twice", () => {
    fc.assert(
      fc.property(team, person, fc.array(tie, { maxLength: 3 }), tie, (people, one, ties, more) => {
        const before = findConflicts(aJudge({ ties }), judged(...people), WORLD);
        const after = findConflicts(
          aJudge({ ties: [...ties, more] }),
          judged(...people, one),
          WORLD,
        );
        expect(after).toEqual(expect.arrayContaining([...before]));
        expect(new Set(after.map((found) => JSON.stringify(found))).size).toBe(after.length);
      }),
    );
  });

  it("whoever is of the team by account is always found", () => {
    fc.assert(
      fc.property(team, (people) => {
        const isOfIt = people.some(({ id }) => id === "judge");
        if (isOfIt) expect(kinds(aJudge(), judged(...people))).toContain("TEAM");
        else expect(kinds(aJudge({ emails: [] }), judged(...people))).not.toContain("TEAM");
      }),
    );
  });
});
