import { ROLES } from "@regolith/domain";
import { randomUUID } from "node:crypto";
import { aMail } from "./support/mails.ts";
import { startTestApi, type TestApi } from "./test-api.ts";

let api: TestApi;
let id: string;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  id = Buffer.from(`Mail:${await aMail(api.db, { state: "PARKED" })}`).toString("base64url");
});

const READ = `query ($id: ID!) {
  mails { totalCount nodes { address } }
  mailDelivery { way }
  node(id: $id) { id }
}`;
const RESEND = `mutation ($input: MailResendInput!) {
  mailResend(input: $input) { mail { id } problems { code } }
  mailResendParked { count problems { code } }
}`;

const parked = () => api.db.prisma.outboxMail.count({ where: { state: "PARKED" } });

it("shows a visitor no mail, and asks them to sign in", async () => {
  const input = { id, idempotencyKey: randomUUID() };
  for (const [query, variables] of [
    [READ, { id }],
    [RESEND, { input }],
  ] as const) {
    const { data, errors } = await api.ask(query, { variables });
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(data).toBeNull();
  }
  const { data } = await api.ask("query ($id: ID!) { node(id: $id) { id } }", {
    variables: { id },
  });
  expect(data.node).toBeNull();
});

it.each([undefined, ...ROLES.filter((role) => role !== "AUDITOR" && role !== "ADMINISTRATOR")])(
  "shows a researcher with the role %s no mail",
  async (role) => {
    const person = await api.signUp("Somebody Else", role === undefined ? [] : [role]);
    const { data } = await api.askAs(person, READ, { id });
    expect(data).toEqual({ mails: { totalCount: 0, nodes: [] }, mailDelivery: null, node: null });
  },
);

it.each([undefined, ...ROLES.filter((role) => role !== "ADMINISTRATOR")])(
  "lets a researcher with the role %s send nothing again",
  async (role) => {
    const before = await parked();
    const person = await api.signUp("Somebody Else", role === undefined ? [] : [role]);
    const input = { id, idempotencyKey: randomUUID() };
    const { data } = await api.askAs(person, RESEND, { input });
    expect(data).toEqual({
      mailResend: { mail: null, problems: [{ code: "NOT_FOUND" }] },
      mailResendParked: { count: 0, problems: [{ code: "NOT_FOUND" }] },
    });
    expect(await parked()).toBe(before);
  },
);

it("never gives out what a mail says, which may be a secret", async () => {
  const { data } = await api.ask('{ __type(name: "Mail") { fields { name } } }');
  const fields = data.__type.fields.map(({ name }: { name: string }) => name);
  for (const hidden of ["params", "text", "html", "body"]) expect(fields).not.toContain(hidden);
});

it("refuses a cursor of another list and an endless address", async () => {
  const administrator = await api.signUp("Grace Hopper", ["ADMINISTRATOR"]);
  const cursor = Buffer.from('["people","a","b"]').toString("base64url");
  for (const query of [
    `{ mails(after: "${cursor}") { totalCount } }`,
    `{ demonstrationMails(after: "${cursor}") { totalCount } }`,
    `{ mails(filter: { address: "${"a".repeat(201)}" }) { totalCount } }`,
  ]) {
    const { errors } = await api.askAs(administrator, query);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  }
});
