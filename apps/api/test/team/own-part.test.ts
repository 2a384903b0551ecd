import { aKey } from "../support/application-builders.ts";
import { change, done, refusals, seen } from "../support/application-requests.ts";
import { PART_INPUT } from "../support/section-inputs.ts";
import {
  aDraftJoinedBy,
  invite,
  memberSeen,
  savePart,
  teamSeen,
} from "../support/team-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let bo: TestPerson;
let cy: TestPerson;
let secretariat: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  bo = await api.signUp("Bo Vik");
  cy = await api.signUp("Cy Lund");
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const partOf = async (person: TestPerson, id: string) => (await teamSeen(api, person, id)).myPart;

/** A draft that both joined. */
async function joinedByBoth() {
  const draft = await aDraftJoinedBy(api, pi, bo);
  const { id } = draft;
  const { id: boId } = await memberSeen(api, pi, { id });
  const person = { nativeName: "", institution: "", country: "", contribution: "" };
  const members = [
    { ...person, id: boId, fullName: "Bo Vik", email: bo.email, role: "CO_INVESTIGATOR" },
    { ...person, fullName: "Cy Lund", email: cy.email, role: "CO_INVESTIGATOR" },
  ];
  const input = { id, expectedVersion: 1, worksAlone: false, members };
  await done(api, pi, "applicationSectionSaveTeam", input);
  await done(api, cy, "invitationAccept", { token: await invite(api, pi, { id }, 1) });
  return draft;
}

it("is saved however incomplete, and says what is missing", async () => {
  const { id } = await aDraftJoinedBy(api, pi, bo);
  const unfinished = { ...PART_INPUT, facilities: "", orcid: "0000-0000-0000-0000" };
  const undertakings = { ...PART_INPUT.undertakings, signature: "B. V.", reportsResults: false };
  const input = { id, expectedVersion: 0, ...unfinished, undertakings };
  const { application, problems } = await savePart(api, bo, input);
  expect(problems).toEqual([]);
  const part = application?.myPart;
  expect(part).toMatchObject({ version: 1, progress: "IN_PROGRESS", editable: true });
  expect(part?.problems.map(({ code, path }) => [code, ...path].join(" ")).toSorted()).toEqual([
    "INVALID_ORCID part orcid",
    "REQUIRED part facilities",
    "REQUIRED part reportsResults",
    "SIGNATURE_DIFFERS part signature",
  ]);
});

it("is what the team shows of whoever wrote it: name, institution, contribution", async () => {
  const { id } = await aDraftJoinedBy(api, pi, bo);
  const changed = { ...PART_INPUT, fullName: "Bo Vik-Berg", institution: "Fjord Lab" };
  await savePart(api, bo, { id, expectedVersion: 0, ...changed });
  expect(await memberSeen(api, pi, { id })).toMatchObject({
    ...{ fullName: "Bo Vik-Berg", institution: "Fjord Lab", contribution: "Measures." },
  });
});

it("keeps the time of a signature until another name is signed", async () => {
  const { id } = await aDraftJoinedBy(api, pi, bo);
  api.setNow("2026-06-01T08:00:00Z");
  await savePart(api, bo, { id, expectedVersion: 0, ...PART_INPUT });
  api.setNow("2026-06-01T09:00:00Z");
  await savePart(api, bo, { id, expectedVersion: 1, ...PART_INPUT, papers: "Two papers." });
  const kept = await partOf(bo, id);
  expect(kept?.undertakings.signedAt).toBe("2026-06-01T08:00:00.000Z");
  const undertakings = { ...PART_INPUT.undertakings, signature: "BO VIK" };
  await savePart(api, bo, { id, expectedVersion: 2, ...PART_INPUT, undertakings });
  expect((await partOf(bo, id))?.undertakings.signedAt).toBe("2026-06-01T09:00:00.000Z");
});

