import {
  as,
  askToChange,
  changeTo,
  confirmChange,
  freeAddress,
  templatesTo,
  undoChange,
  wayBack,
} from "../support/address-changes.ts";
import { knock } from "../support/auth-requests.ts";
import { AGREED } from "../support/terms.ts";
import { mailedSecret, PASSWORD, startTestApi, type TestApi } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});
afterAll(() => api.stop());

const ME = "{ me { email } }";
const NEW = "another long secret";
const OVER = { code: "INVALID_TOKEN" };

const secretTo = (address: string) => mailedSecret(api.db.prisma, address);
const addressOf = async (id: string) =>
  (await api.db.prisma.person.findUniqueOrThrow({ where: { id } })).email;
const signIn = async (email: string, password: string) =>
  (await knock(api, "sign-in/email", { email, password })).statusCode;

async function aChange() {
  const person = await api.signUp();
  const moved = await changeTo(api, person, freeAddress());
  return { person, moved, secret: await wayBack(api, person.email) };
}

describe("the way back from a change of address", () => {
  it("gives the account its former address and a new password, and ends all sessions", async () => {
    const { person, moved, secret } = await aChange();
    expect((await undoChange(api, secret, NEW)).json()).toEqual({ status: true });
    expect(await addressOf(person.id)).toBe(person.email);
    expect((await api.askAs(moved, ME)).status).toBe(401);
    expect(await signIn(person.email, PASSWORD)).toBe(401);
    expect(await signIn(moved.email, NEW)).toBe(401);
    expect(await signIn(person.email, NEW)).toBe(200);
    expect(await templatesTo(api, moved.email)).toEqual(["CHANGE_EMAIL", "EMAIL_CHANGE_UNDONE"]);
    expect((await templatesTo(api, person.email)).at(-1)).toBe("PASSWORD_CHANGED");
    const events = await api.db.prisma.auditEvent.findMany({ where: { subjectId: person.id } });
    expect(events.map(({ action }) => action)).toContain("email.changeUndone");
  });

  it("can be gone once, also by several at the same moment", async () => {
    const { secret } = await aChange();
    const all = await Promise.all(
      [1, 2, 3].map((n) => undoChange(api, secret, `${NEW} ${String(n)}`)),
    );
    expect(all.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 400, 400]);
    expect((await undoChange(api, secret, NEW)).json()).toMatchObject(OVER);
  });

  it("is open for seven days", async () => {
    const { secret } = await aChange();
    api.setNow("2026-06-08T00:00:00Z");
    expect((await undoChange(api, secret, NEW)).json()).toMatchObject(OVER);
    api.setNow("2026-06-07T23:59:59Z");
    expect((await undoChange(api, secret, NEW)).statusCode).toBe(200);
  });

  it("takes no password that everybody tries, and stays open then", async () => {
    const { secret } = await aChange();
    const refused = await undoChange(api, secret, "passwordpassword");
    expect(refused.json()).toMatchObject({ code: "PASSWORD_TOO_COMMON" });
    expect((await undoChange(api, secret, NEW)).statusCode).toBe(200);
  });

  it("stays open when the password or the address is changed again", async () => {
    const { person, moved, secret } = await aChange();
    const change = { currentPassword: PASSWORD, newPassword: NEW };
    expect((await knock(api, "change-password", change, as(moved))).statusCode).toBe(200);
    const further = freeAddress();
    await askToChange(api, moved, further, NEW);
    await confirmChange(api, await secretTo(further), NEW);
    expect(await addressOf(person.id)).toBe(further);
    expect((await undoChange(api, secret, "a third long secret")).statusCode).toBe(200);
    expect(await addressOf(person.id)).toBe(person.email);
  });

  it("closes the ways back from later changes, and leaves those from earlier ones", async () => {
    const { person, moved, secret: first } = await aChange();
    api.setNow("2026-06-02T00:00:00Z");
    const further = await changeTo(api, moved, freeAddress());
    const second = await wayBack(api, moved.email);
    api.setNow("2026-06-03T00:00:00Z");
    await changeTo(api, further, freeAddress());
    const third = await wayBack(api, further.email);
    expect((await undoChange(api, second, NEW)).statusCode).toBe(200);
    expect(await addressOf(person.id)).toBe(moved.email);
    expect((await undoChange(api, third, NEW)).json()).toMatchObject(OVER);
    expect((await undoChange(api, first, NEW)).statusCode).toBe(200);
    expect(await addressOf(person.id)).toBe(person.email);
  });

  it("ends a further change that was asked for", async () => {
    const { moved, secret } = await aChange();
    const further = freeAddress();
    await askToChange(api, moved, further);
    const asked = await secretTo(further);
    await undoChange(api, secret, NEW);
    expect((await confirmChange(api, asked, NEW)).json()).toMatchObject(OVER);
  });

  it("takes the address from no other account", async () => {
    const { person, moved, secret } = await aChange();
    await changeTo(api, await api.signUp("Another"), person.email);
    expect((await undoChange(api, secret, NEW)).json()).toMatchObject(OVER);
    expect(await addressOf(person.id)).toBe(moved.email);
    expect(await signIn(moved.email, PASSWORD)).toBe(200);
  });

  it("is not mailed to an address that nobody ever showed to be theirs, nor is the new one", async () => {
    const person = await api.signUp();
    await api.db.prisma.person.update({ where: { id: person.id }, data: { emailVerified: false } });
    await changeTo(api, person, freeAddress());
    const mails = await api.db.prisma.outboxMail.findMany({
      where: { address: person.email },
      orderBy: { seq: "asc" },
    });
    expect(mails.map(({ template, params }) => [template, params])).toEqual([
      ["EMAIL_CHANGE_ASKED", { address: null }],
      ["EMAIL_CHANGED", { address: null, undo: null }],
    ]);
    const links = await api.db.prisma.accountLink.count({ where: { personId: person.id } });
    expect(links).toBe(0);
  });
});

