import { aRound, aSample } from "@regolith/db/testing";
import { aKey, anApplicationBy, type ApplicationFacts } from "./support/application-builders.ts";
import { change, refusals, seen } from "./support/application-requests.ts";
import { as, freeAddress } from "./support/address-changes.ts";
import { knock } from "./support/auth-requests.ts";
import { act } from "./support/institution-requests.ts";
import { aProposal, anApplicantOf } from "./support/officer-builders.ts";
import { anItem, SECTION_INPUTS } from "./support/section-inputs.ts";
import { AGREED } from "./support/terms.ts";
import { PASSWORD, startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let ada: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
});
afterAll(() => api.stop());
afterEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});

const adas = (facts?: ApplicationFacts) => anApplicationBy(api, ada, facts);

async function submitting(facts: ApplicationFacts): Promise<string[]> {
  const { id, expectedVersion } = await adas(facts);
  const input = { id, expectedVersion, ...aKey() };
  return refusals((await change(api, ada, "applicationSubmit", input)).problems);
}

describe("submitting", () => {
  const closesAt = new Date("2026-08-31T16:00:00Z");

  it("is refused at the very instant the round closes, and accepted one millisecond before", async () => {
    const sample = await aSample(api.db.prisma);
    const round = await aRound(api.db.prisma, { offers: [sample], closesAt });
    const facts = { asksFor: [sample], roundId: round.id };
    api.setNow("2026-08-31T16:00:00.000Z");
    expect(await submitting(facts)).toEqual(["ROUND_CLOSED round"]);
    api.setNow("2026-08-31T15:59:59.999Z");
    expect(await submitting(facts)).toEqual([]);
  });

  it("is refused until the very instant the round opens", async () => {
    const sample = await aSample(api.db.prisma);
    const opensAt = new Date("2026-07-31T16:00:00Z");
    const round = await aRound(api.db.prisma, { offers: [sample], opensAt, closesAt });
    const facts = { asksFor: [sample], roundId: round.id };
    api.setNow("2026-07-31T15:59:59.999Z");
    expect(await submitting(facts)).toEqual(["ROUND_NOT_OPEN_YET round"]);
    api.setNow("2026-07-31T16:00:00.000Z");
    expect(await submitting(facts)).toEqual([]);
  });

  it.each([
    ["CH", "DOMESTIC"],
    ["CN", "INTERNATIONAL"],
    ["HK", "INTERNATIONAL"],
  ] as const)("is refused from %s in a round that is %s", async (country, audience) => {
    const sample = await aSample(api.db.prisma);
    const round = await aRound(api.db.prisma, { offers: [sample], audience });
    const { id } = await adas({ asksFor: [sample], roundId: round.id });
    const answers = { ...SECTION_INPUTS.Applicant, country };
    const section = { id, expectedVersion: 1, ...answers };
    await change(api, ada, "applicationSectionSaveApplicant", section);
    const { version } = await seen(api, ada, id);
    const input = { id, expectedVersion: version, ...aKey() };
    const { problems } = await change(api, ada, "applicationSubmit", input);
    expect(refusals(problems)).toEqual(["WRONG_AUDIENCE round"]);
  });

  it.each([
    ["sealed", { useCategory: "BACKUP_STORAGE" }, "NOT_REQUESTABLE_SEALED"],
    ["withheld", { withheld: true }, "NOT_REQUESTABLE_WITHHELD"],
    ["of unknown stock", { stockUg: null }, "NOT_REQUESTABLE_NO_STOCK"],
    ["for exhibitions", { useCategory: "PUBLIC_WELFARE" }, "WRONG_USE_CATEGORY"],
  ] as const)("is refused for a sample that is %s", async (_what, facts, code) => {
    const sample = await aSample(api.db.prisma, facts);
    expect(await submitting({ asksFor: [sample] })).toEqual([`${code} samples 0 sampleCode`]);
  });

  it("is refused for a sample the round does not offer", async () => {
    const round = await aRound(api.db.prisma);
    expect(await submitting({ roundId: round.id })).toEqual([
      "NOT_OFFERED_IN_ROUND samples 0 sampleCode",
    ]);
  });

  it("is refused for more than is left", async () => {
    const { code } = await aSample(api.db.prisma, { stockUg: 1_500n });
    expect(await submitting({ asksFor: [{ code }] })).toEqual([
      "MORE_THAN_LEFT samples 0 optimumMg",
    ]);
  });

  it("is refused without a round, and on an older version", async () => {
    const { row, id, expectedVersion } = await adas();
    await api.db.prisma.application.update({ where: { id: row.id }, data: { roundId: null } });
    const input = { id, expectedVersion, ...aKey() };
    const without = await change(api, ada, "applicationSubmit", input);
    expect(refusals(without.problems)).toEqual(["ROUND_REQUIRED round"]);
    const old = { id, expectedVersion: expectedVersion - 1, ...aKey() };
    expect(refusals((await change(api, ada, "applicationSubmit", old)).problems)).toEqual([
      "STALE",
    ]);
  });
});

