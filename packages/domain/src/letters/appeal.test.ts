import { POLICY_V1 } from "../policy/policy.ts";
import { APPEAL_MAX_LENGTH, appealAnswerProblems, appealEnd, appealProblems } from "./appeal.ts";

it.each([
  ["just before midnight in Beijing", "2026-12-01T15:59:59.999Z", "2026-12-31T16:00:00.000Z"],
  ["at midnight in Beijing", "2026-12-01T16:00:00.000Z", "2027-01-01T16:00:00.000Z"],
  ["over the end of February", "2028-01-31T02:00:00.000Z", "2028-03-01T16:00:00.000Z"],
])("decided %s, appeals end at 24:00 of the thirtieth day after", (_, decidedAt, end) => {
  expect(appealEnd(new Date(decidedAt), POLICY_V1).toISOString()).toBe(end);
});

it("an appeal is made until the last instant, and at 24:00 no more", () => {
  const endsAt = new Date("2026-12-31T16:00:00.000Z");
  const codes = (at: string) =>
    appealProblems("New data", { endsAt, now: new Date(at) }).map(({ code }) => code);
  expect(codes("2026-12-31T15:59:59.999Z")).toEqual([]);
  expect(codes("2026-12-31T16:00:00.000Z")).toEqual(["APPEAL_TOO_LATE"]);
});

it.each([
  ["", "REQUIRED"],
  [" \n", "REQUIRED"],
  ["x".repeat(APPEAL_MAX_LENGTH + 1), "TOO_LONG"],
  ["a\u0000b", "INVALID"],
])("grounds like %j are refused, by the name of their field", (grounds, code) => {
  const [problem] = appealProblems(grounds, { endsAt: new Date(1), now: new Date(0) });
  expect(problem).toMatchObject({ code, path: ["grounds"] });
});

it("whoever appeals is answered in words", () => {
  expect(appealAnswerProblems(" ")).toEqual([{ code: "REQUIRED", path: ["answer"] }]);
  expect(appealAnswerProblems("We looked again.")).toEqual([]);
});