describe("at the same moment", () => {
  it("two accounts that take one address: one gets it", async () => {
    const email = freeAddress();
    const secrets = [];
    const people = [await api.signUp(), await api.signUp(), await api.signUp()];
    for (const person of people) {
      await askToChange(api, person, email);
      secrets.push(await secretTo(email));
    }
    const all = await Promise.all(secrets.map((secret) => confirmChange(api, secret)));
    expect(all.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 400, 400]);
    for (const refused of all.filter(({ statusCode }) => statusCode === 400)) {
      expect(refused.json()).toMatchObject(OVER);
    }
    expect(await api.db.prisma.person.count({ where: { email } })).toBe(1);
  });

  it("a change and a sign-up with one address: one account has it", async () => {
    for (let round = 0; round < 3; round += 1) {
      const person = await api.signUp();
      const email = freeAddress();
      await knock(api, "sign-up/email", { name: "Grace", email, password: PASSWORD, ...AGREED });
      const opening = await secretTo(email);
      await askToChange(api, person, email);
      const changing = await secretTo(email);
      const [opened, changed] = await Promise.all([
        knock(api, "verify-email", { token: opening, password: PASSWORD }),
        confirmChange(api, changing),
      ]);
      expect([opened.statusCode, changed.statusCode].toSorted()).toEqual([200, 400]);
      expect([opened, changed].find(({ statusCode }) => statusCode === 400)?.json()).toMatchObject(
        OVER,
      );
      expect(await api.db.prisma.person.count({ where: { email } })).toBe(1);
    }
  });

  it("the way back and a further change: the former address wins", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { person, moved, secret } = await aChange();
      const further = freeAddress();
      await askToChange(api, moved, further);
      const asked = await secretTo(further);
      const [undone, changed] = await Promise.all([
        undoChange(api, secret, NEW),
        confirmChange(api, asked),
      ]);
      expect(undone.statusCode).toBe(200);
      expect([200, 400]).toContain(changed.statusCode);
      expect(await addressOf(person.id)).toBe(person.email);
      expect(await signIn(person.email, NEW)).toBe(200);
      const links = await api.db.prisma.accountLink.count({ where: { personId: person.id } });
      expect(links).toBe(0);
    }
  });

  it("the way back and a change of the password: the one of the way back holds", async () => {
    const { person, moved, secret } = await aChange();
    const change = { currentPassword: PASSWORD, newPassword: "the password of eve" };
    const [undone] = await Promise.all([
      undoChange(api, secret, NEW),
      knock(api, "change-password", change, as(moved)),
    ]);
    expect(undone.statusCode).toBe(200);
    expect(await signIn(person.email, NEW)).toBe(200);
    expect((await api.askAs(moved, ME)).status).toBe(401);
  });
});
