import { randomUUID } from "node:crypto";
import { aCompleteApplication } from "@regolith/db/testing";
import type { OfficerState, Role } from "@regolith/domain";
import { toGlobalId } from "../src/graphql/global-id.ts";
import { changesNothingIn, directoryState } from "./support/directory-state.ts";
import { act, aListedInstitution, ASK, officershipOf } from "./support/institution-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

// Only what must not work: every try is refused, and nothing is different afterwards.

let api: TestApi;
let pi: TestPerson;
let institution: { id: string; globalId: string };
let application: { id: string; expectedVersion: number };
beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada");
  institution = await aListedInstitution(api);
  application = await anEndorsement();
});
afterAll(() => api.stop());

const key = () => ({ idempotencyKey: randomUUID() });

async function anEndorsement(
  joined: readonly TestPerson[] = [],
  teamEmails: readonly string[] = [],
) {
  const { id } = await aCompleteApplication(api.db.prisma, {
    ...{ personId: pi.id, institutionId: institution.id, asksEndorsement: true },
    ...{ status: "ENDORSEMENT", joined },
  });
  await api.db.prisma.teamMember.createMany({
    data: teamEmails.map((email, position) => ({
      ...{ applicationId: id, position, email, fullName: "Tam", role: "STUDENT" as const },
    })),
  });
  const { version } = await api.db.prisma.application.findUniqueOrThrow({ where: { id } });
  return { id: toGlobalId("Application", id), expectedVersion: version };
}

async function makeOfficer(
  person: TestPerson,
  state: OfficerState,
  institutionId = institution.id,
) {
  const at = new Date("2026-01-01");
  await api.db.prisma.institutionOfficer.create({
    data: {
      ...{ institutionId, personId: person.id, email: person.email, name: "Ruth", state },
      ...{ proposedAt: at, acceptedAt: at, decidedAt: state === "PROPOSED" ? null : at },
    },
  });
}

const changesNothing = (work: () => Promise<readonly (readonly string[])[]>) =>
  changesNothingIn(api, work);

async function tryToAnswer(person: TestPerson, to = application) {
  return changesNothing(async () => [
    (await act(api, person, "endorse", { ...to, ...key() })).codes,
    (await act(api, person, "return", { ...to, reason: "No.", ...key() })).codes,
  ]);
}

const LOOK = `query ($id: ID!) { application(id: $id) { number project { title } } node(id: $id) { id }
  applications(filter: { scope: INSTITUTION }) { totalCount nodes { id } } }`;

async function seesNothing(person: TestPerson, id = application.id) {
  const { data } = await api.askAs(person, LOOK, { id });
  expect(data).toEqual({
    ...{ application: null, node: null, applications: { totalCount: 0, nodes: [] } },
  });
}

describe("an application to endorse does not exist for", () => {
  it("an officer of another institution", async () => {
    const other = await aListedInstitution(api);
    const officer = await api.signUp("Other");
    await makeOfficer(officer, "CONFIRMED", other.id);
    expect(await tryToAnswer(officer)).toEqual([["NOT_FOUND"], ["NOT_FOUND"]]);
    await seesNothing(officer);
  });

  it.each(["PROPOSED", "REFUSED", "ENDED"] as const)("an officer who is %s", async (state) => {
    const officer = await api.signUp("Ruth");
    await makeOfficer(officer, state);
    expect(await tryToAnswer(officer)).toEqual([["NOT_FOUND"], ["NOT_FOUND"]]);
    await seesNothing(officer);
  });

  it.each(["SECRETARIAT", "APPROVER", "CURATOR", "AUDITOR", "ADMINISTRATOR"] as const)(
    "the %s, who is given what was submitted",
    async (role) => {
      const person = await api.signUp("Office", [role]);
      expect(await tryToAnswer(person)).toEqual([["NOT_FOUND"], ["NOT_FOUND"]]);
      await seesNothing(person);
    },
  );

  it("a stranger", async () => {
    const eve = await api.signUp("Eve");
    expect(await tryToAnswer(eve)).toEqual([["NOT_FOUND"], ["NOT_FOUND"]]);
    await seesNothing(eve);
  });
});

