import { aRound, anActor, inWorkflow, THE_PI, WHILE_OPEN } from "../testing/builders.ts";
import { copiedSections, copyProblems, mayCopy, mayImprove } from "./copy.ts";
import { APPLICATION_STATUSES } from "./status.ts";

const SECRETARY = anActor({ id: "secretary", roles: ["SECRETARIAT"] });
const MEMBER = anActor({ id: "member" });
const wish = { improves: false, round: null, now: WHILE_OPEN };
const codesOf = (...args: Parameters<typeof copyProblems>) =>
  copyProblems(...args).map(({ code, path = [] }) => [code, ...path].join(" "));

describe("an application", () => {
  it.each(APPLICATION_STATUSES)("that is %s can be copied by its applicant only", (status) => {
    const application = inWorkflow({ status, memberIds: [MEMBER.id] });
    expect(mayCopy(application, THE_PI)).toBe(true);
    expect(mayCopy(application, MEMBER)).toBe(false);
    expect(mayCopy(application, SECRETARY)).toBe(false);
    expect(mayCopy(application, anActor())).toBe(false);
  });

  it.each(APPLICATION_STATUSES)("that is %s can be improved only if it was declined", (status) => {
    const isDeclined = status === "DECLINED";
    expect(mayImprove(inWorkflow({ status }), THE_PI)).toBe(isDeclined);
    expect(codesOf(inWorkflow({ status }), THE_PI, { ...wish, improves: true })).toEqual(
      isDeclined ? [] : ["NOT_ALLOWED"],
    );
  });

  it("is not there for a stranger, and not theirs for the team and the office", () => {
    const declined = inWorkflow({ status: "DECLINED", memberIds: [MEMBER.id] });
    expect(codesOf(declined, anActor(), wish)).toEqual(["NOT_FOUND"]);
    expect(codesOf(declined, MEMBER, wish)).toEqual(["NOT_ALLOWED"]);
    expect(codesOf(declined, SECRETARY, { ...wish, improves: true })).toEqual(["NOT_ALLOWED"]);
  });

  it("goes to a round that is open or to come, or to none, and to no closed one", () => {
    const declined = inWorkflow({ status: "DECLINED" });
    const round = aRound();
    const before = new Date(round.opensAt.getTime() - 1);
    expect(codesOf(declined, THE_PI, { ...wish, round })).toEqual([]);
    expect(codesOf(declined, THE_PI, { ...wish, round, now: before })).toEqual([]);
    expect(codesOf(declined, THE_PI, { ...wish, round, now: round.closesAt })).toEqual([
      "ROUND_CLOSED roundId",
    ]);
  });
});

it("everything goes along but the undertakings, in either form", () => {
  for (const type of ["RESEARCH", "PUBLIC_WELFARE"] as const) {
    expect(copiedSections(type)).not.toContain("UNDERTAKINGS");
    expect(copiedSections(type)).toContain("SAMPLES");
  }
  expect(copiedSections("RESEARCH")).toContain("ANALYSIS");
  expect(copiedSections("PUBLIC_WELFARE")).toContain("VENUE");
});
