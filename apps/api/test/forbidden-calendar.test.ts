import { dataOf, refusals, type ShownProblem } from "./support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let others: readonly TestPerson[];

beforeAll(async () => {
  api = await startTestApi();
  others = [
    await api.signUp("Ada Probe"),
    await api.signUp("Ku Rui", ["CURATOR"]),
    await api.signUp("An Ping", ["APPROVER"]),
    await api.signUp("Shen Ji", ["AUDITOR"]),
    await api.signUp("Ping Shen", ["REVIEWER", "CHAIR"]),
  ];
});
afterAll(() => api.stop());

const day = { day: "2026-10-01", expectedVersion: 1 };
const said = { kind: "HOLIDAY", nameEn: "Mine", nameZh: "我的", source: "nowhere" };

it.each([
  ["calendarDaySet", { ...day, ...said }],
  ["calendarDayRemove", day],
  ["calendarYearConfirm", { year: 2026, known: false, expectedVersion: 1 }],
])("%s looks missing to all who do not keep the calendar", async (name, input) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Try($input: ${type}!) {
    tried: ${name}(input: $input) { calendarYear { year } problems { code path message } } }`;
  for (const person of others) {
    const { tried } = await dataOf<{
      tried: { calendarYear: object | null; problems: readonly ShownProblem[] };
    }>(api, person, document, { input });
    expect([tried.calendarYear, refusals(tried.problems)]).toEqual([null, ["NOT_FOUND"]]);
  }
  const year = await api.db.prisma.calendarYear.findUniqueOrThrow({ where: { year: 2026 } });
  expect(year).toMatchObject({ version: 1, isKnown: true });
  expect(await api.db.prisma.calendarDay.count({ where: { yearId: year.id } })).toBe(39);
});

it("shows its history to nobody but the office", async () => {
  const document = `{ calendarYear(year: 2026) { history { totalCount } } }`;
  const [ada, , , , reviewer] = others;
  for (const person of [ada, reviewer]) {
    if (person === undefined) throw new Error("There are five");
    const { calendarYear } = await dataOf<{ calendarYear: { history: object | null } }>(
      ...([api, person, document, {}] as const),
    );
    expect(calendarYear.history).toBeNull();
  }
});

it("is closed to everybody who is not signed in", async () => {
  const answer = await api.ask("{ calendarYear(year: 2026) { year } }");
  expect(answer.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
});
