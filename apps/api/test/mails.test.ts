import { keepDemonstrationMail, reportDelivery } from "@regolith/db";
import { randomUUID } from "node:crypto";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";
import { aMail } from "./support/mails.ts";

const NOW = "2026-06-01T08:00:00Z";

let api: TestApi;
let administrator: TestPerson;
let auditor: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  api.setNow(NOW);
  administrator = await api.signUp("Grace Hopper", ["ADMINISTRATOR"]);
  auditor = await api.signUp("Ada Lovelace", ["AUDITOR"]);
});
afterAll(() => api.stop());
beforeEach(async () => {
  const { prisma } = api.db;
  await prisma.outboxMail.deleteMany();
  await prisma.demonstrationMail.deleteMany();
  await prisma.mailDelivery.deleteMany();
  await prisma.installation.deleteMany();
});

const LIST = `query ($state: MailState, $address: String, $first: Int, $after: String, $last: Int, $before: String) {
  mails(filter: { state: $state, address: $address }, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { id address language kind subject state attempts lastError sentAt }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

it("lists mails newest first by state and a part of the address, page by page", async () => {
  for (let index = 0; index < 5; index += 1) {
    await aMail(api.db, { address: `p${index}@one.test`, state: "PARKED" });
  }
  await aMail(api.db, { address: "other@two.test", state: "PARKED" });
  await aMail(api.db, { address: "waiting@one.test" });
  const filter = { state: "PARKED", address: "ONE.test" };
  const first = await api.askAs(auditor, LIST, { ...filter, first: 2 });
  expect(first.data.mails).toMatchObject({
    totalCount: 5,
    nodes: [
      {
        address: "p4@one.test",
        state: "PARKED",
        lastError: "550 5.1.1 No such user",
        kind: "DIGEST",
      },
      { address: "p3@one.test" },
    ],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  const after = first.data.mails.pageInfo.endCursor;
  const second = await api.askAs(auditor, LIST, { ...filter, first: 2, after });
  const addresses = (page: { nodes: { address: string }[] }) =>
    page.nodes.map((one) => one.address);
  expect(addresses(second.data.mails)).toEqual(["p2@one.test", "p1@one.test"]);
  const before = second.data.mails.pageInfo.startCursor;
  const back = await api.askAs(auditor, LIST, { ...filter, last: 2, before });
  expect(addresses(back.data.mails)).toEqual(["p4@one.test", "p3@one.test"]);
});

const DELIVERY = "{ mailDelivery { way server workerSeenAt isWorkerThere } }";

it("says by which way mails leave, and whether a worker is there", async () => {
  const nobody = await api.askAs(administrator, DELIVERY);
  expect(nobody.data.mailDelivery).toEqual({
    ...{ way: null, server: null, workerSeenAt: null, isWorkerThere: false },
  });
  const delivery = { way: "SMTP", server: "mail.example:465" } as const;
  await reportDelivery(api.db.prisma, { ...delivery, seenAt: new Date("2026-06-01T07:59:30Z") });
  const there = await api.askAs(auditor, DELIVERY);
  expect(there.data.mailDelivery).toMatchObject({ ...delivery, isWorkerThere: true });
  await reportDelivery(api.db.prisma, { ...delivery, seenAt: new Date("2026-06-01T07:50:00Z") });
  const gone = await api.askAs(auditor, DELIVERY);
  expect(gone.data.mailDelivery).toMatchObject({ ...delivery, isWorkerThere: false });
});

const RESEND = `mutation ($input: MailResendInput!) {
  mailResend(input: $input) { mail { id state attempts lastError } problems { code path } }
}`;

const idOf = (mail: string) => Buffer.from(`Mail:${mail}`).toString("base64url");

it("sends a parked mail again with all its tries, once for a key, and leaves a record", async () => {
  const row = await aMail(api.db, { state: "PARKED" });
  const input = { id: idOf(row), idempotencyKey: randomUUID() };
  const answers = await Promise.all(
    [1, 2, 3].map(() => api.askAs(administrator, RESEND, { input })),
  );
  for (const { data } of answers) {
    expect(data.mailResend).toEqual({
      mail: { id: input.id, state: "WAITING", attempts: 0, lastError: "550 5.1.1 No such user" },
      problems: [],
    });
  }
  const events = await api.db.prisma.auditEvent.findMany({ where: { subjectId: row } });
  expect(events).toMatchObject([{ action: "mail.resent", actorId: administrator.id }]);
  const again = await api.askAs(administrator, RESEND, {
    input: { ...input, idempotencyKey: randomUUID() },
  });
  expect(again.data.mailResend).toEqual({
    mail: null,
    problems: [{ code: "MAIL_NOT_PARKED", path: ["id"] }],
  });
});

it("sends all parked mails again and leaves the others alone", async () => {
  const parked = await Promise.all([1, 2].map(() => aMail(api.db, { state: "PARKED" })));
  const sent = await aMail(api.db, { state: "SENT" });
  const { data } = await api.askAs(
    administrator,
    "mutation { mailResendParked { count problems { code } } }",
  );
  expect(data.mailResendParked).toEqual({ count: 2, problems: [] });
  const rows = await api.db.prisma.outboxMail.findMany();
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  expect(parked.map((id) => states.get(id))).toEqual(["WAITING", "WAITING"]);
  expect(states.get(sent)).toBe("SENT");
});

const MAILBOX = `query ($address: String) {
  portal { demonstrationMailbox }
  demonstrationAddresses { address count }
  demonstrationMails(filter: { address: $address }) {
    totalCount
    nodes { id address language subject text sentAt }
  }
}`;

async function aMailbox(way: "LOCAL_MAILBOX" | "SMTP"): Promise<string> {
  const { prisma } = api.db;
  await prisma.installation.create({
    data: { id: 1, isDemonstration: true, startedAt: new Date(NOW) },
  });
  const server = way === "SMTP" ? "mail.example:25" : null;
  await reportDelivery(prisma, { way, server, seenAt: new Date(NOW) });
  const mail = {
    language: "ZH",
    subject: "请验证邮箱",
    text: "内容",
    sentAt: new Date(NOW),
  } as const;
  await keepDemonstrationMail(prisma, { ...mail, id: randomUUID(), address: "a@demo.test" });
  const id = randomUUID();
  await keepDemonstrationMail(prisma, { ...mail, id, address: "b@demo.test" });
  return Buffer.from(`DemonstrationMail:${id}`).toString("base64url");
}

it("shows everybody the mailbox of a demonstration without a mail server", async () => {
  const id = await aMailbox("LOCAL_MAILBOX");
  const all = await api.ask(MAILBOX);
  expect(all.data).toMatchObject({
    portal: { demonstrationMailbox: true },
    demonstrationAddresses: [
      { address: "a@demo.test", count: 1 },
      { address: "b@demo.test", count: 1 },
    ],
    demonstrationMails: { totalCount: 2 },
  });
  const one = await api.ask(MAILBOX, { variables: { address: "b@demo.test" } });
  expect(one.data.demonstrationMails.nodes).toEqual([
    {
      ...{ id, address: "b@demo.test", language: "zh-Hans", subject: "请验证邮箱", text: "内容" },
      sentAt: expect.stringContaining("2026-06-01"),
    },
  ]);
  const node = await api.ask(`{ node(id: "${id}") { ... on DemonstrationMail { subject } } }`);
  expect(node.data.node).toEqual({ subject: "请验证邮箱" });
});

it("has no mailbox on the pages where mails are sent", async () => {
  const id = await aMailbox("SMTP");
  const { data } = await api.ask(MAILBOX);
  expect(data).toEqual({
    ...{ portal: { demonstrationMailbox: false }, demonstrationAddresses: [] },
    demonstrationMails: null,
  });
  expect((await api.ask(`{ node(id: "${id}") { id } }`)).data.node).toBeNull();
});
