import { anOfficer, completeAnswers } from "@regolith/db/testing";
import { aKey } from "./support/application-builders.ts";
import { change, dataOf, done, refusals, seen, shown } from "./support/application-requests.ts";
import { aListedInstitution, toldTo } from "./support/institution-requests.ts";
import { answer, aProposal } from "./support/pi-change-requests.ts";
import { aDraftJoinedBy, memberSeen } from "./support/team-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

// Only what must not work: nobody decides on, or endorses, an application they once belonged to.

let api: TestApi;
let institutionId: string;
let bo: TestPerson;
let officer: TestPerson;
let secretary: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  institutionId = (await aListedInstitution(api)).id;
  bo = await api.signUp("Bo Vik");
  officer = await anOfficerNamed("Ruth");
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

async function anOfficerNamed(name: string, roles: Parameters<TestApi["signUp"]>[1] = []) {
  const person = await api.signUp(name, roles);
  await anOfficer(api.db.prisma, { institutionId, person });
  return person;
}

const inOffice = () => anOfficerNamed("Ada Probe", ["SECRETARIAT", "APPROVER"]);

interface Handed {
  readonly id: string;
  readonly row: { readonly id: string };
}

const FACTS = { asksEndorsement: true } as const;

/** A draft whose PI handed it on and left. */
async function handedOnBy(former: TestPerson): Promise<Handed> {
  const draft = await aProposal(api, former, bo, { leaves: true, institutionId, ...FACTS });
  expect(refusals((await answer(api, bo, "Accept", draft.change)).problems)).toEqual([]);
  return draft;
}

/** A draft of Bo's that somebody joined and left. */
async function leftBy(former: TestPerson): Promise<Handed> {
  const draft = await aDraftJoinedBy(api, bo, former, { institutionId, ...FACTS });
  const document = `mutation { applicationLeave(input: { id: "${draft.id}" }) { left } }`;
  await dataOf(api, former, document);
  return draft;
}

/** The same, who was removed. */
async function takenFrom(former: TestPerson): Promise<Handed> {
  const draft = await aDraftJoinedBy(api, bo, former, { institutionId, ...FACTS });
  const { id: memberId } = await memberSeen(api, bo, draft);
  await done(api, bo, "teamMemberRemove", { memberId });
  return draft;
}

/** Asks as somebody for a step that takes nothing but the application. */
async function tries(person: TestPerson, action: string, { id, row }: Handed, input: object = {}) {
  const { version } = await api.db.prisma.application.findUniqueOrThrow({ where: { id: row.id } });
  const asked = { id, expectedVersion: version, ...input };
  return refusals((await change(api, person, `application${action}`, asked)).problems);
}

const WAYS = [
  ["handed it on", handedOnBy],
  ["left", leftBy],
  ["was removed", takenFrom],
] as const;

it.each(WAYS)("whoever %s endorses nothing of it, and is not asked to", async (_way, begin) => {
  const former = await inOffice();
  const draft = await begin(former);
  await toInstitution(draft);
  expect(await toldTo(api, former)).not.toContain("ENDORSEMENT_ASKED");
  expect(await toldTo(api, officer)).toContain("ENDORSEMENT_ASKED");
  expect(await shown(api, former, draft.id)).toBeNull();
  expect(await tries(former, "Endorse", draft, { note: "", ...aKey() })).toEqual(["NOT_FOUND"]);
  expect(await tries(former, "Return", draft, { reason: "No.", ...aKey() })).toEqual(["NOT_FOUND"]);
  expect(await tries(officer, "Endorse", draft, { note: "", ...aKey() })).toEqual([]);
});

it.each(WAYS)(
  "whoever %s decides nothing on it, and is not told as office",
  async (_way, begin) => {
    const former = await inOffice();
    const draft = await begin(former);
    await toInstitution(draft);
    await tries(officer, "Endorse", draft, { note: "", ...aKey() });
    expect(await toldTo(api, former)).not.toContain("SUBMITTED");
    expect(await toldTo(api, secretary)).toContain("SUBMITTED");
    expect(await seen(api, former, draft.id)).toMatchObject({ status: null, availableActions: [] });
    const words = { reasonCode: "OTHER", reason: "No.", ...aKey() };
    for (const [action, input] of [
      ["StartScreening", {}],
      ["Decline", words],
      ["RequestChanges", { sections: [{ section: "PROJECT", reason: "Why?" }], ...aKey() }],
    ] as const) {
      expect(await tries(former, action, draft, input)).toEqual(["NOT_ALLOWED"]);
    }
    expect(await tries(secretary, "StartScreening", draft)).toEqual([]);
    for (const [action, input] of [
      ["OpenReview", {}],
      ["Confirm", aKey()],
      ["Approve", aKey()],
      ["SendBack", { reason: "No.", ...aKey() }],
    ] as const) {
      expect(await tries(former, action, draft, input)).toEqual(["NOT_ALLOWED"]);
    }
  },
);

/** Bo completes it as one who works alone, and asks the institution. */
async function toInstitution(draft: Handed): Promise<void> {
  const { prisma } = api.db;
  const where = { applicationId: draft.row.id };
  const { APPLICANT, UNDERTAKINGS } = completeAnswers([]);
  const applicant = { ...APPLICANT, institutionId };
  await prisma.applicantAnswers.update({ where, data: applicant });
  const data = { ...UNDERTAKINGS, signedAt: new Date("2026-05-01") };
  await prisma.undertakingsAnswers.update({ where, data });
  await prisma.teamAnswers.update({ where, data: { worksAlone: true } });
  expect(await tries(bo, "AskEndorsement", draft, aKey())).toEqual([]);
}
