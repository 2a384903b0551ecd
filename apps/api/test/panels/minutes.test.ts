import { textOfPdf } from "@regolith/documents/testing";
import {
  aMeeting,
  aVote,
  caseOf,
  panelPeople,
  panelRowId,
  step,
  voteAll,
  type PanelPeople,
} from "../support/panel-meeting.ts";
import { donePanel, type ShownPanel } from "../support/panel-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let people: PanelPeople;
let closed: ShownPanel;
let begun: ShownPanel;
beforeAll(async () => {
  api = await startTestApi();
  people = await panelPeople(api);
  ({ panel: begun } = await aMeeting(api, people, { count: 1 }));
  closed = await aClosedMeeting();
});
afterAll(() => api.stop());

/** Of two cases; one member is recused from the first. */
async function aClosedMeeting(): Promise<ShownPanel> {
  const { chair, members } = people;
  const [ann, ben, cem] = members;
  const { panel } = await aMeeting(api, people);
  await donePanel(api, cem, "panelCaseRecuse", { caseId: caseOf(panel).id, kind: "FAMILY" });
  const motionId = await aVote(api, people, panel);
  await voteAll(api, motionId, [
    [ann, "FOR"],
    [ben, "FOR"],
    [chair, "ABSTAIN"],
  ]);
  const voted = await donePanel(api, chair, "panelMotionClose", { motionId });
  const later = { ...step(caseOf(voted, 1)), reason: "More data is asked for." };
  await donePanel(api, chair, "panelCaseDefer", later);
  return donePanel(api, chair, "panelClose", { id: panel.id, expectedVersion: panel.version });
}

function ask({ id }: Pick<ShownPanel, "id">, person: TestPerson | null, language = "en") {
  const headers = person === null ? {} : { authorization: `Bearer ${person.token}` };
  const url = `/documents/panels/${id}/minutes.pdf?lang=${language}`;
  return api.server.inject({ method: "GET", url, headers });
}

async function textFor(panel: ShownPanel, person: TestPerson, language = "en") {
  const response = await ask(panel, person, language);
  expect(response.statusCode).toBe(200);
  return textOfPdf(response.rawPayload);
}

it("gives members and the office what was signed, in both languages", async () => {
  for (const person of [people.office, people.members[0]]) {
    const text = await textFor(closed, person);
    expect(text).toContain("Case 1");
    expect(text).toContain("2 for, 0 against, 1 abstained");
    expect(text).toContain("Cem Member (conflict of interest)");
    expect(text).toContain("More data is asked for.");
    expect(text).toContain(closed.minutes?.sha256.slice(0, 20));
    expect(text).not.toContain("DRAFT");
  }
  expect(await textFor(closed, people.office, "zh")).toContain("赞成 2 票");
});

it("stays as it was signed when a name changes afterwards", async () => {
  const { id } = people.members[1];
  await api.db.prisma.person.update({ where: { id }, data: { name: "Benjamin New" } });
  const text = await textFor(closed, people.office);
  expect(text).toContain("Ben Member");
  expect(text).not.toContain("Benjamin New");
});

it("withholds the case from the member who is recused", async () => {
  const text = await textFor(closed, people.members[2]);
  expect(text).not.toContain("2 for, 0 against");
  expect(text).not.toContain("As discussed.");
  expect(text).toContain("Not shown to the reader of this copy");
  expect(text).toContain("More data is asked for.");
});

it("is a draft for the office while the meeting is on, and nothing for members", async () => {
  expect(await textFor(begun, people.office)).toContain("DRAFT, not signed");
  expect((await ask(begun, people.members[0])).statusCode).toBe(404);
});

it("is nothing for applicants, for other reviewers, nor without signing in", async () => {
  const stranger = await api.signUp("Eve", ["REVIEWER"]);
  for (const person of [people.pi, stranger]) {
    expect((await ask(closed, person)).statusCode).toBe(404);
  }
  expect((await ask(closed, null)).statusCode).toBe(401);
});

it("is kept by the database as it was signed", async () => {
  const panelId = panelRowId(closed);
  await expect(
    api.db.prisma.panelMinutes.update({ where: { panelId }, data: { sha256: "other" } }),
  ).rejects.toThrow();
});
