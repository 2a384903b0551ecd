import { reserveEnd, tellsReserveEnd, type OnReserveList } from "./reserve-list.ts";
import { APPLICATION_STATUSES } from "./status.ts";

const at = (text: string) => new Date(text);
const policy = { reserveListMonths: 12 };

it.each([
  ["2026-11-30T02:00:00Z", 12, "2027-11-30T16:00:00Z"],
  // Late in the evening in London it is the next day in Beijing.
  ["2026-11-30T17:00:00Z", 12, "2027-12-01T16:00:00Z"],
  ["2026-08-31T02:00:00Z", 6, "2027-02-28T16:00:00Z"],
])("put on the list at %s it stays for %i months until %s", (since, reserveListMonths, end) => {
  expect(reserveEnd(at(since), { reserveListMonths })).toEqual(at(end));
});

describe("that the last day has passed is told", () => {
  const listed: OnReserveList = {
    ...{ status: "RESERVE_LIST", statusSince: at("2026-11-30T02:00:00Z"), reserveToldAt: null },
  };
  const tells = (now: string, facts: Partial<OnReserveList> = {}) =>
    tellsReserveEnd({ ...listed, ...facts }, policy, at(now));

  it("from its end on, and once", () => {
    expect(tells("2027-11-30T15:59:59Z")).toBe(false);
    expect(tells("2027-11-30T16:00:00Z")).toBe(true);
    expect(tells("2027-12-05T16:00:00Z", { reserveToldAt: at("2027-11-30T16:00:00Z") })).toBe(
      false,
    );
  });

  it("again when it came back to the list since", () => {
    const statusSince = at("2028-02-01T02:00:00Z");
    const facts = { statusSince, reserveToldAt: at("2027-11-30T16:00:00Z") };
    expect(tells("2028-03-01T02:00:00Z", facts)).toBe(false);
    expect(tells("2029-02-01T16:00:00Z", facts)).toBe(true);
  });

  it("of nothing that is on the list no more", () => {
    const told = APPLICATION_STATUSES.filter((status) => tells("2029-02-01T16:00:00Z", { status }));
    expect(told).toEqual(["RESERVE_LIST"]);
  });
});
