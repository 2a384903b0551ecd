import { escapeText, foldLine, writeCalendar } from "./icalendar.ts";
import { roundEvents } from "./round-events.ts";

const unfold = (text: string) => text.replaceAll("\r\n ", "");

describe("a line", () => {
  test.each([
    ["short", "SUMMARY:short"],
    ["exactly 75 octets", "x".repeat(75)],
  ])("that is %s stays one", (_, line) => {
    expect(foldLine(line)).toBe(line);
  });

  test.each([
    ["of letters", `SUMMARY:${"a".repeat(300)}`],
    ["of Chinese", `SUMMARY:${"月壤样品申请截止".repeat(20)}`],
    ["of signs outside the plane", "🌕".repeat(60)],
  ])("%s is folded to 75 octets and read back as it was", (_, line) => {
    const folded = foldLine(line).split("\r\n");
    expect(folded.length).toBeGreaterThan(2);
    expect(Math.max(...folded.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
    expect(unfold(foldLine(line))).toBe(line);
    expect(foldLine(line)).not.toContain("\uFFFD");
  });
});

test("what would end a value is escaped", () => {
  expect(escapeText("a,b;c\\d\r\ne\nf")).toBe(String.raw`a\,b\;c\\d\ne\nf`);
});

test("a calendar has each event with its instants in UTC", () => {
  const text = writeCalendar({
    name: "Round 2026-2",
    at: new Date("2026-11-01T08:00:00.123Z"),
    events: [
      {
        ...{ uid: "round-2026-2-closes@regolith", summary: "Closes, at last", description: "x" },
        start: new Date("2026-12-22T15:00:00Z"),
        end: new Date("2026-12-22T16:00:00Z"),
      },
    ],
  });
  expect(text.split("\r\n")).toEqual([
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Regolith//Rounds//EN", "CALSCALE:GREGORIAN"],
    ...["METHOD:PUBLISH", "X-WR-CALNAME:Round 2026-2", "BEGIN:VEVENT"],
    ...["UID:round-2026-2-closes@regolith", "DTSTAMP:20261101T080000Z"],
    ...["DTSTART:20261222T150000Z", "DTEND:20261222T160000Z"],
    ...[String.raw`SUMMARY:Closes\, at last`, "DESCRIPTION:x", "TRANSP:TRANSPARENT"],
    ...["END:VEVENT", "END:VCALENDAR", ""],
  ]);
});

test("an event that takes place no more says so, and takes the place of the one before", () => {
  const event = { uid: "u", summary: "s", description: "d", start: new Date(0), end: new Date(1) };
  const calendar = { name: "Round 2026-2", at: new Date(2) };
  const write = (isCancelled: boolean) =>
    writeCalendar({ ...calendar, events: [{ ...event, isCancelled }] });
  expect(write(true)).toContain("\r\nSTATUS:CANCELLED\r\nSEQUENCE:1\r\n");
  expect(write(false)).not.toContain("STATUS");
});

test("of a round, what begins begins then, and what is due ends then; what is not fixed is left out", () => {
  const events = roundEvents({
    ...{ code: "2027-1", opensAt: "2026-12-31T16:00:00.000Z", noticeDueAt: null },
    ...{ closesAt: "2027-03-31T16:00:00.000Z", reviewsDueAt: null },
    ...{ panelAt: "2027-05-10T01:00:00.000Z", decisionDueAt: "2027-06-30T16:00:00.000Z" },
  });
  expect(events.map(({ kind, uid }) => [kind, uid])).toEqual([
    ["opens", "round-2027-1-opens@regolith"],
    ["closes", "round-2027-1-closes@regolith"],
    ["panel", "round-2027-1-panel@regolith"],
    ["decision", "round-2027-1-decision@regolith"],
  ]);
  const [opens, closes, panel] = events;
  expect(opens?.start).toEqual(new Date("2026-12-31T16:00:00Z"));
  expect(closes?.end).toEqual(new Date("2027-03-31T16:00:00Z"));
  expect(closes?.start).toEqual(new Date("2027-03-31T15:00:00Z"));
  expect([panel?.at, panel?.start]).toEqual(Array(2).fill(new Date("2027-05-10T01:00:00Z")));
});
