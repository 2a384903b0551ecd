import {
  as,
  askToChange,
  changeTo,
  confirmChange,
  freeAddress,
  templatesTo,
} from "../support/address-changes.ts";
import { cookieOf, knock, seenOf } from "../support/auth-requests.ts";
import { statementsOf } from "../support/statements.ts";
import { fromNewAddress, mailedSecret, PASSWORD, startTestApi, type TestApi } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});
afterAll(() => api.stop());

const ME = "{ me { email emailVerified } }";
const WRONG = "not the right one";

const signIn = (email: string, password = PASSWORD) =>
  knock(api, "sign-in/email", { email, password });
const secretTo = (address: string) => mailedSecret(api.db.prisma, address);
const personOf = (id: string) => api.db.prisma.person.findUniqueOrThrow({ where: { id } });

describe("another address", () => {
  it("is the account's once the link mailed to it is followed and the password typed", async () => {
    const person = await api.signUp();
    const email = freeAddress();
    const asked = await askToChange(api, person, ` ${email.toUpperCase()} `);
    expect(asked.json()).toEqual({ status: true });
    expect((await personOf(person.id)).email).toBe(person.email);
    expect(await templatesTo(api, email)).toEqual(["CHANGE_EMAIL"]);
    expect(await templatesTo(api, person.email)).toEqual(["EMAIL_CHANGE_ASKED"]);

    const done = await confirmChange(api, await secretTo(email), PASSWORD, as(person));
    expect(done.json()).toEqual({ status: true, signedIn: true });
    expect((await api.askAs(person, ME)).data.me).toEqual({ email, emailVerified: true });
    expect((await signIn(person.email)).json()).toMatchObject({
      code: "INVALID_EMAIL_OR_PASSWORD",
    });
    expect((await signIn(email)).statusCode).toBe(200);
    expect(await templatesTo(api, person.email)).toEqual(["EMAIL_CHANGE_ASKED", "EMAIL_CHANGED"]);
  });

  it("ends all other sessions, as a new password does", async () => {
    const person = await api.signUp();
    const other = cookieOf(await signIn(person.email));
    await changeTo(api, person, freeAddress());
    expect((await api.askAs(person, ME)).status).toBe(200);
    expect((await api.ask(ME, { headers: { cookie: other } })).data.me).toBeNull();
  });

  it.each([
    ["nobody's session", async () => Promise.resolve(fromNewAddress())],
    ["somebody else's session", async () => as(await api.signUp("Eve"))],
  ])("can be confirmed with %s; then all sessions end, and none begins", async (_, headers) => {
    const person = await api.signUp();
    const email = freeAddress();
    await askToChange(api, person, email);
    const done = await confirmChange(api, await secretTo(email), PASSWORD, await headers());
    expect(done.json()).toEqual({ status: true, signedIn: false });
    expect(done.headers["set-cookie"]).toBeUndefined();
    expect((await api.askAs(person, ME)).status).toBe(401);
  });

  it("is recorded, and the former one is kept", async () => {
    const person = await api.signUp();
    await changeTo(api, person, freeAddress());
    const events = await api.db.prisma.auditEvent.findMany({ where: { subjectId: person.id } });
    expect(events.map(({ action }) => action)).toEqual(["email.changeAsked", "email.changed"]);
    expect(events.every(({ actorId }) => actorId === person.id)).toBe(true);
    const former = await api.db.prisma.formerAddress.findMany({ where: { personId: person.id } });
    expect(former).toMatchObject([{ email: person.email, leftAt: new Date("2026-06-01") }]);
  });

  it("keeps of its link what opens nothing, and logs neither link nor addresses", async () => {
    const person = await api.signUp();
    const email = freeAddress();
    await askToChange(api, person, email);
    const secret = await secretTo(email);
    await confirmChange(api, secret);
    const kept = JSON.stringify(await api.db.prisma.accountLink.findMany());
    expect(kept).not.toContain(secret);
    for (const text of [secret, email, person.email, PASSWORD]) {
      expect(api.log.join("\n")).not.toContain(text);
    }
  });
});

