import { knock, seenOf } from "../support/auth-requests.ts";
import { statementsOf } from "../support/statements.ts";
import { mailedSecret, PASSWORD, startTestApi, type TestApi } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});
afterAll(() => api.stop());

const NEW = "another long secret";

const ask = (email: string) => knock(api, "request-password-reset", { email });
const reset = (token: string, newPassword = NEW) =>
  knock(api, "reset-password", { token, newPassword });
const signIn = (email: string, password: string) =>
  knock(api, "sign-in/email", { email, password });
const mailsTo = (address: string) =>
  api.db.prisma.outboxMail.findMany({ where: { address }, orderBy: { seq: "asc" } });

describe("a forgotten password", () => {
  it("is replaced by a link in a mail, once; all sessions end, and the person is told", async () => {
    const person = await api.signUp();
    expect((await ask(person.email.toUpperCase())).json()).toEqual({ status: true });
    const secret = await mailedSecret(api.db.prisma, person.email);
    expect((await reset(secret)).json()).toEqual({ status: true });
    expect((await api.askAs(person, "{ me { name } }")).status).toBe(401);
    expect((await signIn(person.email, PASSWORD)).statusCode).toBe(401);
    expect((await signIn(person.email, NEW)).statusCode).toBe(200);
    expect((await reset(secret, PASSWORD)).json()).toMatchObject({ code: "INVALID_TOKEN" });
    expect((await mailsTo(person.email)).map(({ template }) => template)).toEqual([
      "RESET_PASSWORD",
      "PASSWORD_CHANGED",
    ]);
  });

  it("ends all other links of the person, and none of anybody else", async () => {
    const [one, other] = [await api.signUp(), await api.signUp()];
    for (const { email } of [one, other, one]) await ask(email);
    const [first, second] = (await mailsTo(one.email)).map(({ params }) => secretOf(params));
    await reset(second ?? "");
    expect((await reset(first ?? "")).json()).toMatchObject({ code: "INVALID_TOKEN" });
    const others = await mailedSecret(api.db.prisma, other.email);
    expect((await reset(others)).statusCode).toBe(200);
    expect((await signIn(one.email, NEW)).statusCode).toBe(200);
  });

  it("is not asked for any more once it was changed", async () => {
    const person = await api.signUp();
    await ask(person.email);
    const secret = await mailedSecret(api.db.prisma, person.email);
    const change = { currentPassword: PASSWORD, newPassword: NEW };
    const headers = { authorization: `Bearer ${person.token}` };
    expect((await knock(api, "change-password", change, headers)).statusCode).toBe(200);
    expect((await reset(secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
    expect((await mailsTo(person.email)).at(-1)?.template).toBe("PASSWORD_CHANGED");
  });

  it("is replaced by one of several who use the link at the same moment", async () => {
    const { email } = await api.signUp();
    await ask(email);
    const secret = await mailedSecret(api.db.prisma, email);
    const all = await Promise.all([1, 2, 3].map((n) => reset(secret, `${NEW} ${String(n)}`)));
    expect(all.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 400, 400]);
  });

  it("can be replaced for an hour", async () => {
    const { email } = await api.signUp();
    await ask(email);
    const secret = await mailedSecret(api.db.prisma, email);
    api.setNow("2026-06-01T01:00:00Z");
    expect((await reset(secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("is not replaced by one that everybody tries, and the link stays good", async () => {
    const { email } = await api.signUp();
    await ask(email);
    const secret = await mailedSecret(api.db.prisma, email);
    expect((await reset(secret, "passwordpassword")).json()).toMatchObject({
      code: "PASSWORD_TOO_COMMON",
    });
    expect((await reset(secret)).statusCode).toBe(200);
  });

  it("is not replaced by a link for something else", async () => {
    const person = await api.signUp();
    await api.db.prisma.person.update({ where: { id: person.id }, data: { emailVerified: false } });
    const headers = { authorization: `Bearer ${person.token}` };
    await knock(api, "send-verification-email", {}, headers);
    const secret = await mailedSecret(api.db.prisma, person.email);
    expect((await reset(secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("shows, by the mail that was read, that the address is the person's", async () => {
    const { id, email } = await api.signUp();
    await api.db.prisma.person.update({ where: { id }, data: { emailVerified: false } });
    await ask(email);
    await reset(await mailedSecret(api.db.prisma, email));
    const person = await api.db.prisma.person.findUnique({ where: { id } });
    expect(person?.emailVerified).toBe(true);
  });
});

describe("asking with an address without account", () => {
  it("is answered as any other, by the same statements, and the address is told by mail", async () => {
    const { email: known } = await api.signUp();
    const unknown = "nobody@example.org";
    await ask("first@example.org"); // what is prepared once is prepared now
    const answers: object[] = [];
    const statements = [];
    for (const email of [known, unknown]) {
      statements.push(
        await statementsOf(api.db, async () => {
          answers.push(seenOf(await ask(email)));
        }),
      );
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(statements[0]).toEqual(statements[1]);
    expect(await mailsTo(unknown)).toMatchObject([
      { template: "NO_ACCOUNT", personId: null, params: {} },
    ]);
  });

  it("is limited as any other", async () => {
    const { email: known } = await api.signUp();
    for (const email of [known, "nobody-else@example.org"]) {
      const answers = [];
      for (let time = 0; time < 6; time += 1) answers.push((await ask(email)).statusCode);
      expect(answers).toEqual([...Array<number>(5).fill(200), 429]);
    }
  });
});

function secretOf(params: unknown): string {
  return String((params as { secret?: unknown }).secret);
}
