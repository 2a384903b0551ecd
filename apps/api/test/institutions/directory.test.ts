import { findableBy } from "@regolith/db";
import { anInstitution } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let ada: TestPerson;
let secretary: TestPerson;
const ROR = "https://ror.org/03cve4549";
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada");
  secretary = await api.signUp("Ylva", ["SECRETARIAT"]);
  const { prisma } = api.db;
  const tsinghua = await anInstitution(prisma, {
    ...{ nameEn: "Tsinghua University", nameZh: "清华大学", country: "CN", rorId: ROR },
    ...findableBy(["Tsinghua University", "清华大学", "THU"]),
  });
  await prisma.institutionName.create({
    data: {
      ...{ institutionId: tsinghua.id, source: "REGISTRY", position: 0 },
      ...{ text: "THU", kind: "ACRONYM" },
    },
  });
  const bern = await anInstitution(prisma, { nameEn: "University of Bern", country: "CH" });
  const proposed = await anInstitution(prisma, {
    ...{ nameEn: "Institute of Nothing", state: "PROPOSED", evidence: "Our page." },
    ...{ proposedById: ada.id, proposedAt: new Date("2026-01-01") },
  });
  const twin = await anInstitution(prisma, { nameEn: "Univ. Bern" });
  await prisma.institution.update({
    where: { id: twin.id },
    data: { mergedIntoId: bern.id, state: "CLOSED" },
  });
  const closed = await anInstitution(prisma, {
    ...{ nameEn: "Bern Academy", state: "CLOSED", successorId: bern.id },
  });
  for (const [name, { id }] of Object.entries({ tsinghua, bern, proposed, twin, closed })) {
    ids[name] = toGlobalId("Institution", id);
  }
});
afterAll(() => api.stop());

const LIST = `query ($filter: InstitutionFilter, $first: Int, $after: String, $last: Int) {
  institutions(filter: $filter, first: $first, after: $after, last: $last) {
    nodes { nameEn } totalCount pageInfo { hasNextPage endCursor } } }`;
const ONE = `query ($id: ID, $rorId: String) { institution(id: $id, rorId: $rorId) {
  id nameEn nameZh names { text language kind } country state provenance evidence proposedAt
  successor { nameEn } } }`;

const names = (data: { institutions: { nodes: { nameEn: string }[] } }) =>
  data.institutions.nodes.map(({ nameEn }) => nameEn);

