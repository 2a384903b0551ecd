import {
  acceptanceProblems,
  decliningProblems,
  invitesAgain,
  invitingAgainProblems,
  isInvitationOver,
  OFFICER_INVITATIONS_A_DAY,
  officerInvitationEnd,
  officerLinkProblems,
  officerMailProblems,
  showsInvitedAddress,
  type OfficerByLink,
} from "./officer-invitation.ts";
import { OFFICER_STATES } from "./officer.ts";

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

const NOW = new Date("2026-06-01T00:00:00Z");
const ruth = { email: "Ruth@unibe.ch", emailVerified: true };
const ada = { email: "ada@unibe.ch", emailVerified: true };

function invited(changes: Partial<OfficerByLink> = {}): OfficerByLink {
  return {
    ...{ state: "PROPOSED", email: "ruth@unibe.ch", personId: null, isReplaced: false },
    ...{ tokenExpiresAt: new Date("2026-06-02T00:00:00Z"), ...changes },
  };
}

describe("a link", () => {
  it("is open to a visitor, who has it by mail, and to the person of its address", () => {
    expect(officerLinkProblems(invited(), null, NOW)).toEqual([]);
    expect(officerLinkProblems(invited(), ruth, NOW)).toEqual([]);
    expect(codes(officerLinkProblems(invited(), ada, NOW))).toEqual(["INVITATION_FOR_ANOTHER"]);
  });

  it("shows its address while nobody answered, and to whoever accepted", () => {
    expect(showsInvitedAddress(invited(), null)).toBe(true);
    expect(showsInvitedAddress(invited({ state: "REFUSED" }), null)).toBe(true);
    const accepted = invited({ personId: "ruth" });
    expect(showsInvitedAddress(accepted, { id: "ruth" })).toBe(true);
    expect(showsInvitedAddress(accepted, { id: "ada" })).toBe(false);
    expect(showsInvitedAddress(accepted, null)).toBe(false);
    expect(showsInvitedAddress(invited({ state: "DECLINED" }), null)).toBe(false);
  });

  it.each([
    ["it ended", "INVITATION_EXPIRED", { tokenExpiresAt: NOW }],
    ["there is no link any more", "INVITATION_EXPIRED", { tokenExpiresAt: null }],
    ["it was sent again", "INVITATION_REPLACED", { isReplaced: true }],
    ["it was accepted", "INVITATION_USED", { personId: "ruth" }],
    ["it was accepted with a newer one", "INVITATION_USED", { personId: "ruth", isReplaced: true }],
    ["it was declined", "INVITATION_USED", { state: "DECLINED" }],
    ["it was refused", "INVITATION_WITHDRAWN", { state: "REFUSED" }],
    ["they spoke for it, and no longer do", "INVITATION_WITHDRAWN", { state: "ENDED" }],
  ] as const)("is no good when %s: to accept as to decline", (_, code, changes) => {
    const officer = invited(changes);
    expect(codes(acceptanceProblems(officer, ruth, NOW))).toEqual([code]);
    expect(codes(decliningProblems(officer, { invited: null, note: "", now: NOW }))).toEqual([
      code,
    ]);
  });

  it("is good until its very instant", () => {
    const before = new Date(NOW.getTime() - 1);
    expect(isInvitationOver(invited({ tokenExpiresAt: NOW }), before)).toBe(false);
    expect(isInvitationOver(invited({ tokenExpiresAt: NOW }), NOW)).toBe(true);
  });

  it("is over for nobody who answered in time", () => {
    for (const changes of [{ personId: "ruth" }, { state: "DECLINED" }] as const) {
      expect(isInvitationOver(invited({ ...changes, tokenExpiresAt: NOW }), NOW)).toBe(false);
    }
  });

  it("sent now is good for 30 days", () => {
    expect(officerInvitationEnd(NOW)).toEqual(new Date("2026-07-01T00:00:00Z"));
  });
});

describe("accepting", () => {
  it("takes a confirmed account of exactly the invited address", () => {
    expect(acceptanceProblems(invited(), ruth, NOW)).toEqual([]);
    expect(codes(acceptanceProblems(invited(), ada, NOW))).toEqual(["INVITATION_FOR_ANOTHER"]);
    const unverified = { ...ruth, emailVerified: false };
    expect(codes(acceptanceProblems(invited(), unverified, NOW))).toEqual(["EMAIL_NOT_VERIFIED"]);
  });
});

describe("declining", () => {
  const declining = (note: string, person: typeof ruth | null) =>
    codes(decliningProblems(invited(), { invited: person, note, now: NOW }));

  it("takes the link alone, with words or without", () => {
    expect(declining("", null)).toEqual([]);
    expect(declining("I retire in June.", null)).toEqual([]);
    expect(declining("", { ...ruth, emailVerified: false })).toEqual([]);
  });

  it("is not for somebody signed in with another address, nor of 1,001 characters", () => {
    expect(declining("", ada)).toEqual(["INVITATION_FOR_ANOTHER"]);
    expect(declining("不".repeat(1_001), null)).toEqual(["TOO_LONG"]);
  });
});

describe("sending an invitation again", () => {
  const ofAda = { proposedById: "ada" };

  it("is for whoever proposed and the secretariat, and nobody else", () => {
    expect(invitesAgain(ofAda, { id: "ada", roles: [] })).toBe(true);
    expect(invitesAgain(ofAda, { id: "ylva", roles: ["SECRETARIAT"] })).toBe(true);
    const others = [
      "CURATOR",
      "REVIEWER",
      "CHAIR",
      "APPROVER",
      "AUDITOR",
      "ADMINISTRATOR",
    ] as const;
    expect(invitesAgain(ofAda, { id: "eve", roles: others })).toBe(false);
  });

  it.each(OFFICER_STATES)(
    "is possible while nobody answered, so not when %s and accepted",
    (state) => {
      const isOpen = state === "PROPOSED";
      expect(codes(invitingAgainProblems(invited({ state })))).toEqual(
        isOpen ? [] : ["OFFICER_NOT_THERE"],
      );
      expect(codes(invitingAgainProblems(invited({ state, personId: "ruth" })))).toEqual([
        "OFFICER_NOT_THERE",
      ]);
    },
  );

  it("is possible though its time is over", () => {
    expect(invitingAgainProblems(invited({ tokenExpiresAt: NOW }))).toEqual([]);
  });

  const { toOneAddress, byOnePerson } = OFFICER_INVITATIONS_A_DAY;
  it.each([
    [{ toAddress: toOneAddress - 1, byPerson: byOnePerson - 1 }, []],
    [{ toAddress: toOneAddress, byPerson: 0 }, ["INVITED_TOO_OFTEN"]],
    [{ toAddress: 0, byPerson: byOnePerson }, ["TOO_MANY_INVITATIONS"]],
  ])("after %j today: %j", (sent, expected) => {
    expect(codes(officerMailProblems(sent))).toEqual(expected);
  });
});