it("of two members saved at the same moment is saved twice, and neither loses a word", async () => {
  const { id } = await joinedByBoth();
  const mine = { ...PART_INPUT, facilities: "Bo's SIMS." };
  const hers = { ...PART_INPUT, fullName: "Cy Lund", facilities: "Cy's TEM." };
  const both = await Promise.all([
    savePart(api, bo, { id, expectedVersion: 0, ...mine }),
    savePart(api, cy, { id, expectedVersion: 0, ...hers }),
  ]);
  expect(both.map(({ problems }) => problems)).toEqual([[], []]);
  expect(await partOf(bo, id)).toMatchObject({ facilities: "Bo's SIMS.", version: 1 });
  expect(await partOf(cy, id)).toMatchObject({ facilities: "Cy's TEM.", version: 1 });
});

it("of one member in two tabs meets the other tab's text, and keeps both", async () => {
  const { id } = await aDraftJoinedBy(api, pi, bo);
  const tabs = ["First tab.", "Second tab."];
  const both = await Promise.all(
    tabs.map((facilities) =>
      savePart(api, bo, { id, expectedVersion: 0, ...PART_INPUT, facilities }),
    ),
  );
  const winner = both.findIndex(({ problems }) => problems.length === 0);
  const loser = both[1 - winner];
  expect(refusals(loser?.problems ?? [])).toEqual(["STALE"]);
  expect(loser?.current).toMatchObject({ version: 1, facilities: tabs[winner] });
  const repeated = { id, expectedVersion: 0, ...PART_INPUT, facilities: tabs[winner] };
  expect((await savePart(api, bo, repeated)).problems).toEqual([]);
});

it("takes a long answer in Chinese, and says of one too long how long it is", async () => {
  const { id } = await aDraftJoinedBy(api, pi, bo);
  const long = { ...PART_INPUT, papers: "论".repeat(6_000) };
  expect((await savePart(api, bo, { id, expectedVersion: 0, ...long })).problems).toEqual([]);
  const tooLong = { ...PART_INPUT, papers: "论".repeat(60_000) };
  const { problems } = await savePart(api, bo, { id, expectedVersion: 1, ...tooLong });
  expect(problems).toMatchObject([
    { code: "TOO_LONG", path: ["part", "papers"], params: [{ value: "6000" }, { value: "60000" }] },
  ]);
  expect(problems[0]?.message).toContain("Relevant papers");
});

it("is locked once submitted, and opens again when changes of the team are asked for", async () => {
  const { id, row } = await aDraftJoinedBy(api, pi, bo);
  await savePart(api, bo, { id, expectedVersion: 0, ...PART_INPUT });
  const next = async () => {
    const { version } = await api.db.prisma.application.findUniqueOrThrow({
      where: { id: row.id },
    });
    return { id, expectedVersion: version, ...aKey() };
  };
  await done(api, pi, "applicationSubmit", await next());
  const save = () => savePart(api, bo, { id, expectedVersion: 1, ...PART_INPUT, papers: "More." });
  expect(refusals((await save()).problems)).toEqual(["NOT_ALLOWED"]);
  const ask = async (section: string) =>
    done(api, secretariat, "applicationRequestChanges", {
      ...(await next()),
      sections: [{ section, reason: "Why?" }],
    });
  await ask("PROJECT");
  expect(refusals((await save()).problems)).toEqual(["SECTION_LOCKED part"]);
  expect(await partOf(bo, id)).toMatchObject({ editable: false });
  await done(api, pi, "applicationSubmit", await next());
  await ask("TEAM");
  expect(await partOf(bo, id)).toMatchObject({ editable: true });
  expect((await save()).problems).toEqual([]);
  await done(api, pi, "applicationSubmit", await next());
  expect((await seen(api, pi, id)).publicStatus).toBe("SUBMITTED");
});

it("is nobody's who did not join", async () => {
  const { id } = await aDraftJoinedBy(api, pi, bo);
  expect(await partOf(pi, id)).toBeNull();
  const input = { id, expectedVersion: 0, ...PART_INPUT };
  expect(refusals((await savePart(api, pi, input)).problems)).toEqual(["NOT_ALLOWED"]);
  expect(refusals((await savePart(api, cy, input)).problems)).toEqual(["NOT_FOUND"]);
  expect(refusals((await change(api, pi, "applicationLeave", { id })).problems)).toEqual([
    "NOT_ALLOWED",
  ]);
});