describe("letters no database keeps", () => {
  const AT = "a\0b@example.org";

  it("are in no address: not asked for, not signed up with, not mailed a new password", async () => {
    const wish = { newEmail: AT, currentPassword: PASSWORD };
    const account = { name: "Ada", password: PASSWORD, ...AGREED };
    for (const answer of [
      await knock(api, "change-email", wish, as(ada)),
      await knock(api, "sign-up/email", { ...account, email: AT }),
      await knock(api, "sign-up/send-again", { email: AT }),
      await knock(api, "request-password-reset", { email: AT }),
    ]) {
      expect([answer.statusCode, answer.json().code]).toEqual([400, "INVALID_EMAIL"]);
    }
  });

  it("are in no address of a proposed officer", async () => {
    const { pi, applicationId } = await anApplicantOf(api);
    const { codes } = await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(AT) });
    expect(codes).toEqual(["INVALID_EMAIL"]);
  });

  it("are in no way that is gone on after a sign-up", async () => {
    const email = freeAddress();
    const given = { name: "Ada", email, password: PASSWORD, ...AGREED, next: "/en/a\0b" };
    expect((await knock(api, "sign-up/email", given)).statusCode).toBe(200);
    const { next } = await api.db.prisma.signUp.findFirstOrThrow({ where: { email } });
    expect(next).toBeNull();
  });
});

describe("bad input", () => {
  it.each([
    ["0.05 mg", { minimumMg: 0.05 }, "MASS_STEP samples 0 minimumMg"],
    [
      "a ten-thousandth of a milligram",
      { optimumMg: 1.0001 },
      "MASS_PRECISION samples 0 optimumMg",
    ],
    ["a negative mass", { optimumMg: -3 }, "MASS_NOT_POSITIVE samples 0 optimumMg"],
    ["no mass at all", { minimumMg: 0 }, "MASS_NOT_POSITIVE samples 0 minimumMg"],
    ["more than the Moon brought", { optimumMg: 1e12 }, "OUT_OF_RANGE samples 0 optimumMg"],
    [
      "a minimum above the optimum",
      { minimumMg: 3, optimumMg: 2 },
      "MINIMUM_ABOVE_OPTIMUM samples 0 minimumMg",
    ],
  ])("does not save %s", async (_what, figures, expected) => {
    const { id } = await adas();
    const { code } = await aSample(api.db.prisma);
    const input = { id, expectedVersion: 1, items: [anItem(code, figures)] };
    const { problems } = await change(api, ada, "applicationSectionSaveSamples", input);
    expect(refusals(problems)).toEqual([expected]);
  });

  it("does not save figures for a whole piece, nor 51 samples", async () => {
    const { id } = await adas();
    const piece = await aSample(api.db.prisma, { form: "CLAST", requestMode: "WHOLE_UNIT" });
    const figures = [anItem(piece.code, { minimumMg: 1, optimumMg: 2 })];
    const save = async (items: readonly object[]) => {
      const input = { id, expectedVersion: 1, items };
      return refusals((await change(api, ada, "applicationSectionSaveSamples", input)).problems);
    };
    expect(await save(figures)).toEqual(["WHOLE_UNIT_ONLY samples 0 optimumMg"]);
    const many = Array.from({ length: 51 }, () => anItem(piece.code));
    expect(await save(many)).toContain("TOO_MANY samples items");
  });

  it("does not save 60,000 characters, nor letters no database keeps", async () => {
    const { id } = await adas();
    const save = async (answers: Readonly<Record<string, string>>) => {
      const input = { id, expectedVersion: 1, ...SECTION_INPUTS.Project, ...answers };
      return change(api, ada, "applicationSectionSaveProject", input);
    };
    const { problems } = await save({ background: "月".repeat(60_000) });
    expect(problems).toMatchObject([
      {
        ...{ code: "TOO_LONG", path: ["project", "background"] },
        params: [
          { name: "max", value: "6000" },
          { name: "length", value: "60000" },
        ],
      },
    ]);
    expect(refusals((await save({ title: "a\0b" })).problems)).toEqual(["INVALID project title"]);
    expect((await seen(api, ada, id)).project.title).toBe("Water in old glass");
  });

  it("does not overwrite a section with what was written on an older version, and shows what is stored", async () => {
    const { id } = await adas();
    const input = { id, expectedVersion: 0, ...SECTION_INPUTS.Project, title: "Mine" };
    const { problems, current } = await change(api, ada, "applicationSectionSaveProject", input);
    expect(refusals(problems)).toEqual(["STALE"]);
    expect(current?.project.title).toBe("Water in old glass");
  });

  it("is refused before anything is carried out when types or enums are wrong", async () => {
    const { id } = await adas();
    for (const input of [
      { type: "HOARDING", takeBasket: false, idempotencyKey: "x" },
      { type: "RESEARCH", takeBasket: "yes", idempotencyKey: "x" },
      { type: "RESEARCH", takeBasket: false },
      { type: "RESEARCH", takeBasket: false, idempotencyKey: "x", personId: ada.globalId },
    ]) {
      const answer = await api.askAs(
        ada,
        `mutation Create($input: ApplicationCreateInput!) { applicationCreate(input: $input) { problems { code } } }`,
        { input },
      );
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
      expect(answer.status).toBe(400);
    }
    const date = { id, expectedVersion: 1, ...SECTION_INPUTS.Schedule, startsOn: "2027-02-30" };
    await expect(change(api, ada, "applicationSectionSaveSchedule", date)).rejects.toThrow(/Date/u);
    const mass = { id, expectedVersion: 1, items: [anItem("X", { minimumMg: "1 g" })] };
    await expect(change(api, ada, "applicationSectionSaveSamples", mass)).rejects.toThrow(/Float/u);
  });

  it("is refused as too large beyond 256 kB", async () => {
    const { id } = await adas();
    const input = {
      id,
      expectedVersion: 1,
      ...SECTION_INPUTS.Project,
      novelty: "x".repeat(270_000),
    };
    const answer = await api.askAs(ada, "mutation { __typename }", { input });
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([413, "BODY_TOO_LARGE"]);
  });
});
