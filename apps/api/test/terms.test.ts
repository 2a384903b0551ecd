import { knock } from "./support/auth-requests.ts";
import { aKey, anApplicationBy } from "./support/application-builders.ts";
import { change, dataOf, refusals, seen } from "./support/application-requests.ts";
import { aTermsFile, aTermsFolder, ownHash } from "./support/terms.ts";
import { mailedSecret, PASSWORD, startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

const BEFORE = "2027-02-28T15:59:59Z";
const AFTER = "2027-02-28T16:00:00Z";
/** A second version of the terms of use comes in force between the two. */
const operators = aTermsFolder(
  aTermsFile("TERMS", { version: 2, inForceFrom: "2027-03-01T00:00:00+08:00" }),
);
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({
    ...{ TERMS_FOLDER: operators.folder, OPERATOR_NAME: "DEMONSTRATION office" },
    OPERATOR_CONTACT: "office@terms.test",
  });
});
beforeEach(() => {
  api.setNow(BEFORE);
});
afterAll(async () => {
  await api.stop();
  operators.remove();
});

interface Named {
  readonly document: string;
  readonly version: number;
}
interface Me {
  readonly termsToAccept: readonly Named[];
  readonly termsAccepted: readonly (Named & { language: string; textHash: string; at: string })[];
}

const ME = `{ me {
  termsToAccept { document version } termsAccepted { document version language textHash at }
} }`;
const ACCEPT = `mutation Accept($input: TermsAcceptInput!) { termsAccept(input: $input) {
  acceptances { document version } problems { code path message params { name value } }
} }`;

const me = async (person: TestPerson) => (await dataOf<{ me: Me }>(api, person, ME)).me;

interface Outcome {
  readonly acceptances: readonly Named[];
  readonly problems: readonly object[];
}

async function accept(person: TestPerson, ...versions: readonly Named[]) {
  const input = { versions };
  return (await dataOf<{ termsAccept: Outcome }>(api, person, ACCEPT, { input })).termsAccept;
}

const TERMS_2 = { document: "TERMS", version: 2 };
const NOT_AGREED = "TERMS_NOT_ACCEPTED account terms";

describe("the versions", () => {
  const LIST = `{ termsVersions { document version state inForceFrom inForceUntil } }`;

  it("are open to everybody, with the one that comes and the one that ends", async () => {
    const { data } = await api.ask(LIST);
    expect(data.termsVersions).toEqual([
      {
        ...{ document: "TERMS", version: 2, state: "COMING" },
        ...{ inForceFrom: "2027-02-28T16:00:00.000Z", inForceUntil: null },
      },
      expect.objectContaining({
        ...{ document: "PRIVACY", version: 1, state: "IN_FORCE", inForceUntil: null },
      }),
      expect.objectContaining({
        ...{ document: "TERMS", version: 1, state: "IN_FORCE" },
        inForceUntil: "2027-02-28T16:00:00.000Z",
      }),
    ]);
  });

  it("change by the clock alone, and earlier ones stay readable", async () => {
    const ask = `{ now: terms(document: TERMS) { version state }
      first: terms(document: TERMS, version: 1) { version state text { title } }
      none: terms(document: TERMS, version: 9) { version } }`;
    expect((await api.ask(ask)).data.now).toEqual({ version: 1, state: "IN_FORCE" });
    api.setNow(AFTER);
    const { data } = await api.ask(ask, { headers: { "accept-language": "zh" } });
    expect(data).toEqual({
      now: { version: 2, state: "IN_FORCE" },
      first: { version: 1, state: "EARLIER", text: { title: "使用条款" } },
      none: null,
    });
  });

  it("name who runs the portal", async () => {
    const { data } = await api.ask("{ portal { operator { name { en zh } contact } } }");
    const name = { en: "DEMONSTRATION office", zh: "DEMONSTRATION office" };
    expect(data.portal.operator).toEqual({ name, contact: "office@terms.test" });
  });
});

