import { APPLICATION_TYPES, LETTER_KINDS } from "@regolith/domain";
import { dataOf, refusals, type ShownProblem } from "./support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let secretariat: TestPerson;
let other: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
  other = await api.signUp("He Jing", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const VERSION = "version subject { en zh } body { en zh } savedAt savedByName";
const SAVE = `mutation Save($input: LetterTemplateSaveInput!) {
  letterTemplateSave(input: $input) {
    template { current { ${VERSION} } } problems { code path message params { name value } }
  }
}`;

interface Saved {
  readonly template: { readonly current: { readonly version: number } } | null;
  readonly problems: readonly ShownProblem[];
}

async function save(person: TestPerson, changes: Record<string, unknown>): Promise<Saved> {
  const body = "{applicant} {number}";
  const words = { subjectEn: "Lapsed", subjectZh: "失效", bodyEn: body, bodyZh: body };
  const input = { kind: "LAPSED", type: "RESEARCH", expectedVersion: 0, ...words, ...changes };
  const data = await dataOf<{ letterTemplateSave: Saved }>(api, person, SAVE, { input });
  return data.letterTemplateSave;
}

it("a new installation has good words for every kind of letter and type of application", async () => {
  const { letterTemplates } = await dataOf<{
    letterTemplates: { kind: string; type: string; current: { version: number; savedAt: null } }[];
  }>(api, secretariat, `{ letterTemplates { kind type current { ${VERSION} } editable } }`);
  expect(letterTemplates.map(({ kind, type }) => `${kind} ${type}`)).toEqual(
    LETTER_KINDS.flatMap((kind) => APPLICATION_TYPES.map((type) => `${kind} ${type}`)),
  );
  expect(letterTemplates.every(({ current }) => current.version === 0)).toBe(true);
});

it("keeps every version, with who saved it and when, newest first and page by page", async () => {
  const welfare = { type: "PUBLIC_WELFARE" };
  api.setNow("2026-06-01T00:00:00Z");
  await save(secretariat, { ...welfare, subjectEn: "First" });
  api.setNow("2026-06-02T00:00:00Z");
  await save(other, { ...welfare, expectedVersion: 1, subjectEn: "Second" });
  const VERSIONS = `query Versions($after: String) {
    letterTemplate(kind: LAPSED, type: PUBLIC_WELFARE) {
      current { version }
      versions(first: 1, after: $after) {
        nodes { ${VERSION} } pageInfo { endCursor hasNextPage } totalCount
      }
    }
  }`;
  interface Page {
    readonly letterTemplate: {
      readonly current: { readonly version: number };
      readonly versions: {
        readonly nodes: readonly object[];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
        readonly totalCount: number;
      };
    };
  }
  const first = await dataOf<Page>(api, secretariat, VERSIONS);
  const { versions, current } = first.letterTemplate;
  expect([current.version, versions.totalCount, versions.pageInfo.hasNextPage]).toEqual([
    ...[2, 2, true],
  ]);
  expect(versions.nodes).toMatchObject([
    {
      ...{ version: 2, subject: { en: "Second" }, savedByName: "He Jing" },
      savedAt: "2026-06-02T00:00:00.000Z",
    },
  ]);
  const after = versions.pageInfo.endCursor;
  const second = await dataOf<Page>(api, secretariat, VERSIONS, { after });
  expect(second.letterTemplate.versions.nodes).toMatchObject([
    { version: 1, subject: { en: "First" }, savedByName: "Sun Wen" },
  ]);
});

it("names everything that is wrong at once, each by its field and with the way out", async () => {
  const { template, problems } = await save(secretariat, {
    ...{ subjectEn: " ", bodyEn: "{applicant} {numbr}", bodyZh: "{applicant} {number} {" },
  });
  expect(template).toBeNull();
  expect(refusals(problems)).toEqual([
    "PLACEHOLDER_MISSING bodyEn",
    "REQUIRED subjectEn",
    "STRAY_BRACE bodyZh",
    "UNKNOWN_PLACEHOLDER bodyEn",
  ]);
  const unknown = problems.find(({ code }) => code === "UNKNOWN_PLACEHOLDER");
  expect(unknown?.message).toContain("{numbr}");
  expect(unknown?.message).toContain("{number}");
});

it("takes one of two saves of the same version at the same moment, and tells the other", async () => {
  const saves = await Promise.all([
    save(secretariat, { kind: "APPEAL_GRANTED", ...named("One") }),
    save(other, { kind: "APPEAL_GRANTED", ...named("Two") }),
  ]);
  expect(saves.flatMap(({ template }) => template?.current.version ?? [])).toEqual([1]);
  expect(saves.flatMap(({ problems }) => refusals(problems))).toEqual(["STALE"]);
});

function named(subjectEn: string) {
  const body = "{applicant} {number}\n{reasons}";
  return { subjectEn, bodyEn: body, bodyZh: body };
}