describe("the directory", () => {
  it.each([
    ["tsing", ["Tsinghua University"]],
    ["清华", ["Tsinghua University"]],
    ["THU", ["Tsinghua University"]],
    ["universty bern", ["University of Bern"]],
    ["academy", []],
    ["nothing", []],
  ])("answers %j for everybody with %j", async (text, found) => {
    const { data } = await api.ask(LIST, { variables: { filter: { text } } });
    expect(names(data)).toEqual(found);
    expect(data.institutions.totalCount).toBe(found.length);
  });

  it("is a connection with cursors of its own", async () => {
    const first = await api.ask(LIST, { variables: { first: 1 } });
    expect(names(first.data)).toEqual(["Tsinghua University"]);
    const { endCursor, hasNextPage } = first.data.institutions.pageInfo;
    expect(hasNextPage).toBe(true);
    const next = await api.ask(LIST, { variables: { first: 1, after: endCursor } });
    expect(names(next.data)).toEqual(["University of Bern"]);
    const last = await api.ask(LIST, { variables: { last: 1 } });
    expect(names(last.data)).toEqual(["University of Bern"]);
    for (const after of ["x", Buffer.from('["people","a"]').toString("base64url")]) {
      const { errors } = await api.ask(LIST, { variables: { after } });
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });

  it("is filtered by country", async () => {
    const { data } = await api.ask(LIST, { variables: { filter: { country: "CH" } } });
    expect(names(data)).toEqual(["University of Bern"]);
  });

  it("refuses a search without end", async () => {
    const { errors } = await api.ask(LIST, { variables: { filter: { text: "a".repeat(201) } } });
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("lists proposals for the office only", async () => {
    const variables = { filter: { states: ["PROPOSED"] } };
    expect(names((await api.ask(LIST, { variables })).data)).toEqual([]);
    expect(names((await api.askAs(ada, LIST, variables)).data)).toEqual([]);
    expect(names((await api.askAs(secretary, LIST, variables)).data)).toEqual([
      "Institute of Nothing",
    ]);
  });
});

describe("an institution", () => {
  it("is found by its id and by its ROR id in any form", async () => {
    const expected = {
      ...{ id: ids.tsinghua, nameEn: "Tsinghua University", nameZh: "清华大学", country: "CN" },
      names: [{ text: "THU", language: null, kind: "ACRONYM" }],
      ...{ state: "LISTED", provenance: "DEMONSTRATION", evidence: null, proposedAt: null },
      successor: null,
    };
    for (const variables of [{ id: ids.tsinghua }, { rorId: ROR }, { rorId: "03cve4549" }]) {
      expect((await api.ask(ONE, { variables })).data.institution).toEqual(expected);
    }
  });

  it("is asked for in one way at a time", async () => {
    for (const variables of [{}, { id: ids.tsinghua, rorId: ROR }]) {
      const { errors } = await api.ask(ONE, { variables });
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });

  it("is null where there is none", async () => {
    for (const variables of [
      { id: toGlobalId("Institution", "00000000-0000-4000-8000-000000000000") },
      { id: ada.globalId },
      { rorId: "https://ror.org/034t30j35" },
      { rorId: "nonsense" },
    ]) {
      expect((await api.ask(ONE, { variables })).data.institution).toBeNull();
    }
  });

  it("stands for those merged into it, and follows a closed one", async () => {
    const merged = await api.ask(ONE, { variables: { id: ids.twin } });
    expect(merged.data.institution).toMatchObject({ id: ids.bern, nameEn: "University of Bern" });
    const closed = await api.ask(ONE, { variables: { id: ids.closed } });
    expect(closed.data.institution).toMatchObject({
      ...{ nameEn: "Bern Academy", state: "CLOSED", successor: { nameEn: "University of Bern" } },
    });
  });

  it("exists as a proposal for its proposer and the office, as any node does", async () => {
    const variables = { id: ids.proposed };
    const NODE = "query ($id: ID!) { node(id: $id) { id } }";
    const stranger = await api.signUp("Eve");
    for (const [person, isThere] of [
      [ada, true],
      [secretary, true],
      [stranger, false],
    ] as const) {
      const one = (await api.askAs(person, ONE, variables)).data.institution;
      expect(one?.evidence ?? null).toBe(isThere ? "Our page." : null);
      const { node } = (await api.askAs(person, NODE, variables)).data;
      expect(node).toEqual(isThere ? { id: ids.proposed } : null);
    }
    expect((await api.ask(ONE, { variables })).data.institution).toBeNull();
  });
});

const SAVE_PROFILE = `mutation ($input: ProfileSaveInput!) { profileSave(input: $input) {
  person { institution institutionId version } problems { code path } } }`;
const CREATE = `mutation ($input: ApplicationCreateInput!) { applicationCreate(input: $input) {
  application { id applicant { institution institutionId country } institution { nameEn } } problems { code } } }`;
const SAVE = `mutation ($input: ApplicationSectionSaveApplicantInput!) {
  applicationSectionSaveApplicant(input: $input) {
    application { applicant { institutionId } institution { nameEn } } problems { code path } } }`;

describe("an institution of the directory", () => {
  const answers = {
    ...{ fullName: "Ada", nativeName: "", position: "", email: "", telephone: "", orcid: "" },
    ...{ institution: "Bern", department: "", address: "", country: "CH" },
  };

  it("goes from the profile into a new application, and can be changed there", async () => {
    const person = await api.signUp("Ada");
    const profile = { expectedVersion: 1, name: "Ada", institution: "University of Bern" };
    const saved = await api.askAs(person, SAVE_PROFILE, {
      input: { ...profile, institutionId: ids.bern, country: "CH" },
    });
    expect(saved.data.profileSave).toEqual({
      person: { institution: "University of Bern", institutionId: ids.bern, version: 2 },
      problems: [],
    });
    const created = await api.askAs(person, CREATE, {
      input: { type: "RESEARCH", takeBasket: false, idempotencyKey: "one" },
    });
    const { application } = created.data.applicationCreate;
    expect(application).toMatchObject({
      applicant: {
        ...{ institution: "University of Bern", institutionId: ids.bern, country: "CH" },
      },
      institution: { nameEn: "University of Bern" },
    });
    const input = { id: application.id, expectedVersion: 0, ...answers };
    const changed = await api.askAs(person, SAVE, { input: { ...input, institutionId: null } });
    expect(changed.data.applicationSectionSaveApplicant).toEqual({
      application: { applicant: { institutionId: null }, institution: null },
      problems: [],
    });
    const merged = await api.askAs(person, SAVE, {
      input: { ...input, expectedVersion: 1, institutionId: ids.twin },
    });
    expect(merged.data.applicationSectionSaveApplicant.problems).toEqual([]);
    expect(merged.data.applicationSectionSaveApplicant.application).toEqual({
      ...{ applicant: { institutionId: ids.bern }, institution: { nameEn: "University of Bern" } },
    });
  });

  it("has to be there", async () => {
    const person = await api.signUp("Ada");
    const gone = toGlobalId("Institution", "00000000-0000-4000-8000-000000000000");
    const saved = await api.askAs(person, SAVE_PROFILE, {
      input: { expectedVersion: 1, name: "Ada", institutionId: gone },
    });
    const unknown = (path: string[]) => [{ code: "UNKNOWN_INSTITUTION", path }];
    expect(saved.data.profileSave.problems).toEqual(unknown(["institution"]));
    const created = await api.askAs(person, CREATE, {
      input: { type: "RESEARCH", takeBasket: false, idempotencyKey: "one" },
    });
    const { id } = created.data.applicationCreate.application;
    for (const institutionId of [gone, person.globalId, "nonsense"]) {
      const input = { id, expectedVersion: 0, ...answers, institutionId };
      const { data } = await api.askAs(person, SAVE, { input });
      expect(data.applicationSectionSaveApplicant.problems).toEqual(
        unknown(["applicant", "institution"]),
      );
    }
  });
});
