import { randomUUID } from "node:crypto";
import { anApplication } from "@regolith/db/testing";
import type { ApplicationStatus } from "@regolith/domain";
import { applicationId } from "./support/ids.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

const SEND = `mutation Send($input: MessageSendInput!) {
  messageSend(input: $input) { message { id body side sender isOwn } problems { code path } }
}`;
const READ = `mutation Read($input: MessagesMarkReadInput!) {
  messagesMarkRead(input: $input) { unread problems { code } }
}`;
const TALK = `query Talk($id: ID!, $channel: MessageChannel!) {
  node(id: $id) { ... on Application {
    talks { channel canWrite unread }
    messages(channel: $channel) {
      nodes { id body side sender isOwn isReadByOther } totalCount
    }
  } }
}`;
type Channel = "APPLICANT" | "INTERNAL";

let api: TestApi;
let pi: TestPerson;
let member: TestPerson;
let secretariat: TestPerson;
let curator: TestPerson;
let auditor: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ines");
  member = await api.signUp("Mo");
  secretariat = await api.signUp("Sun", ["SECRETARIAT"]);
  curator = await api.signUp("Cora", ["CURATOR"]);
  auditor = await api.signUp("Aud", ["AUDITOR"]);
  stranger = await api.signUp("Sam");
});
afterAll(() => api.stop());

async function submitted(status: ApplicationStatus = "SUBMITTED"): Promise<string> {
  const facts = { personId: pi.id, status, members: [member] };
  return applicationId(await anApplication(api.db.prisma, facts));
}

interface Sent {
  readonly message: { readonly id: string };
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
}

interface Seen {
  readonly talks: readonly { readonly channel: Channel; readonly unread: number }[];
  readonly messages: {
    readonly nodes: readonly { readonly body: string; readonly isReadByOther: boolean }[];
    readonly totalCount: number;
  };
}

async function send(
  person: TestPerson,
  id: string,
  channel: Channel,
  body = "Hello.",
): Promise<Sent> {
  const input = { applicationId: id, channel, body, idempotencyKey: randomUUID() };
  const { data } = await api.askAs(person, SEND, { input });
  return data.messageSend as Sent;
}

async function talk(person: TestPerson, id: string, channel: Channel): Promise<Seen | null> {
  const { data } = await api.askAs(person, TALK, { id, channel });
  return data.node as Seen | null;
}

it("goes to and fro between team and office, who speaks to the team as one", async () => {
  const id = await submitted();
  expect(await send(pi, id, "APPLICANT", " When do you decide?\n")).toEqual({
    message: {
      ...{ id: expect.any(String), body: "When do you decide?", side: "TEAM" },
      ...{ sender: "Ines", isOwn: true },
    },
    problems: [],
  });
  await send(secretariat, id, "APPLICANT", "In March.");
  const seen = await talk(member, id, "APPLICANT");
  expect(seen?.messages.nodes).toMatchObject([
    { body: "When do you decide?", sender: "Ines", isOwn: false },
    { body: "In March.", side: "OFFICE", sender: null },
  ]);
  const office = await talk(curator, id, "APPLICANT");
  expect(office?.messages.nodes[1]).toMatchObject({ sender: "Sun" });
});

it("counts what was not read, notes what was, and tells the other side", async () => {
  const id = await submitted();
  await send(secretariat, id, "APPLICANT");
  await send(secretariat, id, "APPLICANT");
  const before = await talk(pi, id, "APPLICANT");
  expect(before?.talks).toEqual([{ channel: "APPLICANT", canWrite: true, unread: 2 }]);
  expect((await talk(secretariat, id, "APPLICANT"))?.messages.nodes[1]?.isReadByOther).toBe(false);
  const input = { applicationId: id, channel: "APPLICANT" };
  await api.askAs(pi, READ, { input });
  expect((await talk(pi, id, "APPLICANT"))?.talks[0]?.unread).toBe(0);
  expect((await talk(member, id, "APPLICANT"))?.talks[0]?.unread).toBe(2);
  expect((await talk(secretariat, id, "APPLICANT"))?.messages.nodes[1]?.isReadByOther).toBe(true);
});

it("notifies the other side, and within the house everybody who talks there", async () => {
  const id = await submitted();
  await send(secretariat, id, "APPLICANT");
  await send(curator, id, "INTERNAL");
  const row = Buffer.from(id, "base64url").toString().split(":")[1] ?? "";
  const told = await api.db.prisma.notification.findMany({ where: { applicationId: row } });
  const kinds = (person: TestPerson) =>
    told.filter(({ personId }) => personId === person.id).map(({ kind }) => kind);
  expect([kinds(pi), kinds(member)]).toEqual([["OFFICE_MESSAGE"], ["OFFICE_MESSAGE"]]);
  expect(kinds(secretariat)).toEqual(["INTERNAL_MESSAGE"]);
  expect([kinds(curator), kinds(auditor), kinds(stranger)]).toEqual([[], [], []]);
});

