import { anApplication } from "@regolith/db/testing";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

const LIST = `query List($first: Int, $after: String, $unread: Boolean) {
  notifications(first: $first, after: $after, filter: { unread: $unread }) {
    nodes { id kind title todo asks path readAt } pageInfo { hasNextPage endCursor } totalCount
  }
  me { unreadNotifications }
}`;
const READ = `mutation Read($ids: [ID!]!) {
  notificationMarkRead(input: { ids: $ids }) { unread problems { code } }
}`;

let api: TestApi;
let ada: TestPerson;
let bea: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada");
  bea = await api.signUp("Bea");
});
afterAll(() => api.stop());
beforeEach(() => api.db.prisma.notification.deleteMany());

async function told(person: TestPerson, count: number): Promise<void> {
  const at = new Date("2026-06-01T00:00:00Z");
  const { id } = await anApplication(api.db.prisma, { personId: person.id, status: "SUBMITTED" });
  for (let index = 1; index <= count; index += 1) {
    await api.db.prisma.notification.create({
      data: {
        ...{ personId: person.id, kind: "ENDORSEMENT_RETURNED", applicationId: id, path: "/here" },
        ...{ at, params: { number: `2026-${String(index)}`, title: "", note: "Name the lab." } },
      },
    });
  }
}

it("lists what the viewer was told, newest first, page by page, in the language asked for", async () => {
  await told(ada, 3);
  const first = await api.askAs(ada, LIST, { first: 2 });
  const { nodes, pageInfo, totalCount } = first.data.notifications;
  expect(nodes).toMatchObject([
    {
      ...{ title: "Your institution returned application 2026-3: Name the lab." },
      ...{ asks: true, path: "/here", readAt: null },
    },
    { title: "Your institution returned application 2026-2: Name the lab." },
  ]);
  expect([totalCount, first.data.me.unreadNotifications]).toEqual([3, 3]);
  const rest = await api.askAs(ada, LIST, { first: 2, after: pageInfo.endCursor });
  expect(rest.data.notifications.nodes).toHaveLength(1);
  const chinese = await api.ask(LIST, {
    headers: { authorization: `Bearer ${ada.token}`, "accept-language": "zh" },
  });
  expect(chinese.data.notifications.nodes[0].title).toContain("所在单位退回了申请 2026-3");
});

it("notes what was read, once, and says how much is left", async () => {
  await told(ada, 2);
  const { nodes } = (await api.askAs(ada, LIST)).data.notifications;
  const read = await api.askAs(ada, READ, { ids: [nodes[0].id] });
  expect(read.data.notificationMarkRead).toEqual({ unread: 1, problems: [] });
  const left = await api.askAs(ada, LIST, { unread: true });
  expect(left.data.notifications.totalCount).toBe(1);
  const all = await api.askAs(ada, `mutation { notificationMarkAllRead { unread } }`);
  expect(all.data.notificationMarkAllRead).toEqual({ unread: 0 });
});

it("lets nobody see or mark what another was told", async () => {
  await told(ada, 1);
  const { nodes } = (await api.askAs(ada, LIST)).data.notifications;
  const other = await api.askAs(bea, LIST);
  expect(other.data).toEqual({
    notifications: expect.objectContaining({ nodes: [], totalCount: 0 }),
    me: { unreadNotifications: 0 },
  });
  await api.askAs(bea, READ, { ids: [nodes[0].id] });
  const node = `query ($id: ID!) { node(id: $id) { id } }`;
  expect((await api.askAs(bea, node, { id: nodes[0].id })).data.node).toBeNull();
  expect((await api.askAs(ada, node, { id: nodes[0].id })).data.node).toEqual({ id: nodes[0].id });
  expect((await api.askAs(ada, LIST)).data.me.unreadNotifications).toBe(1);
  const anonymous = await api.ask(LIST);
  expect(anonymous.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
});
