import {
  confirmationProblems,
  OFFICER_STATES,
  OFFICER_STEPS,
  officerProposalProblems,
  officerStepProblems,
  stepOnNewAddress,
  type OfficerDecision,
  type OfficerToDecide,
} from "./officer.ts";

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

const proposal = { name: "Ruth Zbinden", email: "ruth@unibe.ch", evidence: "Her page." };

describe("proposing an officer", () => {
  it("needs a name, an address and evidence", () => {
    expect(officerProposalProblems(proposal, [])).toEqual([]);
    const blank = officerProposalProblems({ name: " ", email: "", evidence: "" }, []);
    expect(blank.map(({ code, path }) => [code, path?.[0]])).toEqual([
      ["REQUIRED", "name"],
      ["REQUIRED", "email"],
      ["REQUIRED", "evidence"],
    ]);
  });

  it.each([
    ["no address", "ruth", "INVALID_EMAIL"],
    ["an address of a mail service for everybody", "ruth@gmail.com", "SHARED_DOMAIN"],
    ["somebody of the team", "Ada@UniBe.ch", "OFFICER_OF_TEAM"],
  ])("is refused for %s", (_, email, code) => {
    expect(codes(officerProposalProblems({ ...proposal, email }, ["ada@unibe.ch"]))).toEqual([
      code,
    ]);
  });

  it("keeps evidence to 2,000 characters", () => {
    const evidence = "证".repeat(2_001);
    expect(codes(officerProposalProblems({ ...proposal, evidence }, []))).toEqual(["TOO_LONG"]);
  });
});

function anOfficer(changes: Partial<OfficerToDecide> = {}): OfficerToDecide {
  return { state: "PROPOSED", email: "ruth@unibe.ch", personId: "ruth", ...changes };
}

const secretary = { id: "ylva", email: "ylva@office.test", formerEmails: [] };

describe("the secretariat", () => {
  const steps: readonly OfficerDecision[] = ["CONFIRM", "REFUSE", "END"];
  it.each(steps.flatMap((step) => OFFICER_STATES.map((state) => ({ step, state }))))(
    "can $step from $state only if the table says so",
    ({ step, state }) => {
      const problems = officerStepProblems(step, anOfficer({ state }), secretary);
      const isRight = OFFICER_STEPS[step].from === state;
      expect(codes(problems)).toEqual(isRight ? [] : ["OFFICER_NOT_THERE"]);
    },
  );

  it.each(steps)("takes %s never of themselves, with or without an account", (step) => {
    const state = OFFICER_STEPS[step].from;
    const ruth = { id: "ruth", email: "ruth@unibe.ch", formerEmails: [] };
    expect(codes(officerStepProblems(step, anOfficer({ state }), ruth))).toEqual([
      "OWN_OFFICERSHIP",
    ]);
    const same = officerStepProblems(step, anOfficer({ state, personId: null }), ruth);
    expect(codes(same)).toEqual(["OWN_OFFICERSHIP"]);
    const left = { id: "ruth", email: "ruth@office.test", formerEmails: ["ruth@unibe.ch"] };
    const before = officerStepProblems(step, anOfficer({ state, personId: null }), left);
    expect(codes(before)).toEqual(["OWN_OFFICERSHIP"]);
  });
});

describe("confirming an officer", () => {
  const bern = { state: "LISTED", emailDomains: ["unibe.ch"] } as const;

  it("needs an address at the institution's own domain, or below it", () => {
    expect(confirmationProblems(anOfficer(), bern)).toEqual([]);
    expect(confirmationProblems(anOfficer({ email: "ruth@geo.unibe.ch" }), bern)).toEqual([]);
    expect(confirmationProblems(anOfficer({ email: "ruth@example.org" }), bern)).toMatchObject([
      { code: "ADDRESS_NOT_AT_INSTITUTION", params: { domain: "example.org" } },
    ]);
  });

  it("needs that they accepted", () => {
    const waiting = anOfficer({ personId: null });
    expect(codes(confirmationProblems(waiting, bern))).toEqual(["OFFICER_NOT_ACCEPTED"]);
  });

  it.each(["PROPOSED", "CLOSED", "REFUSED"] as const)(
    "waits while the institution is %s",
    (state) => {
      expect(codes(confirmationProblems(anOfficer(), { ...bern, state }))).toEqual([
        "INSTITUTION_NOT_CONFIRMED",
      ]);
    },
  );
});

describe("an officer who changes address", () => {
  it.each([
    ["CONFIRMED", "ruth@unibe.ch", null],
    ["CONFIRMED", "ruth@geo.unibe.ch", null],
    ["CONFIRMED", "ruth@example.org", "END"],
    ["CONFIRMED", "ruth@notunibe.ch", "END"],
    ["PROPOSED", "ruth@geo.unibe.ch", null],
    ["PROPOSED", "ruth@example.org", "REFUSE"],
  ] as const)("%s, to %s: %s", (state, email, step) => {
    expect(stepOnNewAddress(state, email, ["unibe.ch"])).toBe(step);
  });

  it("leaves an institution that has no domain of its own, wherever they go", () => {
    expect(stepOnNewAddress("CONFIRMED", "ruth@unibe.ch", [])).toBe("END");
  });

  it.each(["PROPOSED", "CONFIRMED"] as const)("from %s takes a step that there is", (state) => {
    const step = stepOnNewAddress(state, "ruth@example.org", []);
    expect(step === null ? null : OFFICER_STEPS[step].from).toBe(state);
  });
});
