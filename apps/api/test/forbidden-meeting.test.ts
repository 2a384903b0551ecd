import { anApplication, aPanel } from "@regolith/db/testing";
import { dataOf } from "./support/application-requests.ts";
import {
  aMeeting,
  aVote,
  caseOf,
  panelPeople,
  panelRowId,
  voteAll,
  type PanelPeople,
} from "./support/panel-meeting.ts";
import { donePanel, shownPanel, type ShownPanel } from "./support/panel-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

// Only what must not work, of a meeting that goes on.

let api: TestApi;
let people: PanelPeople;
beforeAll(async () => {
  api = await startTestApi();
  people = await panelPeople(api);
});
afterAll(() => api.stop());

const seenBy = async (person: TestPerson, panel: ShownPanel) => {
  const seen = await shownPanel(api, person, panelRowId(panel));
  if (seen === null) throw new Error("The meeting is not there");
  return seen;
};

/** Both cases recommended, with one member recused from the first. */
async function recommended(recused: TestPerson) {
  const { chair, deputy, members } = people;
  const { panel, applications } = await aMeeting(api, people);
  await donePanel(api, recused, "panelCaseRecuse", { caseId: caseOf(panel).id, kind: "FAMILY" });
  for (const index of [0, 1]) {
    const now = await seenBy(chair, panel);
    const motionId = await aVote(api, people, now, { index });
    const [ann, ben] = members;
    await voteAll(api, motionId, [
      [ann, "FOR"],
      [ben, "FOR"],
      [deputy, "FOR"],
    ]);
    await donePanel(api, chair, "panelMotionClose", { motionId });
  }
  return { panel, applications };
}

describe("a conflict that comes up while a vote is on", () => {
  it("takes the vote along that was cast, declared in the meeting or not", async () => {
    const { chair, deputy, members } = people;
    const [ann, ben, cem] = members;
    const { panel, applications } = await aMeeting(api, people, { count: 1 });
    const motionId = await aVote(api, people, panel);
    await voteAll(api, motionId, [
      [ann, "FOR"],
      [ben, "FOR"],
      [deputy, "AGAINST"],
      [cem, "ABSTAIN"],
    ]);
    const [application] = applications;
    await api.db.prisma.conflict.create({
      data: {
        ...{ applicationId: application?.id ?? "", personId: ben.id, kind: "CO_AUTHOR" },
        ...{ source: "DETECTED", withName: "Pia Applicant", at: new Date("2026-06-01") },
      },
    });
    const closed = await donePanel(api, chair, "panelMotionClose", { motionId, tieBreak: "LOST" });
    expect(caseOf(closed)).toMatchObject({
      recused: ["Ben Member"],
      motions: [
        { result: "LOST", isByPresider: true, tally: { for: 1, against: 1, abstained: 1 } },
      ],
    });
    expect(await api.db.prisma.panelRecusal.count({ where: { personId: ben.id } })).toBe(1);
  });
});

describe("whoever a case is closed for", () => {
  it("reads in the ranking neither that it was recommended nor where it stands", async () => {
    const [, , cem] = people.members;
    const { panel, applications } = await recommended(cem);
    const { ranking } = await seenBy(cem, panel);
    expect(ranking.entries).toEqual([
      { rank: 1, reason: "As discussed.", application: { id: applications[1]?.globalId } },
    ]);
    expect((await seenBy(people.members[0], panel)).ranking.entries).toHaveLength(2);
  });

  it("reads no more of the own case as an applicant who works for the office", async () => {
    const { pi } = people;
    await api.db.prisma.roleGrant.create({
      data: { personId: pi.id, role: "AUDITOR", grantedAt: new Date("2026-01-01") },
    });
    const { panel } = await recommended(people.members[2]);
    const { ranking, cases } = await seenBy(pi, panel);
    expect(ranking.entries).toEqual([]);
    expect(cases.map(({ isClosedForViewer }) => isClosedForViewer)).toEqual([true, true]);
  });
});

describe("a member who lost the role", () => {
  it("knows of the meeting no more, nor of who sits on it", async () => {
    const former = await api.signUp("For Mer", ["REVIEWER"]);
    const { prisma } = api.db;
    const prepared = await aMeetingWith(former);
    expect(await shownPanel(api, former, prepared)).not.toBeNull();
    const where = { personId: former.id };
    await prisma.roleGrant.updateMany({ where, data: { revokedAt: new Date("2026-06-01") } });
    expect(await shownPanel(api, former, prepared)).toBeNull();
    for (const filter of ["", "(filter: { mine: true })"]) {
      const document = `query { panels${filter} { totalCount nodes { id } } }`;
      expect(await dataOf(api, former, document)).toEqual({ panels: { totalCount: 0, nodes: [] } });
    }
    const url = `/documents/panels/${Buffer.from(`Panel:${prepared}`).toString("base64url")}/minutes.pdf`;
    const headers = { authorization: `Bearer ${former.token}` };
    expect((await api.server.inject({ method: "GET", url, headers })).statusCode).toBe(404);
  });
});

/** A prepared meeting with one more member. @returns its row's id */
async function aMeetingWith(member: TestPerson): Promise<string> {
  const { prisma } = api.db;
  const { id } = await anApplication(prisma, { personId: people.pi.id, status: "PANEL" });
  return (await aPanel(prisma, { applicationIds: [id], members: [member] })).id;
}