it("is sent once however often the request comes, and keeps what cannot be sent out", async () => {
  const id = await submitted();
  const key = randomUUID();
  const input = { applicationId: id, channel: "APPLICANT", body: "Once.", idempotencyKey: key };
  const answers = await Promise.all([1, 2, 3].map(() => api.askAs(pi, SEND, { input })));
  const ids = answers.map(({ data }) => data.messageSend.message.id as string);
  expect(new Set(ids).size).toBe(1);
  expect((await talk(pi, id, "APPLICANT"))?.messages.totalCount).toBe(1);
  expect((await send(pi, id, "APPLICANT", " \n ")).problems).toEqual([
    { code: "REQUIRED", path: ["body"] },
  ]);
  expect((await send(pi, id, "APPLICANT", "长".repeat(60_000))).problems).toEqual([
    { code: "TOO_LONG", path: ["body"] },
  ]);
});

it("lets the applicant's side find nothing of what office and committee say", async () => {
  const id = await submitted();
  const { message } = await send(secretariat, id, "INTERNAL", "Between us.");
  for (const person of [pi, member, stranger]) {
    const seen = await talk(person, id, "INTERNAL");
    expect(JSON.stringify(seen ?? null)).not.toContain("Between us");
    expect(seen?.messages.totalCount ?? 0).toBe(0);
    expect((await send(person, id, "INTERNAL")).problems[0]?.code).toBe("NOT_FOUND");
    const input = { applicationId: id, channel: "INTERNAL" };
    const read = (await api.askAs(person, READ, { input })).data.messagesMarkRead;
    expect(read.problems[0]?.code).toBe("NOT_FOUND");
    const node = `query ($id: ID!) { node(id: $id) { id } }`;
    expect((await api.askAs(person, node, { id: message.id })).data.node).toBeNull();
  }
});

it("lets strangers and ex-members neither read nor write, and readers of the office only read", async () => {
  const id = await submitted();
  await send(pi, id, "APPLICANT");
  expect((await send(stranger, id, "APPLICANT")).problems[0]?.code).toBe("NOT_FOUND");
  expect(await talk(stranger, id, "APPLICANT")).toBeNull();
  expect((await send(auditor, id, "APPLICANT")).problems[0]?.code).toBe("TALK_READ_ONLY");
  expect((await send(curator, id, "APPLICANT")).problems[0]?.code).toBe("TALK_READ_ONLY");
  expect((await talk(auditor, id, "APPLICANT"))?.messages.totalCount).toBe(1);
  await api.db.prisma.teamMember.deleteMany({ where: { personId: member.id } });
  expect(await talk(member, id, "APPLICANT")).toBeNull();
  expect((await send(member, id, "APPLICANT")).problems[0]?.code).toBe("NOT_FOUND");
});

it("says nothing about a draft", async () => {
  const id = await submitted("DRAFT");
  expect((await talk(pi, id, "APPLICANT"))?.talks).toEqual([]);
  expect((await send(pi, id, "APPLICANT")).problems[0]?.code).toBe("NOT_FOUND");
});

describe("templates", () => {
  const ADD = `mutation Add($input: MessageTemplateAddInput!) {
    messageTemplateAdd(input: $input) { template { id version } problems { code path } }
  }`;
  const CHANGE = `mutation Change($input: MessageTemplateChangeInput!) {
    messageTemplateChange(input: $input) { template { version retiredAt } problems { code } }
  }`;
  const words = { nameEn: "Receipt", nameZh: "回执", bodyEn: "We have it.", bodyZh: "已收到。" };

  it("are edited by the secretariat, each change against the version looked at", async () => {
    const input = { ...words, idempotencyKey: randomUUID() };
    const { template } = (await api.askAs(secretariat, ADD, { input })).data.messageTemplateAdd;
    const change = { ...words, bodyEn: "Thank you.", id: template.id, isRetired: false };
    const ask = async (expectedVersion: number): Promise<string> => {
      const input = { ...change, expectedVersion };
      const { data } = await api.askAs(secretariat, CHANGE, { input });
      return (data.messageTemplateChange as Sent).problems[0]?.code ?? "saved";
    };
    const codes = await Promise.all([ask(1), ask(1)]);
    expect(codes.toSorted()).toEqual(["STALE", "saved"]);
    const list = `{ messageTemplates { body { en zh } } }`;
    expect((await api.askAs(curator, list)).data.messageTemplates).toEqual([
      { body: { en: "Thank you.", zh: "已收到。" } },
    ]);
    expect((await api.askAs(pi, list)).data.messageTemplates).toEqual([]);
  });

  it("are nobody else's to edit", async () => {
    const input = { ...words, idempotencyKey: randomUUID() };
    for (const person of [pi, stranger, curator, auditor]) {
      const { data } = await api.askAs(person, ADD, { input });
      expect(data.messageTemplateAdd.problems[0]?.code).toBe("NOT_FOUND");
    }
  });
});
