import { changeTo, freeAddress, undoChange, wayBack } from "../support/address-changes.ts";
import { cookieOf, knock } from "../support/auth-requests.ts";
import { fromNewAddress, PASSWORD, startTestApi, WEB_ORIGIN, type TestApi } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});
afterAll(() => api.stop());

const ME = "{ me { name email roles } }";

function post(door: string, payload: object, headers?: Record<string, string>) {
  return knock(api, door, payload, headers);
}

describe("signing in", () => {
  it("gives a session that also works as a bearer token", async () => {
    const { email } = await api.signUp("Ada");
    const response = await post("sign-in/email", { email, password: PASSWORD });
    const authorization = `Bearer ${String(response.headers["set-auth-token"])}`;
    const { data } = await api.ask(ME, { headers: { authorization } });
    expect(data.me).toMatchObject({ name: "Ada", email });
  });

  it("is of no use to whoever reads the table of sessions", async () => {
    const { id } = await api.signUp();
    const [session] = await api.db.prisma.session.findMany({ where: { userId: id } });
    const headers = { authorization: `Bearer ${String(session?.token)}` };
    expect((await api.ask(ME, { headers })).status).toBe(401);
  });

  it("says the same of a wrong password and of an address without account", async () => {
    const { email } = await api.signUp();
    const wrong = await post("sign-in/email", { email, password: "not the right one" });
    const nobody = await post("sign-in/email", { email: "no@example.org", password: PASSWORD });
    expect(wrong.statusCode).toBe(401);
    expect(nobody.statusCode).toBe(401);
    const { requestId: _one, ...first } = wrong.json();
    const { requestId: _other, ...second } = nobody.json();
    expect(first).toEqual(second);
  });

  it("stops guessing at one account from many addresses", async () => {
    const { email } = await api.signUp();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const response = await post("sign-in/email", { email, password: "not the right one" });
      expect(response.statusCode).toBe(401);
    }
    const response = await post("sign-in/email", { email, password: PASSWORD });
    expect(response.statusCode).toBe(429);
    expect(response.json()).toMatchObject({ code: "TOO_MANY_REQUESTS" });
    expect(Number(response.headers["retry-after"])).toBeGreaterThan(0);
  });

  it("stops guessing from one address at many accounts", async () => {
    const headers = fromNewAddress();
    const statuses = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const email = `guess-${attempt}@example.org`;
      const response = await post("sign-in/email", { email, password: PASSWORD }, headers);
      statuses.push(response.statusCode);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  });

  it("does not believe an address that anybody but the web claims", async () => {
    const { email } = await api.signUp();
    const headers = { "x-forwarded-for": "203.0.113.7", "x-regolith-address": "203.0.113.8" };
    const response = await post("sign-in/email", { email, password: PASSWORD }, headers);
    const [session] = await api.db.prisma.session.findMany({
      where: { token: response.json().token },
    });
    expect(session?.ipAddress).toBe("127.0.0.1");
  });

  it("refuses a page of another site", async () => {
    const { email } = await api.signUp();
    const headers = { ...fromNewAddress(), origin: "https://evil.example", cookie: "a=b" };
    const response = await post("sign-in/email", { email, password: PASSWORD }, headers);
    expect(response.statusCode).toBe(403);
    expect(response.cookies).toEqual([]);
  });
});

describe("signing out", () => {
  it("ends the session", async () => {
    const { email } = await api.signUp();
    const signedIn = await post("sign-in/email", { email, password: PASSWORD });
    const cookie = cookieOf(signedIn);
    const headers = { ...fromNewAddress(), cookie, origin: WEB_ORIGIN };
    expect((await post("sign-out", {}, headers)).statusCode).toBe(200);
    const { data } = await api.ask(ME, { headers: { cookie } });
    expect(data.me).toBeNull();
  });
});

