import { POLICY_V1 } from "../../policy/policy.ts";
import { aMember, anActor, aPart } from "../../testing/builders.ts";
import type { TeamMember } from "../sections/team-answers.ts";
import {
  acceptingProblems,
  INVITATION_STATES,
  invitationEnd,
  invitationProblems,
  invitationState,
  invitingProblems,
  memberStanding,
  sendingProblems,
  type Invitation,
  type InvitationState,
} from "./invitation.ts";

const NOW = new Date("2026-11-26T08:00:00Z");
const LATER = new Date("2026-12-10T08:00:00Z");
const bea = { id: "bea", email: "Bea@Example.org", emailVerified: true } as const;
const eve = { id: "eve", email: "eve@example.org", emailVerified: true } as const;
const application = { personId: "pi", memberIds: ["bo"], isOpen: true } as const;

function anInvitation(changes: Partial<Invitation> = {}): Invitation {
  return { state: "PENDING", address: "bea@example.org", expiresAt: LATER, ...changes };
}

const accepting = (
  invitation: Invitation | null,
  changes: Partial<Parameters<typeof acceptingProblems>[1]> = {},
) =>
  acceptingProblems(invitation, { invited: bea, application, now: NOW, ...changes }).map(
    ({ code }) => code,
  );

it("is accepted in time by the person it was sent to", () => {
  expect(accepting(anInvitation())).toEqual([]);
});

it.each<[InvitationState, string]>([
  ["ACCEPTED", "INVITATION_USED"],
  ["DECLINED", "INVITATION_USED"],
  ["WITHDRAWN", "INVITATION_WITHDRAWN"],
  ["REPLACED", "INVITATION_REPLACED"],
  ["EXPIRED", "INVITATION_EXPIRED"],
])("works once: when %s, it is answered with %s", (state, code) => {
  expect(accepting(anInvitation({ state }))).toEqual([code]);
});

it("has expired at its very instant, though no clock has come by", () => {
  expect(accepting(anInvitation(), { now: LATER })).toEqual(["INVITATION_EXPIRED"]);
  const before = new Date(LATER.getTime() - 1);
  expect(accepting(anInvitation(), { now: before })).toEqual([]);
  expect(invitationState(anInvitation({ state: "WITHDRAWN" }), LATER)).toBe("WITHDRAWN");
});

it.each(INVITATION_STATES)("says to another address that, and no more, when it is %s", (state) => {
  const problems = invitationProblems(anInvitation({ state }), eve, LATER);
  expect(problems).toEqual([{ code: "INVITATION_FOR_ANOTHER", path: [] }]);
});

it("can be looked at by a visitor, who has the link by mail", () => {
  expect(invitationProblems(anInvitation(), null, NOW)).toEqual([]);
  expect(invitationProblems(null, null, NOW)).toMatchObject([{ code: "INVITATION_UNKNOWN" }]);
});

it("waits until the address is confirmed", () => {
  expect(accepting(anInvitation(), { invited: { ...bea, emailVerified: false } })).toEqual([
    "EMAIL_NOT_VERIFIED",
  ]);
});

it("makes nobody a member twice, nor the applicant a member", () => {
  for (const changes of [{ personId: "bea" }, { memberIds: ["bea"] }]) {
    expect(accepting(anInvitation(), { application: { ...application, ...changes } })).toEqual([
      "ALREADY_IN_TEAM",
    ]);
  }
});

it("leads nowhere while the team cannot change", () => {
  expect(accepting(anInvitation(), { application: { ...application, isOpen: false } })).toEqual([
    "TEAM_CLOSED",
  ]);
});

describe("asking somebody to join", () => {
  const bo = aMember({ id: "bo", fullName: "Bo Vik", email: "bo@example.org" });
  const asking = (member: TeamMember, ...others: readonly TeamMember[]) =>
    invitingProblems(member, {
      members: [...others, member],
      applicant: anActor({ email: "ada@example.org", formerEmails: ["ada@old.example"] }),
    }).map(({ code, path = [] }) => [code, ...path].join(" "));

  it("needs a name and an address, whatever the role", () => {
    expect(asking(bo, aMember())).toEqual([]);
    expect(asking({ ...bo, fullName: " ", email: "" })).toEqual([
      "REQUIRED team 0 fullName",
      "REQUIRED team 0 email",
    ]);
    expect(asking({ ...bo, email: "bo" }, aMember())).toEqual(["INVALID_EMAIL team 1 email"]);
  });

  it("goes to nobody twice, and not to the applicant", () => {
    expect(asking(bo, { ...bo, id: "two", email: "BO@example.org" })).toEqual([
      "DUPLICATE_MEMBER team 1 email",
    ]);
    for (const email of ["Ada@example.org", "ada@old.example"]) {
      expect(asking({ ...bo, email })).toEqual(["MEMBER_IS_APPLICANT team 0 email"]);
    }
  });

  it("is over once they joined, and can be repeated before", () => {
    expect(asking({ ...bo, state: "ACCEPTED" })).toEqual(["MEMBER_HAS_JOINED"]);
    expect(asking({ ...bo, state: "INVITED" })).toEqual([]);
    expect(asking({ ...bo, state: "DECLINED" })).toEqual([]);
  });
});

it("is valid for as many days as the policy says", () => {
  expect(invitationEnd(NOW, POLICY_V1)).toEqual(LATER);
});

it.each([
  [19, 39, []],
  [20, 0, [{ max: 20 }]],
  [0, 40, [{ max: 40 }]],
])("with %d of the application and %d by the person today", (ofApplication, byPerson, limits) => {
  const problems = sendingProblems({ ofApplication, byPerson }, POLICY_V1);
  expect(problems.map(({ params }) => params)).toEqual(limits);
});

describe("how far somebody is", () => {
  it.each([
    [{ state: "LISTED", part: null }, null, "LISTED"],
    [{ state: "LISTED", part: null }, anInvitation({ state: "WITHDRAWN" }), "LISTED"],
    [{ state: "LISTED", part: null }, anInvitation({ state: "EXPIRED" }), "EXPIRED"],
    [{ state: "INVITED", part: null }, anInvitation(), "INVITED"],
    [{ state: "INVITED", part: null }, anInvitation({ expiresAt: NOW }), "EXPIRED"],
    [{ state: "DECLINED", part: null }, anInvitation({ state: "DECLINED" }), "DECLINED"],
    [{ state: "ACCEPTED", part: null }, anInvitation({ state: "ACCEPTED" }), "JOINED"],
    [{ state: "ACCEPTED", part: aPart({ papers: "" }) }, null, "JOINED"],
    [{ state: "ACCEPTED", part: aPart({ signature: "" }) }, null, "ANSWERED"],
    [{ state: "ACCEPTED", part: aPart() }, null, "SIGNED"],
  ] as const)("%j with the invitation %j: %s", (member, invitation, standing) => {
    expect(memberStanding(member, invitation, NOW)).toBe(standing);
  });
});
