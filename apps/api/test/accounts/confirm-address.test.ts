import { knock } from "../support/auth-requests.ts";
import { mailedSecret, PASSWORD, startTestApi, WEB_ORIGIN, type TestApi } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const ME = "{ me { emailVerified } }";

const confirm = (token: string, password = PASSWORD) =>
  knock(api, "verify-email", { token, password });

describe("a person of before, whose address was never confirmed", () => {
  async function aPersonOfBefore() {
    const person = await api.signUp();
    await api.db.prisma.person.update({ where: { id: person.id }, data: { emailVerified: false } });
    return person;
  }
  const send = (token: string) =>
    knock(api, "send-verification-email", {}, { authorization: `Bearer ${token}` });

  it("signs in as before, and confirms it by a link when they like", async () => {
    const person = await aPersonOfBefore();
    const given = { email: person.email, password: PASSWORD };
    expect((await knock(api, "sign-in/email", given)).statusCode).toBe(200);
    expect((await send(person.token)).json()).toEqual({ status: true });
    const secret = await mailedSecret(api.db.prisma, person.email);
    expect((await confirm(secret, "another long secret")).json()).toMatchObject({
      code: "INVALID_PASSWORD",
    });
    expect((await confirm(secret)).statusCode).toBe(200);
    expect((await api.askAs(person, ME)).data.me.emailVerified).toBe(true);
    const events = await api.db.prisma.auditEvent.findMany({ where: { subjectId: person.id } });
    expect(events.map(({ action }) => action)).toContain("email.confirmed");
    expect((await confirm(secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("is sent no link when nobody is signed in", async () => {
    const headers = { origin: WEB_ORIGIN };
    expect((await knock(api, "send-verification-email", {}, headers)).statusCode).toBe(401);
  });

  it("confirms only the address the link was sent to", async () => {
    const person = await aPersonOfBefore();
    await send(person.token);
    const secret = await mailedSecret(api.db.prisma, person.email);
    const email = "another@example.org";
    await api.db.prisma.person.update({ where: { id: person.id }, data: { email } });
    expect((await confirm(secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
    expect((await api.askAs(person, ME)).data.me.emailVerified).toBe(false);
  });
});