describe("a wrong bearer token", () => {
  it("is refused and never treated as nobody", async () => {
    const headers = { authorization: "Bearer not.right" };
    const { status, errors } = await api.ask(ME, { headers });
    expect(status).toBe(401);
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});

describe("doors that stay closed", () => {
  it.each(["update-user", "delete-user", "set-password", "sign-in/social"])(
    "has no %s",
    async (path) => {
      expect((await post(path, {})).statusCode).toBe(404);
    },
  );
});

describe("a reset link", () => {
  const ISSUE = `mutation ($input: PersonIssueResetLinkInput!) {
    personIssueResetLink(input: $input) { url expiresAt problems { code } }
  }`;

  async function issue() {
    const administrator = await api.signUp("Head", ["ADMINISTRATOR"]);
    const person = await api.signUp("Forgetful");
    const input = { personId: person.globalId };
    const { data } = await api.askAs(administrator, ISSUE, { input });
    return { administrator, person, link: data.personIssueResetLink };
  }

  it("sets a new password once, and ends all sessions", async () => {
    const { person, link } = await issue();
    const url = new URL(link.url);
    expect(url.origin + url.pathname).toBe(`${WEB_ORIGIN}/en/reset-password`);
    const token = url.searchParams.get("token");
    const newPassword = "another long secret";
    expect((await post("reset-password", { token, newPassword })).statusCode).toBe(200);
    expect((await api.askAs(person, ME)).status).toBe(401);
    const signIn = await post("sign-in/email", { email: person.email, password: newPassword });
    expect(signIn.statusCode).toBe(200);
    const again = await post("reset-password", { token, newPassword: "a third long secret" });
    expect(again.json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("takes no password that everybody tries, and stays good then", async () => {
    const { link } = await issue();
    const token = new URL(link.url).searchParams.get("token");
    const common = await post("reset-password", { token, newPassword: "passwordpassword" });
    expect(common.json()).toMatchObject({ code: "PASSWORD_TOO_COMMON" });
    const good = await post("reset-password", { token, newPassword: "another long secret" });
    expect(good.statusCode).toBe(200);
  });

  it("ends after a day", async () => {
    const { link } = await issue();
    expect(link.expiresAt).toBe("2026-06-02T00:00:00.000Z");
    api.setNow(link.expiresAt);
    const token = new URL(link.url).searchParams.get("token");
    const late = await post("reset-password", { token, newPassword: "another long secret" });
    expect(late.json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("ends when a newer one is issued", async () => {
    const { administrator, person, link } = await issue();
    await api.askAs(administrator, ISSUE, { input: { personId: person.globalId } });
    const token = new URL(link.url).searchParams.get("token");
    const late = await post("reset-password", { token, newPassword: "another long secret" });
    expect(late.json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("ends all sessions as soon as it is issued, and every way back from a change of address", async () => {
    const owner = await api.signUp("Owner");
    const taken = await changeTo(api, owner, freeAddress());
    await changeTo(api, taken, freeAddress());
    const back = await wayBack(api, taken.email);
    const administrator = await api.signUp("Head", ["ADMINISTRATOR"]);
    const data = { email: owner.email };
    await api.db.prisma.person.update({ where: { id: owner.id }, data });
    await api.askAs(administrator, ISSUE, { input: { personId: owner.globalId } });
    expect((await api.askAs(taken, ME)).status).toBe(401);
    const undone = await undoChange(api, back, "the password of a thief");
    expect(undone.json()).toMatchObject({ code: "INVALID_TOKEN" });
    const { email } = await api.db.prisma.person.findUniqueOrThrow({ where: { id: owner.id } });
    expect(email).toBe(owner.email);
  });

  it("cannot be read from the database or the log", async () => {
    const { link } = await issue();
    const token = new URL(link.url).searchParams.get("token") ?? "";
    const kept = await api.db.prisma.accountLink.findMany();
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(api.log.join("\n")).not.toContain(token);
  });

  it("is recorded with who issued it", async () => {
    const { administrator, person } = await issue();
    const [event] = await api.db.prisma.auditEvent.findMany({
      where: { subjectId: person.id, action: "password.resetLinkIssued" },
    });
    expect(event).toMatchObject({ actorId: administrator.id, subjectType: "Person" });
  });

  it("is not for anybody but administrators to issue", async () => {
    const other = await api.signUp("Other", ["SECRETARIAT"]);
    const person = await api.signUp();
    const input = { personId: person.globalId };
    const { data } = await api.askAs(other, ISSUE, { input });
    expect(data.personIssueResetLink).toMatchObject({
      url: null,
      problems: [{ code: "NOT_FOUND" }],
    });
  });
});

it("logs neither addresses nor passwords", async () => {
  const { email } = await api.signUp();
  await post("sign-in/email", { email, password: "not the right one" });
  const log = api.log.join("\n");
  expect(log).not.toContain(email);
  expect(log).not.toContain("not the right one");
});
