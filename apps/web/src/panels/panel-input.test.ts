import { beijingLocal, instantIn, namedIn, orderedBy } from "./panel-input.ts";

it("reads and shows a date and time on Beijing's clocks", () => {
  expect(instantIn("2026-12-01T09:30")).toBe("2026-12-01T01:30:00.000Z");
  expect(beijingLocal("2026-12-01T01:30:00.000Z")).toBe("2026-12-01T09:30");
  for (const wrong of ["", "2026-12-01", "2026-13-40T09:30", "tomorrow"]) {
    expect(instantIn(wrong)).toBeNull();
  }
});

it("knows what is ticked", () => {
  const values = { "member.a": "on", "member.b": "", "case.a": "on", place: "Room" };
  expect(namedIn(values, "member.")).toEqual(["a"]);
});

it.each([
  { id: "b", step: "UP", order: ["b", "a", "c"] },
  { id: "b", step: "DOWN", order: ["a", "c", "b"] },
  { id: "a", step: "UP", order: ["a", "b", "c"] },
  { id: "c", step: "DOWN", order: ["a", "b", "c"] },
  { id: "b", step: "REMOVE", order: ["a", "c"] },
  { id: "d", step: "ADD", order: ["a", "b", "c", "d"] },
  { id: "a", step: "ADD", order: ["a", "b", "c"] },
  { id: "x", step: "UP", order: ["a", "b", "c"] },
])("orders the agenda: $id $step", ({ id, step, order }) => {
  expect(orderedBy(["a", "b", "c"], id, step)).toEqual(order);
});

it("begins an agenda", () => {
  expect(orderedBy([""], "a", "ADD")).toEqual(["a"]);
});
