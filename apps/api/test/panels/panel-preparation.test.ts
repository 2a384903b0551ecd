import { toGlobalId } from "@regolith/db";
import { dataOf } from "../support/application-requests.ts";
import {
  allOf,
  aMeeting,
  aRoundWith,
  newKey,
  panelPeople,
  preparation,
  type PanelPeople,
} from "../support/panel-meeting.ts";
import { actOnPanel, donePanel } from "../support/panel-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let people: PanelPeople;
let pi: TestPerson;
let office: TestPerson;
let members: readonly [TestPerson, TestPerson, TestPerson];
beforeAll(async () => {
  api = await startTestApi();
  people = await panelPeople(api);
  ({ pi, office, members } = people);
});
afterAll(() => api.stop());

it("is prepared once for each key, and its members are told", async () => {
  const { roundId, applications } = await aRoundWith(api, people, 1);
  const input = { ...preparation(people, roundId, applications), ...newKey() };
  const first = await donePanel(api, office, "panelPrepare", input);
  const again = await donePanel(api, office, "panelPrepare", input);
  expect(again.id).toBe(first.id);
  const told = await api.db.prisma.notification.findMany({
    where: { kind: "PANEL_INVITATION", path: `/panels/${first.id}` },
  });
  expect(told.map(({ personId }) => personId).toSorted()).toEqual(
    allOf(people)
      .map(({ id }) => id)
      .toSorted(),
  );
});

it("takes what is on no other agenda, and gives it back when the agenda changes", async () => {
  const { roundId, applications } = await aRoundWith(api, people, 2);
  const input = preparation(people, roundId, applications);
  const panel = await donePanel(api, office, "panelPrepare", { ...input, ...newKey() });
  const other = await actOnPanel(api, office, "panelPrepare", { ...input, ...newKey() });
  expect(other.codes).toEqual(["ON_OTHER_AGENDA", "ON_OTHER_AGENDA"]);
  const [first, second] = applications;
  const change = { id: panel.id, expectedVersion: panel.version };
  const turned = await donePanel(api, office, "panelSetAgenda", {
    ...{ ...change, applicationIds: [second?.globalId, first?.globalId] },
  });
  expect(turned.cases.map((one) => one.application?.id)).toEqual([
    second?.globalId,
    first?.globalId,
  ]);
  const stale = await actOnPanel(api, office, "panelSetAgenda", { ...change, applicationIds: [] });
  expect(stale.codes).toEqual(["STALE"]);
});

it("names everything that keeps it from being prepared", async () => {
  const { roundId } = await aRoundWith(api, people, 0);
  const wrong = {
    ...{ roundId, meetsAt: "2026-01-01T01:00:00Z", place: " ", applicationIds: [pi.globalId] },
    ...{ memberIds: [office.globalId], presiderId: office.globalId },
  };
  const { codes } = await actOnPanel(api, office, "panelPrepare", { ...wrong, ...newKey() });
  expect(codes).toEqual([
    ...["PANEL_IN_PAST", "REQUIRED", "TOO_FEW_MEMBERS", "NOT_OF_COMMITTEE", "PRESIDER_NO_CHAIR"],
    "NOT_BEFORE_PANEL",
  ]);
});

it("is found by its round, named as everybody knows it or as the office does", async () => {
  const { round, roundId, applications } = await aRoundWith(api, people, 1);
  const input = { ...preparation(people, roundId, applications), ...newKey() };
  const { id } = await donePanel(api, office, "panelPrepare", input);
  const query = "query ($roundId: ID!) { panels(filter: { roundId: $roundId }) { nodes { id } } }";
  for (const named of [roundId, toGlobalId("OfficeRound", round.id)]) {
    const { data } = await api.askAs(office, query, { roundId: named });
    expect(data).toEqual({ panels: { nodes: [{ id }] } });
  }
});

it("lists one's own meetings, latest first, and all for the office", async () => {
  const { panel } = await aMeeting(api, people, { count: 1 });
  const LIST = `query ($filter: PanelFilter) { panels(filter: $filter, first: 100) { totalCount nodes { id } } }`;
  const listed = async (person: TestPerson, filter: object) =>
    (await dataOf<{ panels: { nodes: { id: string }[] } }>(api, person, LIST, { filter })).panels;
  const ids = (await listed(members[0], { mine: true })).nodes.map(({ id }) => id);
  expect(ids).toContain(panel.id);
  expect((await listed(office, { mine: true })).nodes).toEqual([]);
  expect((await listed(office, {})).nodes.length).toBeGreaterThanOrEqual(ids.length);
});
