import { dataOf, refusals, type ShownProblem } from "./support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let ada: TestPerson;
let secretary: TestPerson;
let administrator: TestPerson;
let auditor: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  administrator = await api.signUp("Guan Li", ["ADMINISTRATOR"]);
  auditor = await api.signUp("Shen Ji", ["AUDITOR"]);
});
afterAll(() => api.stop());

const YEAR = `year known source version editable
  days { day kind name { en zh } source }
  history(first: 50) { totalCount nodes { action actorName before { day } after { day name { zh } } } }`;

interface ShownYear {
  readonly year: number;
  readonly known: boolean;
  readonly version: number;
  readonly editable: boolean;
  readonly days: readonly { readonly day: string; readonly kind: string }[];
  readonly history: { readonly totalCount: number; readonly nodes: readonly object[] } | null;
}

async function readYear(person: TestPerson, year: number): Promise<ShownYear | null> {
  const document = `query Year($year: Int!) { calendarYear(year: $year) { ${YEAR} } }`;
  return (await dataOf<{ calendarYear: ShownYear | null }>(api, person, document, { year }))
    .calendarYear;
}

type Mutation = "calendarDaySet" | "calendarDayRemove" | "calendarYearConfirm";
interface Payload {
  readonly calendarYear: ShownYear | null;
  readonly problems: readonly ShownProblem[];
}

async function change(person: TestPerson, name: Mutation, input: object): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Change($input: ${type}!) {
    ${name}(input: $input) { calendarYear { ${YEAR} } problems { code path message } } }`;
  return (await dataOf<Record<Mutation, Payload>>(api, person, document, { input }))[name];
}

const newYear = (day: string) => ({
  ...{ day, kind: "HOLIDAY", nameEn: " New Year's Day ", nameZh: "元旦" },
  source: "https://www.gov.cn/",
});

describe("the working-day calendar", () => {
  it("shows everybody signed in the published years, and that others are not known", async () => {
    const year = await readYear(ada, 2026);
    expect(year).toMatchObject({ year: 2026, known: true, editable: false, history: null });
    expect(year?.days).toHaveLength(39);
    expect(await readYear(ada, 2027)).toMatchObject({ known: false, version: 0, days: [] });
    expect(await readYear(ada, 1999)).toBeNull();
  });

  it("takes in what secretariat and administrators enter, and keeps who did it", async () => {
    const one = await change(secretary, "calendarDaySet", {
      ...{ ...newYear("2028-01-01"), expectedVersion: 0 },
    });
    expect(one.calendarYear).toMatchObject({ version: 1, known: false, editable: true });
    expect(one.calendarYear?.days).toMatchObject([{ name: { en: "New Year's Day", zh: "元旦" } }]);
    const two = await change(administrator, "calendarYearConfirm", {
      ...{ year: 2028, known: true, source: "https://www.gov.cn/2028", expectedVersion: 1 },
    });
    expect(two.calendarYear).toMatchObject({ version: 2, known: true });
    const three = await change(secretary, "calendarDayRemove", {
      ...{ day: "2028-01-01", expectedVersion: 2 },
    });
    expect(three.calendarYear).toMatchObject({ version: 3, days: [] });
    const seen = await readYear(auditor, 2028);
    expect(seen?.editable).toBe(false);
    expect(seen?.history?.nodes).toMatchObject([
      { action: "DAY_REMOVED", actorName: "Mi Shu", before: { day: "2028-01-01" }, after: null },
      { action: "KNOWN", actorName: "Guan Li", before: null, after: null },
      { action: "DAY_SET", actorName: "Mi Shu", before: null, after: { name: { zh: "元旦" } } },
    ]);
  });

  it("answers a request that is sent again as the first one", async () => {
    const input = { ...newYear("2029-01-01"), expectedVersion: 0 };
    await change(secretary, "calendarDaySet", input);
    const again = await change(secretary, "calendarDaySet", input);
    expect(again.calendarYear).toMatchObject({ version: 1, history: { totalCount: 1 } });
  });

  it("refuses a change of what somebody else changed meanwhile", async () => {
    await change(secretary, "calendarDaySet", { ...newYear("2030-01-01"), expectedVersion: 0 });
    const late = await change(administrator, "calendarDaySet", {
      ...{ ...newYear("2030-01-02"), expectedVersion: 0 },
    });
    expect(refusals(late.problems)).toEqual(["STALE"]);
    expect((await readYear(ada, 2030))?.days).toHaveLength(1);
  });

  it("names everything that is wrong with a day", async () => {
    const input = { ...newYear("2030-10-09"), kind: "WORKDAY", nameZh: "", expectedVersion: 1 };
    const { problems } = await change(secretary, "calendarDaySet", input);
    expect(refusals(problems)).toEqual(["REQUIRED nameZh", "WORKED_ANYWAY day"]);
    expect(problems.find(({ code }) => code === "REQUIRED")?.message).toBe(
      "“Name in Chinese” is missing. Please fill it in.",
    );
  });
});
