import { aListedMember } from "@regolith/db/testing";
import { anApplicationBy } from "../support/application-builders.ts";
import { aKey } from "../support/application-builders.ts";
import { change, dataOf, done, refusals, seen, shown } from "../support/application-requests.ts";
import { PART_INPUT } from "../support/section-inputs.ts";
import {
  aDraftJoinedBy,
  aDraftNaming,
  invite,
  memberSeen,
  savePart,
  teamSeen,
} from "../support/team-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let bo: TestPerson;
let secretariat: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  bo = await api.signUp("Bo Vik");
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const named = (email: string, changes: object = {}) => ({
  ...{ fullName: "Bo Vik", nativeName: "", email, institution: "", country: "" },
  ...{ role: "CO_INVESTIGATOR", contribution: "", ...changes },
});

async function saveTeam(id: string, members: readonly object[], expectedVersion?: number) {
  const { sections } = await seen(api, pi, id);
  const version = sections.find(({ key }) => key === "TEAM")?.version;
  const input = { id, expectedVersion: expectedVersion ?? version, worksAlone: false, members };
  return change(api, pi, "applicationSectionSaveTeam", input);
}

async function versionOf(row: { readonly id: string }): Promise<number> {
  const { version } = await api.db.prisma.application.findUniqueOrThrow({ where: { id: row.id } });
  return version;
}

const toldOf = (person: TestPerson, kind: string, row: { readonly number: string }) =>
  api.db.prisma.notification.count({
    where: { personId: person.id, kind, params: { path: ["number"], equals: row.number } },
  });

describe("saving the team", () => {
  it("keeps everybody's id, invitation and own part, with the ids sent and without them", async () => {
    const { id } = await aDraftJoinedBy(api, pi, bo);
    await savePart(api, bo, { id, expectedVersion: 0, ...PART_INPUT });
    const before = await memberSeen(api, pi, { id });
    const student = { ...named("sam@people.test"), fullName: "Sam", role: "STUDENT" };
    const withId = [{ ...named(bo.email), id: before.id }, student];
    expect(refusals((await saveTeam(id, withId)).problems)).toEqual([]);
    const without = [student, named(bo.email.toUpperCase(), { fullName: "Renamed" })];
    expect(refusals((await saveTeam(id, without)).problems)).toEqual([]);
    expect(await memberSeen(api, pi, { id }, 1)).toEqual({ ...before, institution: "Lab of Bo" });
    expect((await teamSeen(api, bo, id)).myPart).toMatchObject({ facilities: "A SIMS." });
  });

  it("changes of whoever joined the role only", async () => {
    const { id } = await aDraftJoinedBy(api, pi, bo);
    const { id: memberId } = await memberSeen(api, pi, { id });
    const changed = { id: memberId, fullName: "Somebody Else", role: "TECHNICIAN" };
    await saveTeam(id, [named("else@people.test", changed)]);
    expect(await memberSeen(api, pi, { id })).toMatchObject({
      ...{ id: memberId, fullName: "Bo Vik", email: bo.email, role: "TECHNICIAN" },
    });
  });

  it("loses nobody who was invited or joined, and says how they go", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const token = await invite(api, pi, draft);
    expect(refusals((await saveTeam(draft.id, [])).problems)).toEqual([
      "MEMBER_INVITED team members",
    ]);
    const { id: memberId } = await memberSeen(api, pi, draft);
    const moved = await saveTeam(draft.id, [named("other@people.test", { id: memberId })]);
    expect(refusals(moved.problems)).toEqual(["MEMBER_INVITED team 0 email"]);
    await done(api, bo, "invitationAccept", { token });
    const { problems } = await saveTeam(draft.id, []);
    expect(refusals(problems)).toEqual(["MEMBER_HAS_JOINED team members"]);
    expect(await memberSeen(api, pi, draft)).toMatchObject({ id: memberId, state: "ACCEPTED" });
  });

  it("meets another tab's save with both texts, whoever joins or writes meanwhile", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const token = await invite(api, pi, draft);
    const { sections } = await seen(api, pi, draft.id);
    const opened = sections.find(({ key }) => key === "TEAM")?.version;
    await done(api, bo, "invitationAccept", { token });
    await savePart(api, bo, { id: draft.id, expectedVersion: 0, ...PART_INPUT });
    const mine = [named(bo.email), named("sam@people.test", { role: "STUDENT" })];
    expect(refusals((await saveTeam(draft.id, mine, opened)).problems)).toEqual([]);
    const second = await saveTeam(draft.id, [named(bo.email)], opened);
    expect(refusals(second.problems)).toEqual(["STALE"]);
    expect(second.current).not.toBeNull();
  });
});