describe("asking for another address", () => {
  it.each([
    ["ada", "INVALID_EMAIL"],
    [undefined, "INVALID_EMAIL"],
  ])("is refused for %s", async (newEmail, code) => {
    const person = await api.signUp();
    const given = { newEmail, currentPassword: PASSWORD };
    const response = await knock(api, "change-email", given, as(person));
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code });
  });

  it("is refused for the account's own", async () => {
    const person = await api.signUp();
    const response = await askToChange(api, person, person.email.toUpperCase());
    expect(response.json()).toMatchObject({ code: "SAME_EMAIL" });
    expect(await templatesTo(api, person.email)).toEqual([]);
  });

  it("needs the password, which is not guessed at without end", async () => {
    const person = await api.signUp();
    const email = freeAddress();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const response = await askToChange(api, person, email, WRONG);
      expect(response.json()).toMatchObject({ code: "INVALID_PASSWORD" });
    }
    expect((await askToChange(api, person, email)).statusCode).toBe(429);
    const change = { currentPassword: PASSWORD, newPassword: "another long secret" };
    expect((await knock(api, "change-password", change, as(person))).statusCode).toBe(429);
    expect(await templatesTo(api, email)).toEqual([]);
    expect(await templatesTo(api, person.email)).toEqual([]);
  });

  it("counts guesses at the change of the password, and forgets them with the right one", async () => {
    const person = await api.signUp();
    const guess = (currentPassword: string) =>
      knock(
        api,
        "change-password",
        { currentPassword, newPassword: "another long secret" },
        as(person),
      );
    for (let attempt = 0; attempt < 9; attempt += 1) {
      expect((await guess(WRONG)).json()).toMatchObject({ code: "INVALID_PASSWORD" });
    }
    expect((await askToChange(api, person, freeAddress())).statusCode).toBe(200);
    for (let attempt = 0; attempt < 10; attempt += 1) await guess(WRONG);
    expect((await askToChange(api, person, freeAddress())).statusCode).toBe(429);
  });

  it("mails neither one address nor the account's own without end", async () => {
    const person = await api.signUp();
    const statuses = [];
    for (let time = 0; time < 6; time += 1) {
      statuses.push((await askToChange(api, person, freeAddress())).statusCode);
    }
    expect(statuses).toEqual([...Array<number>(5).fill(200), 429]);
    expect(await templatesTo(api, person.email)).toHaveLength(5);
    const email = freeAddress();
    for (let time = 0; time < 6; time += 1) await askToChange(api, await api.signUp(), email);
    expect(await templatesTo(api, email)).toHaveLength(5);
  });
});

describe("an address that has an account", () => {
  it("is answered as any other, by the same statements, and its owner is told by mail", async () => {
    const [person, owner] = [await api.signUp(), await api.signUp("Owner")];
    await askToChange(api, person, freeAddress()); // what is prepared once is prepared now
    const free = freeAddress();
    const answers: object[] = [];
    const statements = [];
    for (const email of [owner.email, free]) {
      statements.push(
        await statementsOf(api.db, async () => {
          answers.push(seenOf(await askToChange(api, person, email)));
        }),
      );
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(statements[0]).toEqual(statements[1]);
    const [mail] = await api.db.prisma.outboxMail.findMany({ where: { address: owner.email } });
    expect(mail).toMatchObject({ template: "ADDRESS_TAKEN", params: {}, personId: owner.id });
  });

  it("is not taken by a link that was mailed before it had one", async () => {
    const person = await api.signUp();
    const email = freeAddress();
    await askToChange(api, person, email);
    const secret = await secretTo(email);
    await changeTo(api, await api.signUp("Faster"), email);
    expect((await confirmChange(api, secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
    expect((await personOf(person.id)).email).toBe(person.email);
    expect((await api.askAs(person, ME)).status).toBe(200);
  });
});