describe("a newer version that has come in force", () => {
  it("is asked of everybody who agreed to the one before, and recorded with text, language and time", async () => {
    const person = await api.signUp();
    expect((await me(person)).termsToAccept).toEqual([]);
    api.setNow(AFTER);
    expect((await me(person)).termsToAccept).toEqual([TERMS_2]);
    const { acceptances, problems } = await accept(person, TERMS_2);
    expect(problems).toEqual([]);
    expect(acceptances[0]).toEqual(TERMS_2);
    const { termsToAccept, termsAccepted } = await me(person);
    expect(termsToAccept).toEqual([]);
    expect(termsAccepted).toHaveLength(3);
    expect(termsAccepted[0]).toEqual({
      ...TERMS_2,
      ...{ language: "en", at: "2027-02-28T16:00:00.000Z" },
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
    });
    const audited = await api.db.prisma.auditEvent.findMany({
      where: { subjectId: person.id, action: "terms.accepted" },
    });
    expect(audited).toMatchObject([{ actorId: person.id, details: { language: "EN" } }]);
  });

  it("keeps the first time when it is agreed to again, also at the same moment", async () => {
    const person = await api.signUp();
    api.setNow(AFTER);
    const all = await Promise.all(Array.from({ length: 4 }, () => accept(person, TERMS_2)));
    for (const { problems } of all) expect(problems).toEqual([]);
    api.setNow("2027-04-01T00:00:00Z");
    await accept(person, TERMS_2);
    const rows = await api.db.prisma.termsAcceptance.findMany({
      where: { personId: person.id, version: 2 },
    });
    expect(rows).toMatchObject([{ at: new Date(AFTER) }]);
  });

  it("keeps a draft from being submitted until it is agreed to, and says so before", async () => {
    const person = await api.signUp();
    const { id, expectedVersion } = await anApplicationBy(api, person);
    expect(refusals((await seen(api, person, id)).submissionProblems)).not.toContain(NOT_AGREED);
    api.setNow(AFTER);
    const input = { id, expectedVersion };
    expect(refusals((await seen(api, person, id)).submissionProblems)).toContain(NOT_AGREED);
    const refused = await change(api, person, "applicationSubmit", { ...input, ...aKey() });
    expect(refused.application).toBeNull();
    const [problem] = refused.problems.filter(({ code }) => code === "TERMS_NOT_ACCEPTED");
    expect(problem?.params).toEqual([
      { name: "document", value: "TERMS" },
      { name: "version", value: "2" },
    ]);
    await accept(person, TERMS_2);
    expect(refusals((await seen(api, person, id)).submissionProblems)).not.toContain(NOT_AGREED);
  });
});

describe("signing up", () => {
  const NEW = { name: "Grace", password: PASSWORD };
  const signUp = (email: string, more: object) =>
    knock(api, "sign-up/email", { ...NEW, email, ...more });
  const open = async (email: string) => {
    const token = await mailedSecret(api.db.prisma, email);
    await knock(api, "verify-email", { token, password: PASSWORD });
    return api.db.prisma.person.findUniqueOrThrow({
      where: { email },
      include: { termsAcceptances: { orderBy: { document: "asc" } } },
    });
  };

  it("records what was agreed to once the account is opened, as of when it was agreed to", async () => {
    const email = "grace@terms.test";
    await signUp(email, { terms: 1, privacy: "1", language: "ZH" });
    expect(await api.db.prisma.termsAcceptance.count({ where: { at: new Date(BEFORE) } })).toBe(0);
    api.setNow("2027-02-28T16:30:00Z");
    const person = await open(email);
    const recorded = { version: 1, language: "ZH", at: new Date(BEFORE) };
    expect(person.termsAcceptances).toMatchObject([
      { ...recorded, document: "TERMS", textHash: ownHash("TERMS", "ZH") },
      { ...recorded, document: "PRIVACY", textHash: ownHash("PRIVACY", "ZH") },
    ]);
  });

  it.each([
    ["nothing", {}],
    ["one document only", { terms: 1 }],
    ["a version that is not in force", { terms: 2, privacy: 1 }],
    ["no number", { terms: true, privacy: 1 }],
    ["a list", { terms: [1], privacy: ["2"] }],
  ])("agreeing to %s is refused, and names what is in force", async (_, agreed) => {
    const response = await signUp("nobody@terms.test", agreed);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      code: "TERMS_NOT_ACCEPTED",
      message: expect.stringContaining('"terms": 1, "privacy": 1') as string,
    });
    expect(await api.db.prisma.signUp.count({ where: { email: "nobody@terms.test" } })).toBe(0);
  });
});

describe("an account that was opened before there were terms", () => {
  it("works as before, and submits once it has agreed", async () => {
    api.setNow("2026-06-01T00:00:00Z");
    const person = await api.signUp("Ada", [], { hasAgreed: false });
    const { id, expectedVersion } = await anApplicationBy(api, person);
    const submit = () =>
      change(api, person, "applicationSubmit", { id, expectedVersion, ...aKey() });
    expect(refusals((await submit()).problems)).toEqual([NOT_AGREED, NOT_AGREED]);
    const first = [
      { document: "TERMS", version: 1 },
      { document: "PRIVACY", version: 1 },
    ];
    expect((await me(person)).termsToAccept).toEqual(first);
    await accept(person, ...first);
    const { application, problems } = await submit();
    expect(problems).toEqual([]);
    expect(application).toMatchObject({ publicStatus: "SUBMITTED" });
  });
});