describe("an application with co-investigators", () => {
  const submitted = async (draft: { readonly id: string; readonly row: { id: string } }) => {
    const input = { id: draft.id, expectedVersion: await versionOf(draft.row), ...aKey() };
    return change(api, pi, "applicationSubmit", input);
  };

  it("is submitted once everybody joined, completed their part and signed", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    expect(refusals((await submitted(draft)).problems)).toEqual([
      "MEMBER_NOT_JOINED team members 0",
    ]);
    const token = await invite(api, pi, draft);
    const waiting = await submitted(draft);
    expect(waiting.problems[0]).toMatchObject({
      ...{ code: "MEMBER_NOT_JOINED", params: [{ name: "name", value: "Bo Vik" }] },
    });
    await done(api, bo, "invitationAccept", { token });
    expect(refusals((await submitted(draft)).problems)).toEqual([
      "MEMBER_PART_MISSING team members 0",
    ]);
    const unsigned = { ...PART_INPUT, undertakings: { ...PART_INPUT.undertakings, signature: "" } };
    await savePart(api, bo, { id: draft.id, expectedVersion: 0, ...unsigned });
    expect(refusals((await submitted(draft)).problems)).toEqual([
      "MEMBER_NOT_SIGNED team members 0",
    ]);
    expect(await memberSeen(api, pi, draft)).toMatchObject({ standing: "ANSWERED" });
    await savePart(api, bo, { id: draft.id, expectedVersion: 1, ...PART_INPUT });
    expect(await memberSeen(api, pi, draft)).toMatchObject({ standing: "SIGNED" });
    expect(await toldOf(pi, "PART_SIGNED", draft.row)).toBe(1);
    expect(refusals((await submitted(draft)).problems)).toEqual([]);
  });

  it("is not submitted with whoever declined; removed or asked again, it goes on", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const token = await invite(api, pi, draft);
    await change(api, bo, "invitationDecline", { token });
    expect(refusals((await submitted(draft)).problems)).toEqual(["MEMBER_DECLINED team members 0"]);
    const again = await invite(api, pi, draft);
    await done(api, bo, "invitationAccept", { token: again });
    await savePart(api, bo, { id: draft.id, expectedVersion: 0, ...PART_INPUT });
    expect(refusals((await submitted(draft)).problems)).toEqual([]);
  });

  it("sent with a team that has since become smaller can still send changes of other sections", async () => {
    const { id, row } = await anApplicationBy(api, pi, {
      ...{
        status: "SUBMITTED",
        joined: [bo],
        answers: { TEAM: { worksAlone: false, members: [] } },
      },
    });
    await dataOf(api, bo, `mutation { applicationLeave(input: { id: "${id}" }) { left } }`);
    expect(await shown(api, bo, id)).toBeNull();
    expect(await toldOf(pi, "MEMBER_LEFT", row)).toBe(1);
    expect(await toldOf(secretariat, "TEAM_SMALLER", row)).toBe(1);
    const ask = { id, expectedVersion: await versionOf(row), ...aKey() };
    const sections = [{ section: "PROJECT", reason: "Say more." }];
    await done(api, secretariat, "applicationRequestChanges", { ...ask, sections });
    const resend = { id, expectedVersion: await versionOf(row), ...aKey() };
    expect((await done(api, pi, "applicationSubmit", resend)).publicStatus).toBe("SUBMITTED");
  });
});

describe("leaving a team", () => {
  it("by oneself takes the own part along, out of a draft, and tells the applicant and not the office", async () => {
    const draft = await aDraftJoinedBy(api, pi, bo);
    await savePart(api, bo, { id: draft.id, expectedVersion: 0, ...PART_INPUT });
    const answer = await change(api, bo, "applicationLeave", { id: draft.id });
    expect(answer).toEqual({ left: true, problems: [] });
    expect(await shown(api, bo, draft.id)).toBeNull();
    expect((await teamSeen(api, pi, draft.id)).team.members).toEqual([]);
    const { events } = await seen(api, pi, draft.id);
    expect(events.nodes.at(-1)).toMatchObject({ action: "MEMBER_LEFT", note: "Bo Vik" });
    expect(await toldOf(pi, "MEMBER_LEFT", draft.row)).toBe(1);
    expect(await toldOf(secretariat, "TEAM_SMALLER", draft.row)).toBe(0);
  });

  it("by the applicant's hand ends all sight at once, and tells whoever was removed", async () => {
    const draft = await aDraftJoinedBy(api, pi, bo);
    const { id: memberId } = await memberSeen(api, pi, draft);
    const { sections } = await done(api, pi, "teamMemberRemove", { memberId });
    // The rows changed, so a page opened before learns of it.
    expect(sections.find(({ key }) => key === "TEAM")?.version).toBe(2);
    expect(await shown(api, bo, draft.id)).toBeNull();
    expect(await toldOf(bo, "MEMBER_REMOVED", draft.row)).toBe(1);
    const told = await api.db.prisma.notification.findFirstOrThrow({
      where: { personId: bo.id, kind: "MEMBER_REMOVED" },
      orderBy: { seq: "desc" },
    });
    expect(told).toMatchObject({ path: "/applications", applicationId: null });
  });

  it("is told to an invited person as a withdrawn invitation, and to somebody listed not at all", async () => {
    const draft = await aDraftNaming(api, pi, bo, {
      answers: {
        TEAM: {
          worksAlone: false,
          members: [aListedMember(), aListedMember({ fullName: "Bo", email: bo.email })],
        },
      },
    });
    const token = await invite(api, pi, draft, 1);
    for (const index of [1, 0]) {
      const { id: memberId } = await memberSeen(api, pi, draft, index);
      await done(api, pi, "teamMemberRemove", { memberId });
    }
    const { problems } = await change(api, bo, "invitationAccept", { token });
    expect(refusals(problems)).toEqual(["INVITATION_WITHDRAWN"]);
    expect(await toldOf(bo, "INVITATION_WITHDRAWN", draft.row)).toBe(1);
  });

  it("and saving one's part at the same moment end clearly, whichever comes first", async () => {
    for (let round = 0; round < 4; round += 1) {
      const draft = await aDraftJoinedBy(api, pi, bo);
      const { id: memberId } = await memberSeen(api, pi, draft);
      const [saved, removed] = await Promise.all([
        savePart(api, bo, { id: draft.id, expectedVersion: 0, ...PART_INPUT }),
        change(api, pi, "teamMemberRemove", { memberId }),
      ]);
      expect(refusals(removed.problems)).toEqual([]);
      expect([[], ["NOT_FOUND"]]).toContainEqual(refusals(saved.problems));
      expect(await shown(api, bo, draft.id)).toBeNull();
      expect(
        await api.db.prisma.memberPart.count({
          where: { member: { applicationId: draft.row.id } },
        }),
      ).toBe(0);
    }
  });
});
