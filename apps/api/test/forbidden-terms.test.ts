import { anOfficer } from "@regolith/db/testing";
import { aKey, anApplicationBy } from "./support/application-builders.ts";
import { knock, seenOf } from "./support/auth-requests.ts";
import { change, dataOf, refusals } from "./support/application-requests.ts";
import { act, aListedInstitution } from "./support/institution-requests.ts";
import { answer, aProposal } from "./support/pi-change-requests.ts";
import { aDraftNaming, invite } from "./support/team-requests.ts";
import { aTermsFile, aTermsFolder } from "./support/terms.ts";
import { PASSWORD, startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

/** Announced, and never in force while this runs. */
const operators = aTermsFolder(
  aTermsFile("TERMS", { version: 2, inForceFrom: "2099-01-01T00:00:00Z" }),
);
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ TERMS_FOLDER: operators.folder });
});
afterAll(async () => {
  await api.stop();
  operators.remove();
});

const NOT_AGREED = "TERMS_NOT_ACCEPTED account terms";
const stranger = () => api.signUp("Eve", [], { hasAgreed: false });
const ACCEPT = `mutation Accept($input: TermsAcceptInput!) { termsAccept(input: $input) {
  acceptances { document } problems { code path } } }`;

function accept(person: TestPerson, ...versions: readonly object[]) {
  return api.askAs(person, ACCEPT, { input: { versions } });
}

const recorded = () => api.db.prisma.termsAcceptance.count();

describe("agreeing", () => {
  it("is nobody's who is not signed in", async () => {
    const before = await recorded();
    const versions = [{ document: "TERMS", version: 1 }];
    const { errors } = await api.ask(ACCEPT, { variables: { input: { versions } } });
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(await recorded()).toBe(before);
  });

  it.each(["personId", "person", "at", "language", "textHash"])(
    "takes no %s from the caller: it is for oneself, now, of the text that is kept",
    async (field) => {
      const person = await stranger();
      const input = { versions: [{ document: "TERMS", version: 1 }], [field]: person.globalId };
      const { errors } = await api.askAs(person, ACCEPT, { input });
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
      const personId = person.id;
      expect(await api.db.prisma.termsAcceptance.count({ where: { personId } })).toBe(0);
    },
  );

  it.each([
    ["announced", 2],
    ["unknown", 3],
    ["impossible", 0],
  ])("takes no %s version, and nothing of what was sent with it", async (_, version) => {
    const person = await stranger();
    const valid = { document: "PRIVACY", version: 1 };
    const { data } = await accept(person, valid, { document: "TERMS", version });
    expect(data.termsAccept).toEqual({
      acceptances: null,
      problems: [{ code: "TERMS_NOT_IN_FORCE", path: ["versions", "1", "version"] }],
    });
    const personId = person.id;
    expect(await api.db.prisma.termsAcceptance.count({ where: { personId } })).toBe(0);
  });

  it("takes no document that is none, and no more than there are", async () => {
    const person = await stranger();
    const unknown = await accept(person, { document: "COOKIES", version: 1 });
    expect(unknown.errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    const { data } = await accept(person, ...Array(3).fill({ document: "TERMS", version: 1 }));
    expect(data.termsAccept.problems).toEqual([{ code: "TOO_MANY", path: ["versions"] }]);
  });

  it("is told of nobody else, not even to administrators", async () => {
    const person = await api.signUp();
    const administrator = await api.signUp("Sun", ["ADMINISTRATOR"]);
    const ask = `query One($id: ID!) { node(id: $id) { ... on Person {
      name termsAccepted { document } termsToAccept { document } } } }`;
    const { node } = await dataOf<{ node: object }>(api, administrator, ask, {
      id: person.globalId,
    });
    expect(node).toEqual({ name: "Ada Lovelace", termsAccepted: [], termsToAccept: [] });
  });
});

describe("a sign-up that agrees to nothing", () => {
  it("is refused alike for an address with an account and for one without, and mails neither", async () => {
    const { email: taken } = await api.signUp();
    const free = "free@terms.test";
    const answers = [];
    for (const email of [taken, free]) {
      const given = { name: "Eve", email, password: PASSWORD };
      answers.push(seenOf(await knock(api, "sign-up/email", given)));
    }
    expect(answers[0]).toMatchObject({ statusCode: 400 });
    expect(answers[1]).toEqual(answers[0]);
    const address = { in: [taken, free] };
    expect(await api.db.prisma.outboxMail.count({ where: { address } })).toBe(0);
  });
});

describe("whoever has not agreed", () => {
  it("cannot submit, and is not helped by agreeing to one document only", async () => {
    const person = await stranger();
    const { id, expectedVersion } = await anApplicationBy(api, person);
    const submit = () =>
      change(api, person, "applicationSubmit", { id, expectedVersion, ...aKey() });
    expect(refusals((await submit()).problems)).toEqual([NOT_AGREED, NOT_AGREED]);
    await accept(person, { document: "PRIVACY", version: 1 });
    expect(refusals((await submit()).problems)).toEqual([NOT_AGREED]);
  });

  it("cannot send requested changes, nor ask the institution", async () => {
    const person = await stranger();
    const asked = await anApplicationBy(api, person, { status: "CHANGES_REQUESTED" });
    const drafted = await anApplicationBy(api, person, { asksEndorsement: true });
    for (const [name, { id, expectedVersion }] of [
      ["applicationSubmit", asked],
      ["applicationAskEndorsement", drafted],
    ] as const) {
      const { application, problems } = await change(api, person, name, {
        ...{ id, expectedVersion, ...aKey() },
      });
      expect(application).toBeNull();
      expect(refusals(problems)).toContain(NOT_AGREED);
    }
  });

  it("cannot endorse for an institution", async () => {
    const officer = await stranger();
    const institution = await aListedInstitution(api);
    await anOfficer(api.db.prisma, { institutionId: institution.id, person: officer });
    const { id, expectedVersion } = await anApplicationBy(api, await api.signUp(), {
      ...{ status: "ENDORSEMENT", institutionId: institution.id, asksEndorsement: true },
    });
    const { codes } = await act(api, officer, "endorse", { id, expectedVersion, ...aKey() });
    expect(codes).toEqual(["TERMS_NOT_ACCEPTED", "TERMS_NOT_ACCEPTED"]);
  });

  it("cannot take the place of the principal investigator", async () => {
    const member = await stranger();
    const { change: proposed } = await aProposal(api, await api.signUp(), member);
    const { application, problems } = await answer(api, member, "Accept", proposed);
    expect(application).toBeNull();
    expect(refusals(problems)).toEqual([NOT_AGREED, NOT_AGREED]);
  });

  it("cannot join a team, and is told so when the link is opened", async () => {
    const person = await stranger();
    const pi = await api.signUp();
    const draft = await aDraftNaming(api, pi, person);
    const token = await invite(api, pi, draft);
    const opened = `query Open($token: String!) { invitation(token: $token) { problems { code } } }`;
    const { data } = await api.askAs(person, opened, { token });
    expect(data.invitation.problems).toContainEqual({ code: "TERMS_NOT_ACCEPTED" });
    const { application, problems } = await change(api, person, "invitationAccept", { token });
    expect(application).toBeNull();
    expect(refusals(problems)).toEqual([NOT_AGREED, NOT_AGREED]);
  });
});
