import { randomUUID } from "node:crypto";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { act, aListedInstitution, toldTo } from "../support/institution-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let ada: TestPerson;
let secretary: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada");
  secretary = await api.signUp("Ylva", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const aProposal = () => ({
  ...{ nameEn: "Institute of Glass", nameZh: "玻璃研究所", country: "CH" },
  ...{ website: "https://glass.example", evidence: "Its page.", idempotencyKey: randomUUID() },
});

async function propose(person = ada) {
  const { answer } = await act(api, person, "propose", aProposal());
  return answer.institution as { id: string; version: number };
}

describe("a proposal", () => {
  it("waits for the secretariat, who are told, and is kept once however often it is sent", async () => {
    const input = aProposal();
    const first = await act(api, ada, "propose", input);
    const again = await act(api, ada, "propose", input);
    expect(first.answer.institution).toMatchObject({ state: "PROPOSED", version: 1 });
    expect(again.answer).toEqual(first.answer);
    expect(
      (await toldTo(api, secretary)).filter((kind) => kind === "INSTITUTION_PROPOSED"),
    ).toHaveLength(1);
  });

  it("says everything that is missing at once", async () => {
    const { answer } = await act(api, ada, "propose", {
      ...{ nameEn: " ", evidence: "", rorId: "wrong", idempotencyKey: randomUUID() },
    });
    expect(answer).toEqual({
      institution: null,
      problems: [
        { code: "REQUIRED", path: ["nameEn"] },
        { code: "REQUIRED", path: ["country"] },
        { code: "REQUIRED", path: ["evidence"] },
        { code: "INVALID_ROR", path: ["rorId"] },
      ],
    });
  });

  it("is confirmed once; the proposer is told", async () => {
    const { id, version } = await propose();
    const confirmed = await act(api, secretary, "confirm", { id, expectedVersion: version });
    expect(confirmed.answer.institution).toEqual({ state: "LISTED", version: 2 });
    const again = await act(api, secretary, "confirm", { id, expectedVersion: 2 });
    expect(again.codes).toEqual(["INSTITUTION_DECIDED"]);
    expect(await toldTo(api, ada)).toContain("INSTITUTION_LISTED");
  });

  it("is refused with words only, and named by nobody afterwards", async () => {
    const person = await api.signUp("Bo");
    const { id } = await propose(person);
    const row = Buffer.from(id, "base64url").toString().split(":")[1] ?? "";
    await api.db.prisma.person.update({
      where: { id: person.id },
      data: { institutionId: row },
    });
    const silent = await act(api, secretary, "refuse", { id, expectedVersion: 1, reason: " " });
    expect(silent.codes).toEqual(["REQUIRED"]);
    const refused = await act(api, secretary, "refuse", {
      ...{ id, expectedVersion: 1, reason: "It is a shop." },
    });
    expect(refused.answer.institution).toMatchObject({ state: "REFUSED", note: "It is a shop." });
    const after = await api.db.prisma.person.findUniqueOrThrow({ where: { id: person.id } });
    expect(after.institutionId).toBeNull();
    expect(await toldTo(api, person)).toEqual(["INSTITUTION_REFUSED"]);
  });

  it("is one of ten at most that wait for one person", async () => {
    const eager = await api.signUp("Eager");
    for (let count = 0; count < 10; count += 1) await propose(eager);
    expect((await act(api, eager, "propose", aProposal())).codes).toEqual(["TOO_MANY_PROPOSALS"]);
  });
});

describe("the secretariat", () => {
  it("adds an institution, its domains as they are kept", async () => {
    const { answer } = await act(api, secretary, "add", {
      ...{ nameEn: "University of Bern", idempotencyKey: randomUUID() },
      emailDomains: ["https://www.unibe.ch", "UNIBE.ch"],
    });
    expect(answer.institution).toMatchObject({ state: "LISTED", emailDomains: ["unibe.ch"] });
  });

  it("adds none twice under one ROR id", async () => {
    await aListedInstitution(api, { rorId: "https://ror.org/03cve4549" });
    const { codes } = await act(api, secretary, "add", {
      ...{ nameEn: "Tsinghua", rorId: "03cve4549", idempotencyKey: randomUUID() },
    });
    expect(codes).toEqual(["ROR_TAKEN"]);
  });

  it("changes names, and domains with a reason, in the version that was seen", async () => {
    const { globalId: id } = await aListedInstitution(api);
    const facts = {
      id,
      nameEn: "Institute",
      nameZh: "研究所",
      emailDomains: ["example.org", "inst.ch"],
    };
    const unsaid = await act(api, secretary, "save", { ...facts, expectedVersion: 1 });
    expect(unsaid.answer.problems).toEqual([{ code: "REQUIRED", path: ["reason"] }]);
    const reason = "Its imprint.";
    const saved = await act(api, secretary, "save", { ...facts, expectedVersion: 1, reason });
    expect(saved.answer.institution).toMatchObject({
      ...{ nameZh: "研究所", emailDomains: ["example.org", "inst.ch"], version: 2 },
    });
    const late = await act(api, secretary, "save", { ...facts, expectedVersion: 1, reason });
    expect(late.codes).toEqual(["STALE"]);
    const audited = await api.db.prisma.auditEvent.findFirstOrThrow({
      where: { action: "institution.saved", actorId: secretary.id },
      orderBy: { at: "desc" },
    });
    expect(audited.details).toMatchObject({ reason, before: { emailDomains: ["example.org"] } });
  });

  it("takes no domain where anybody gets an address", async () => {
    const { globalId: id } = await aListedInstitution(api);
    const { codes } = await act(api, secretary, "save", {
      ...{ id, nameEn: "Institute", emailDomains: ["gmail.com"], expectedVersion: 1 },
      reason: "They like it.",
    });
    expect(codes).toEqual(["SHARED_DOMAIN"]);
  });
});

describe("merging", () => {
  it("moves everything that referred to the one to the other, once", async () => {
    const survivor = await aListedInstitution(api, { nameEn: "University of Bern" });
    const merged = await aListedInstitution(api, {
      ...{ nameEn: "Univ. Bern", nameZh: "伯尔尼大学", emailDomains: ["bern.example"] },
    });
    const earlier = await aListedInstitution(api, { nameEn: "Berna" });
    await act(api, secretary, "merge", {
      ...{ id: earlier.globalId, intoId: merged.globalId, expectedVersion: 1 },
    });
    await api.db.prisma.person.update({
      where: { id: ada.id },
      data: { institutionId: merged.id },
    });
    const input = { id: merged.globalId, intoId: survivor.globalId, expectedVersion: 2 };
    expect((await act(api, secretary, "merge", { ...input, expectedVersion: 1 })).codes).toEqual([
      "STALE",
    ]);
    for (const _ of [1, 2]) {
      const { answer } = await act(api, secretary, "merge", input);
      expect(answer).toEqual({ institution: { id: survivor.globalId }, problems: [] });
    }
    const person = await api.db.prisma.person.findUniqueOrThrow({ where: { id: ada.id } });
    expect(person.institutionId).toBe(survivor.id);
    const LOOK = `query ($id: ID!, $text: String!) { institution(id: $id) { id nameZh emailDomains }
      institutions(first: 1, filter: { text: $text }) { nodes { id } } }`;
    for (const { globalId } of [survivor, merged, earlier]) {
      const { data } = await api.ask(LOOK, { variables: { id: globalId, text: "univ. bern" } });
      expect(data).toEqual({
        institution: {
          ...{ id: survivor.globalId, nameZh: "伯尔尼大学" },
          emailDomains: ["example.org", "bern.example"],
        },
        institutions: { nodes: [{ id: survivor.globalId }] },
      });
    }
    const audited = await api.db.prisma.auditEvent.count({
      where: { action: "institution.merged", subjectId: merged.id },
    });
    expect(audited).toBe(1);
  });

  it("leaves somebody who speaks for both once", async () => {
    const [one, other] = [await aListedInstitution(api), await aListedInstitution(api)];
    const at = new Date();
    const person = await api.signUp("Ruth");
    const row = { name: "Ruth", email: person.email, proposedAt: at };
    const accepted = { personId: person.id, acceptedAt: at };
    await api.db.prisma.institutionOfficer.createMany({
      data: [
        { ...row, ...accepted, institutionId: one.id, state: "CONFIRMED", decidedAt: at },
        { ...row, institutionId: other.id },
      ],
    });
    const { codes } = await act(api, secretary, "merge", {
      ...{ id: one.globalId, intoId: other.globalId, expectedVersion: 1 },
    });
    expect(codes).toEqual([]);
    const left = await api.db.prisma.institutionOfficer.findMany({
      where: { email: person.email, institutionId: other.id },
      select: { state: true },
      orderBy: { state: "asc" },
    });
    expect(left.map(({ state }) => state)).toEqual(["CONFIRMED", "REFUSED"]);
  });

  it("tells the proposer of a merged proposal how it stands in the directory", async () => {
    const bo = await api.signUp("Bo");
    const { id } = await propose(bo);
    const { globalId: intoId } = await aListedInstitution(api);
    await act(api, secretary, "merge", { id, intoId, expectedVersion: 1 });
    expect(await toldTo(api, bo)).toEqual(["INSTITUTION_LISTED"]);
  });

  it("is of two, into one that is listed", async () => {
    const one = await aListedInstitution(api);
    const closed = await aListedInstitution(api, { state: "CLOSED" });
    const gone = toGlobalId("Institution", randomUUID());
    const into = async (intoId: string) =>
      (await act(api, secretary, "merge", { id: one.globalId, intoId, expectedVersion: 1 })).codes;
    expect(await into(one.globalId)).toEqual(["MERGED_INTO_ITSELF"]);
    expect(await into(closed.globalId)).toEqual(["UNKNOWN_INSTITUTION"]);
    expect(await into(gone)).toEqual(["UNKNOWN_INSTITUTION"]);
  });

  it("is done one way when both ways are asked for at once", async () => {
    const [one, other] = [await aListedInstitution(api), await aListedInstitution(api)];
    const merge = (id: string, intoId: string) =>
      act(api, secretary, "merge", { id, intoId, expectedVersion: 1 });
    const done = await Promise.all([
      merge(one.globalId, other.globalId),
      merge(other.globalId, one.globalId),
    ]);
    expect(done.map(({ codes }) => codes.length).toSorted()).toEqual([0, 1]);
  });
});
