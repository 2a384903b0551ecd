import { forgetEndedLinks } from "@regolith/db";
import { cookieOf, knock, seenOf } from "../support/auth-requests.ts";
import { statementsOf } from "../support/statements.ts";
import { AGREED } from "../support/terms.ts";
import { fromNewAddress, mailedSecret, PASSWORD, startTestApi, type TestApi } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => {
  api.setNow(NOW);
});
afterAll(() => api.stop());

const NOW = "2026-06-01T00:00:00Z";
const ME = "{ me { name email emailVerified roles } }";

let addresses = 0;
function newAddress(): string {
  addresses += 1;
  return `new-${String(addresses)}@example.org`;
}

const signUp = (email: string, more: object = {}) =>
  knock(api, "sign-up/email", { name: " Grace ", email, password: PASSWORD, ...AGREED, ...more });
const confirm = (token: string, password = PASSWORD) =>
  knock(api, "verify-email", { token, password });
const signIn = (email: string, password = PASSWORD) =>
  knock(api, "sign-in/email", { email, password });

const mailsTo = (address: string) =>
  api.db.prisma.outboxMail.findMany({ where: { address }, orderBy: { seq: "asc" } });

describe("asking for an account", () => {
  it("opens none before the link in the mail is followed and the password typed", async () => {
    const email = newAddress();
    expect((await signUp(email.toUpperCase())).json()).toEqual({ status: true });
    expect(await api.db.prisma.person.count({ where: { email } })).toBe(0);
    expect((await signIn(email)).json()).toMatchObject({ code: "INVALID_EMAIL_OR_PASSWORD" });

    const response = await confirm(await mailedSecret(api.db.prisma, email));
    expect(response.statusCode).toBe(200);
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    const { data } = await api.ask(ME, { headers: { cookie: cookieOf(response) } });
    expect(data.me).toEqual({ name: "Grace", email, emailVerified: true, roles: [] });
    expect((await signIn(email)).statusCode).toBe(200);
  });

  it("mails in the language of the page, and leads on to where the person wanted to go", async () => {
    const email = newAddress();
    await signUp(email, { language: "ZH", next: "/zh/applications/abc" });
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({ template: "VERIFY_EMAIL", language: "ZH", personId: null });
    const response = await confirm(await mailedSecret(api.db.prisma, email));
    expect(response.json()).toMatchObject({ next: "/zh/applications/abc" });
    const person = await api.db.prisma.person.findUnique({ where: { email } });
    expect(person?.language).toBe("ZH");
  });

  it("leads nowhere outside the pages", async () => {
    const email = newAddress();
    await signUp(email, { next: "https://evil.example" });
    const response = await confirm(await mailedSecret(api.db.prisma, email));
    expect(response.json()).toMatchObject({ next: null });
  });

  it.each([
    ["short", "PASSWORD_TOO_SHORT"],
    ["x".repeat(129), "PASSWORD_TOO_LONG"],
    ["password1234", "PASSWORD_TOO_COMMON"],
  ])("refuses the password %s", async (password, code) => {
    const response = await signUp(newAddress(), { password });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code });
  });

  it.each([
    [{ name: "  " }, "INVALID_NAME"],
    [{ name: 7 }, "INVALID_NAME"],
    [{ email: "ada" }, "INVALID_EMAIL"],
    [{ email: `${"a".repeat(300)}@example.org` }, "INVALID_EMAIL"],
  ])("refuses %j", async (given, code) => {
    const response = await signUp(newAddress(), given);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code });
  });

  it("takes no rights, pictures or other columns from the caller", async () => {
    const email = newAddress();
    await signUp(email, {
      image: "https://elsewhere.example/x.png",
      provenance: "PUBLISHED",
      roles: ["ADMINISTRATOR"],
    });
    await confirm(await mailedSecret(api.db.prisma, email));
    const person = await api.db.prisma.person.findUnique({ where: { email } });
    expect(person).toMatchObject({ image: null, provenance: "OPERATOR" });
  });

  it("keeps of the link and the password what opens nothing, and logs neither", async () => {
    const email = newAddress();
    await signUp(email);
    const secret = await mailedSecret(api.db.prisma, email);
    const kept = JSON.stringify(await api.db.prisma.signUp.findMany());
    for (const text of [secret, PASSWORD]) expect(kept).not.toContain(text);
    for (const text of [secret, email]) expect(api.log.join("\n")).not.toContain(text);
  });
});

describe("an address that has an account", () => {
  it("is answered as any other, by the same statements, and its owner is told by mail", async () => {
    const { email: taken } = await api.signUp();
    const free = newAddress();
    const answers: object[] = [];
    const ask = async (email: string) => {
      answers.push(seenOf(await signUp(email)));
    };
    await ask(newAddress()); // what is prepared once is prepared now
    const statements = [
      await statementsOf(api.db, () => ask(taken)),
      await statementsOf(api.db, () => ask(free)),
    ];
    expect(answers[1]).toEqual(answers[2]);
    expect(statements[0]).toEqual(statements[1]);
    expect(await mailsTo(taken)).toMatchObject([{ template: "ACCOUNT_EXISTS", params: {} }]);
  });

  it("is answered the same when the mail is asked for again", async () => {
    const { email: taken } = await api.signUp();
    const free = newAddress();
    const again = (email: string) => knock(api, "sign-up/send-again", { email });
    for (const email of [taken, free]) await signUp(email);
    const answers = [await again(taken), await again(free), await again(newAddress())].map(seenOf);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const statements = [
      await statementsOf(api.db, () => again(taken)),
      await statementsOf(api.db, () => again(free)),
    ];
    expect(statements[0]).toEqual(statements[1]);
  });

  it("keeps its name, its password and its language", async () => {
    const { email, id } = await api.signUp("Ada");
    await signUp(email, { name: "Eve", password: "the password of eve", language: "ZH" });
    expect((await signIn(email, "the password of eve")).statusCode).toBe(401);
    const person = await api.db.prisma.person.findUnique({ where: { id } });
    expect(person).toMatchObject({ name: "Ada", language: "EN" });
  });
});

