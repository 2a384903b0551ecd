import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isWorkingDay, workingDaysAfter, type CalendarDayFacts } from "@regolith/domain";
import { aPerson } from "../guards/testing/application-rows.ts";
import { refusal } from "../guards/testing/refusal.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import { calendarHistory } from "./calendar-history.ts";
import { calendarYear, lockCalendarYear, workingCalendar } from "./read-calendar.ts";
import { recordCalendarDay, recordYearKnown, removeCalendarDay } from "./save-calendar.ts";

let db: TestDatabase;
let actorId: string;
const at = new Date("2026-11-30T08:00:00Z");

beforeAll(async () => {
  db = await createTestDatabase();
  actorId = await aPerson(db.prisma);
});
afterAll(() => db.drop());

const holiday = (day: string): CalendarDayFacts => ({
  ...{ day, kind: "HOLIDAY", nameEn: "National Day", nameZh: "国庆节" },
  source: "https://www.gov.cn/",
});

it("comes with the published years, day for day as the package has them", async () => {
  const path = createRequire(import.meta.url).resolve("chinese-days/dist/chinese-days.json");
  const published = JSON.parse(readFileSync(path, "utf8")) as Record<
    string,
    Record<string, string>
  >;
  for (const year of [2024, 2025, 2026]) {
    const { days, isKnown } = await calendarYear(db.prisma, year);
    expect(isKnown).toBe(true);
    const stored = days.map(({ day, kind, nameEn, nameZh }) => [day, kind, nameEn, nameZh]);
    const expected = (
      [
        ["HOLIDAY", "holidays"],
        ["WORKDAY", "workdays"],
      ] as const
    ).flatMap(([kind, key]) =>
      Object.entries(published[key] ?? {})
        .filter(([day]) => day.startsWith(String(year)))
        .map(([day, name]) => [day, kind, ...name.split(",").slice(0, 2)]),
    );
    expect(stored).toEqual(expected.toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1)));
  }
});

it("counts by it, and says what is provisional", async () => {
  const calendar = await workingCalendar(db.prisma);
  expect(isWorkingDay(calendar, "2026-02-17")).toBe(false);
  expect(isWorkingDay(calendar, "2026-02-14")).toBe(true);
  expect(workingDaysAfter(calendar, "2026-12-30", 2).isProvisional).toBe(true);
});

it("keeps what the office enters, and how it came to be", async () => {
  const change = { actorId, at };
  await inTransaction(db, async (tx) => {
    const year = await lockCalendarYear(tx, 2031);
    expect(year).toMatchObject({ version: 0, days: [] });
    await recordCalendarDay(tx, year, holiday("2031-10-01"), change);
    return { ok: true, value: undefined };
  });
  const steps = [
    async (tx: Parameters<typeof lockCalendarYear>[0]) => {
      const year = await lockCalendarYear(tx, 2031);
      await recordYearKnown(tx, year, { isKnown: true, source: "gov.cn" }, change);
    },
    async (tx: Parameters<typeof lockCalendarYear>[0]) => {
      const year = await lockCalendarYear(tx, 2031);
      await removeCalendarDay(tx, year, holiday("2031-10-01"), change);
    },
  ];
  for (const step of steps) {
    await inTransaction(db, async (tx) => {
      await step(tx);
      return { ok: true, value: undefined };
    });
  }
  const year = await calendarYear(db.prisma, 2031);
  expect(year).toMatchObject({ isKnown: true, source: "gov.cn", version: 3, days: [] });
  const history = await calendarHistory(db.prisma, year.id ?? "", { limit: 9, isBackward: false });
  expect(history.map(({ action }) => action)).toEqual(["DAY_REMOVED", "KNOWN", "DAY_SET"]);
  expect(history.at(-1)?.after?.day).toBe("2031-10-01");
});

it("begins a year once when two people enter its first days at the same time", async () => {
  const enter = (day: string) =>
    inTransaction(db, async (tx) => {
      const year = await lockCalendarYear(tx, 2032);
      await recordCalendarDay(tx, year, holiday(day), { actorId, at });
      return { ok: true, value: undefined };
    });
  await Promise.all(["2032-10-01", "2032-10-02", "2032-10-04", "2032-10-05"].map(enter));
  const { days, version } = await calendarYear(db.prisma, 2032);
  expect(days).toHaveLength(4);
  expect(version).toBe(4);
});

it.each([
  ["a make-up day in the week", "2031-10-08", "WORKDAY", 2031, "23514"],
  ["a day of another year", "2030-10-01", "HOLIDAY", 2031, "RG050"],
])("lets nobody write %s", async (_, day, kind, year, code) => {
  const { id } = await calendarYear(db.prisma, year);
  const insert = db.pool.query(
    `insert into "CalendarDay" ("day", "yearId", "kind", "nameEn", "nameZh", "source")
     values ($1, $2, $3::"CalendarDayKind", 'x', 'x', 'x')`,
    [day, id, kind],
  );
  expect(await refusal(insert)).toBe(code);
});