describe("nobody endorses an application they belong to:", () => {
  const allowed = (codes: readonly string[]) =>
    ["NOT_FOUND", "NOT_ALLOWED"].includes(codes[0] ?? "");

  it("the applicant who is an officer", async () => {
    await makeOfficer(pi, "CONFIRMED");
    expect((await tryToAnswer(pi)).every(allowed)).toBe(true);
  });

  it("a co-investigator who joined and is an officer", async () => {
    const member = await api.signUp("Member");
    await makeOfficer(member, "CONFIRMED");
    expect((await tryToAnswer(member, await anEndorsement([member]))).every(allowed)).toBe(true);
  });

  it("an officer who is named as team, in whatever case", async () => {
    const member = await api.signUp("Member");
    await makeOfficer(member, "CONFIRMED");
    const to = await anEndorsement([], [` ${member.email.toUpperCase()}`]);
    expect(await tryToAnswer(member, to)).toEqual([["NOT_FOUND"], ["NOT_FOUND"]]);
    const { data } = await api.askAs(member, LOOK, { id: to.id });
    expect(data.application).toBeNull();
  });
});

describe("the directory is changed by nobody but the secretariat:", () => {
  const OTHERS: readonly (readonly Role[])[] = [
    ...([[], ["CURATOR"], ["REVIEWER"], ["CHAIR"]] satisfies Role[][]),
    ...([["APPROVER"], ["AUDITOR"], ["ADMINISTRATOR"]] satisfies Role[][]),
  ];

  it.each(OTHERS.map((roles) => ({ roles })))("not by $roles", async ({ roles }) => {
    const person = await api.signUp("Eve", roles);
    const second = await aListedInstitution(api);
    const proposed = await api.signUp("Ruth");
    await makeOfficer(proposed, "PROPOSED");
    const officer = await officershipOf(api, proposed.email);
    const change = { id: institution.globalId, expectedVersion: 1 };
    const tries: readonly [keyof typeof ASK, object][] = [
      ["add", { nameEn: "Mine", ...key() }],
      ["save", { ...change, nameEn: "Mine" }],
      ["confirm", change],
      ["refuse", { ...change, reason: "No." }],
      ["merge", { ...change, intoId: second.globalId }],
      ["confirmOfficer", { id: officer }],
      ["refuseOfficer", { id: officer, reason: "No." }],
      ["endOfficer", { id: officer, reason: "No." }],
      ["inviteAgain", { id: officer, ...key() }],
      [
        "proposeOfficer",
        {
          ...{ institutionId: institution.globalId, name: "Me", email: person.email },
          ...{ evidence: "Trust me.", ...key() },
        },
      ],
    ];
    const codes = await changesNothing(async () => {
      const found: (readonly string[])[] = [];
      for (const [name, input] of tries) {
        found.push((await act(api, person, name, { ...input })).codes);
      }
      return found;
    });
    expect(codes).toEqual(tries.map(() => ["NOT_FOUND"]));
  });

  it("not without signing in", async () => {
    const before = await directoryState(api);
    for (const query of Object.values(ASK)) {
      const { errors } = await api.ask(query, { variables: { input: {} } });
      expect(errors.length).toBeGreaterThan(0);
    }
    expect(await directoryState(api)).toEqual(before);
  });
});

describe("an officer is proposed by nobody for an application of somebody else:", () => {
  it("neither by a stranger nor by a co-investigator", async () => {
    const member = await api.signUp("Member");
    const { id: applicationId } = await anEndorsement([member]);
    for (const person of [member, await api.signUp("Eve")]) {
      const codes = await changesNothing(async () => [
        (
          await act(api, person, "proposeOfficer", {
            ...{ applicationId, name: "R", email: "ruth@example.org", evidence: "P.", ...key() },
          })
        ).codes,
      ]);
      expect(codes).toEqual([["NOT_FOUND"]]);
    }
  });
});