describe("the link in the mail", () => {
  it("works once", async () => {
    const email = newAddress();
    await signUp(email);
    const secret = await mailedSecret(api.db.prisma, email);
    await confirm(secret);
    expect((await confirm(secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("works once also when it is followed at the same moment", async () => {
    const email = newAddress();
    await signUp(email);
    const secret = await mailedSecret(api.db.prisma, email);
    const all = await Promise.all(Array.from({ length: 4 }, () => confirm(secret)));
    expect(all.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 400, 400, 400]);
    expect(await api.db.prisma.person.count({ where: { email } })).toBe(1);
  });

  it("ends after a day", async () => {
    const email = newAddress();
    await signUp(email);
    const secret = await mailedSecret(api.db.prisma, email);
    api.setNow("2026-06-02T00:00:00Z");
    expect((await confirm(secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("and all that was said when asking for it are forgotten once it has ended", async () => {
    const email = newAddress();
    await signUp(email);
    const later = newAddress();
    api.setNow("2026-06-01T00:00:01Z");
    await signUp(later);
    await forgetEndedLinks(api.db, new Date("2026-06-02T00:00:00Z"));
    expect(await api.db.prisma.signUp.count({ where: { email: later } })).toBe(1);
    expect(await api.db.prisma.signUp.count({ where: { email } })).toBe(0);
  });

  it("ends when another is sent", async () => {
    const email = newAddress();
    await signUp(email);
    const first = await mailedSecret(api.db.prisma, email);
    await knock(api, "sign-up/send-again", { email });
    expect((await confirm(first)).json()).toMatchObject({ code: "INVALID_TOKEN" });
    const second = await mailedSecret(api.db.prisma, email);
    expect((await confirm(second)).statusCode).toBe(200);
  });

  it("opens no account with another password than was chosen, and stays good then", async () => {
    const email = newAddress();
    await signUp(email);
    const secret = await mailedSecret(api.db.prisma, email);
    const wrong = await confirm(secret, "another long secret");
    expect(wrong.json()).toMatchObject({ code: "INVALID_PASSWORD" });
    expect((await confirm(secret)).statusCode).toBe(200);
  });

  it("does not hand an account that somebody else prepared to the owner of the address", async () => {
    const email = newAddress();
    await signUp(email, { name: "Eve", password: "the password of eve" });
    const prepared = await mailedSecret(api.db.prisma, email);
    await signUp(email, { name: "Grace" });
    const own = await mailedSecret(api.db.prisma, email);
    expect((await confirm(prepared)).json()).toMatchObject({ code: "INVALID_PASSWORD" });
    expect((await confirm(own)).statusCode).toBe(200);
    const late = await confirm(prepared, "the password of eve");
    expect(late.json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("does not let passwords be tried without end", async () => {
    const email = newAddress();
    await signUp(email);
    const secret = await mailedSecret(api.db.prisma, email);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await confirm(secret, "not the right one")).statusCode).toBe(400);
    }
    expect((await confirm(secret)).json()).toMatchObject({ code: "TOO_MANY_REQUESTS" });
  });

  it("is not followed by a page of another site", async () => {
    const email = newAddress();
    await signUp(email);
    const token = await mailedSecret(api.db.prisma, email);
    const headers = { origin: "https://evil.example", cookie: "a=b" };
    const response = await knock(api, "verify-email", { token, password: PASSWORD }, headers);
    expect(response.statusCode).toBe(403);
    expect(await api.db.prisma.person.count({ where: { email } })).toBe(0);
  });
});

it("lets a course of an institute sign up at once behind one address of its network", async () => {
  const shared = fromNewAddress();
  const body = { name: "Grace", password: PASSWORD, ...AGREED };
  const answers = await Promise.all(
    Array.from({ length: 40 }, () =>
      knock(api, "sign-up/email", { ...body, email: newAddress() }, shared),
    ),
  );
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
});

describe("mails to one address", () => {
  it("are few, whoever asks for them and whether it has an account or not", async () => {
    const { email: taken } = await api.signUp();
    const free = newAddress();
    for (const email of [taken, free]) {
      const answers = [];
      for (let time = 0; time < 6; time += 1) answers.push(await signUp(email));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([
        ...Array<number>(5).fill(200),
        429,
      ]);
      expect(Number(answers.at(-1)?.headers["retry-after"])).toBeGreaterThan(0);
      expect(await mailsTo(email)).toHaveLength(5);
    }
  });
});
