import { aMember, aPart } from "../../testing/builders.ts";
import { memberFieldProblems, MEMBER_STEPS, mergeTeam, teamProblems } from "./team.ts";
import { SHARED_SECTIONS } from "./shared-sections.ts";
import { MEMBER_STATES, type TeamMember } from "./team-answers.ts";

const team = (...members: readonly TeamMember[]) => ({ worksAlone: false, members });
const said = (...members: readonly TeamMember[]) =>
  teamProblems(team(...members)).map(({ code, path = [] }) => [code, ...path].join(" "));

const bo = { id: "bo", fullName: "Bo Vik", email: "bo@example.org" } as const;
const invited = aMember({ ...bo, role: "CO_INVESTIGATOR", state: "INVITED" });
const joined = aMember({ ...bo, role: "CO_INVESTIGATOR", state: "ACCEPTED", part: aPart() });

describe("a team is complete", () => {
  it("with students who are only listed", () => {
    expect(said(aMember(), aMember({ id: "tec", email: "t@x.test", role: "TECHNICIAN" }))).toEqual(
      [],
    );
  });

  it("with a co-investigator who joined and signed", () => {
    expect(said(aMember(), joined)).toEqual([]);
  });
});

it.each<[string, Partial<TeamMember>, string]>([
  ["a co-investigator who is only listed", { state: "LISTED" }, "MEMBER_NOT_JOINED"],
  ["a co-investigator who has not answered", { state: "INVITED" }, "MEMBER_NOT_JOINED"],
  ["whoever declined", { state: "DECLINED" }, "MEMBER_DECLINED"],
  ["a student who declined", { state: "DECLINED", role: "STUDENT" }, "MEMBER_DECLINED"],
  ["who joined and wrote nothing", { state: "ACCEPTED", part: null }, "MEMBER_PART_MISSING"],
  [
    "a student who joined and has not finished",
    { state: "ACCEPTED", role: "STUDENT", part: aPart({ papers: "" }) },
    "MEMBER_PART_MISSING",
  ],
  [
    "who has not ticked everything",
    { state: "ACCEPTED", part: aPart({ declaresTruth: false }) },
    "MEMBER_NOT_SIGNED",
  ],
  [
    "who signed with another name",
    { state: "ACCEPTED", part: aPart({ signature: "B. L." }) },
    "MEMBER_NOT_SIGNED",
  ],
])("is not complete with %s, and says by name who it is", (_, changes, code) => {
  const member = aMember({ ...bo, role: "CO_INVESTIGATOR", ...changes });
  expect(said(aMember(), member)).toEqual([`${code} members 1`]);
  expect(teamProblems(team(member))[0]?.params).toEqual({ name: "Bo Vik" });
});

it("names an address that stands there twice", () => {
  expect(said(aMember(), aMember({ id: "two", email: "BEA@example.org " }))).toEqual([
    "DUPLICATE_MEMBER 1 email",
  ]);
});

describe("the applicant answers", () => {
  const asked = (member: TeamMember) =>
    memberFieldProblems(SHARED_SECTIONS.TEAM.rows.fields, member).map(({ path }) => path?.[0]);
  const blank = { fullName: "", email: "", institution: "", country: "", contribution: "" };

  it("everything of a student", () => {
    expect(asked(aMember(blank))).toEqual([
      ...["fullName", "email", "institution", "country", "contribution"],
    ]);
  });

  it("name and address of a co-investigator, who says the rest", () => {
    expect(asked(aMember({ ...blank, role: "CO_INVESTIGATOR" }))).toEqual(["fullName", "email"]);
  });

  it("nothing of whoever joined", () => {
    expect(asked(aMember({ ...blank, state: "ACCEPTED", part: aPart() }))).toEqual([]);
  });
});

describe("saving the team", () => {
  const send = (member: TeamMember, changes: Partial<TeamMember> = {}) => {
    const { state: _, part: __, ...named } = { ...member, ...changes };
    return named;
  };
  const merge = (before: readonly TeamMember[], ...sent: readonly ReturnType<typeof send>[]) =>
    mergeTeam(team(...before), { worksAlone: false, members: sent });
  const codes = (result: ReturnType<typeof merge>) =>
    result.ok ? "saved" : result.problems.map(({ code, path = [] }) => [code, ...path].join(" "));

  it("keeps who somebody is by their id, whatever changes about them", () => {
    const sent = send(aMember(), { fullName: "Bea Lindqvist", email: "new@example.org" });
    expect(merge([aMember()], sent)).toEqual({
      ok: true,
      value: team(aMember({ fullName: "Bea Lindqvist", email: "new@example.org" })),
    });
  });

  it("knows somebody by the address when no id is sent", () => {
    expect(merge([aMember(), invited], send(invited, { id: null }), send(aMember()))).toEqual({
      ok: true,
      value: team(invited, aMember()),
    });
  });

  it("knows somebody only listed by the name while the address is being written", () => {
    const typing = aMember({ email: "" });
    const sent = send(typing, { id: null, email: "bea@example.org" });
    expect(merge([typing], sent)).toEqual({ ok: true, value: team(aMember()) });
  });

  it("adds whoever is new, and lets go who was only listed or declined", () => {
    const declined = aMember({ ...bo, state: "DECLINED" });
    const added = aMember({ id: null, fullName: "Cy", email: "new@example.org" });
    expect(merge([aMember(), declined], send(added))).toEqual({ ok: true, value: team(added) });
  });

  it("takes an id it does not know for somebody new, and for nobody else", () => {
    const sent = send(aMember({ id: "gone" }));
    expect(merge([], sent)).toEqual({ ok: true, value: team(aMember({ id: null })) });
  });

  it("leaves to whoever joined what is theirs; only the role is the applicant's", () => {
    const sent = send(joined, { fullName: "Somebody Else", email: "", role: "TECHNICIAN" });
    expect(merge([joined], sent)).toEqual({
      ok: true,
      value: team({ ...joined, role: "TECHNICIAN" }),
    });
  });

  it("makes another person of whoever declined when the address changes", () => {
    const declined = aMember({ state: "DECLINED" });
    const same = merge([declined], send(declined, { email: "BEA@example.org" }));
    expect(same).toMatchObject({ value: { members: [{ state: "DECLINED" }] } });
    const other = merge([declined], send(declined, { email: "new@example.org" }));
    expect(other).toMatchObject({ value: { members: [{ state: "LISTED" }] } });
  });

  it("does not lose whoever was invited or joined by leaving them out", () => {
    expect(codes(merge([aMember(), invited], send(aMember())))).toEqual([
      "MEMBER_INVITED team members",
    ]);
    expect(codes(merge([joined]))).toEqual(["MEMBER_HAS_JOINED team members"]);
  });

  it("does not send an invitation's answer to another address", () => {
    const sent = send(invited, { email: "other@example.org" });
    expect(codes(merge([invited], sent))).toEqual(["MEMBER_INVITED team 0 email"]);
    expect(codes(merge([invited], send(invited, { email: "BO@example.org" })))).toBe("saved");
  });

  it("never makes two out of one", () => {
    const merged = merge([joined], send(joined), send(joined));
    expect(merged).toMatchObject({ value: { members: [joined, { id: null, state: "LISTED" }] } });
  });
});

it("nobody who joined goes back to being only listed", () => {
  expect(MEMBER_STEPS.filter(([from]) => from === "ACCEPTED")).toEqual([]);
  expect(new Set(MEMBER_STEPS.flat())).toEqual(new Set(MEMBER_STATES));
});
