import { as, askToChange, confirmChange, freeAddress } from "../support/address-changes.ts";
import { knock } from "../support/auth-requests.ts";
import {
  fromNewAddress,
  mailedSecret,
  PASSWORD,
  startTestApi,
  WEB_ORIGIN,
  type TestApi,
} from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});
afterAll(() => api.stop());

const secretTo = (address: string) => mailedSecret(api.db.prisma, address);
const personOf = (id: string) => api.db.prisma.person.findUniqueOrThrow({ where: { id } });

describe("the link to a new address", () => {
  async function aLink() {
    const person = await api.signUp();
    const email = freeAddress();
    await askToChange(api, person, email);
    return { person, email, secret: await secretTo(email) };
  }
  const isOver = async (secret: string) => {
    const response = await confirmChange(api, secret);
    expect(response.json()).toMatchObject({ code: "INVALID_TOKEN" });
  };

  it("works once, also when it is followed at the same moment", async () => {
    const { secret, email, person } = await aLink();
    const all = await Promise.all([1, 2, 3].map(() => confirmChange(api, secret)));
    expect(all.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 400, 400]);
    expect((await personOf(person.id)).email).toBe(email);
    await isOver(secret);
  });

  it("does nothing without the password, and does not let it be guessed without end", async () => {
    const { secret } = await aLink();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await confirmChange(api, secret, "not the right one")).json()).toMatchObject({
        code: "INVALID_PASSWORD",
      });
    }
    expect((await confirmChange(api, secret)).statusCode).toBe(429);
  });

  it("ends after a day", async () => {
    const { secret } = await aLink();
    api.setNow("2026-06-02T00:00:00Z");
    await isOver(secret);
  });

  it("ends when a newer one is asked for", async () => {
    const { person, secret } = await aLink();
    const newer = freeAddress();
    await askToChange(api, person, newer);
    await isOver(secret);
    expect((await confirmChange(api, await secretTo(newer))).statusCode).toBe(200);
  });

  it("ends when the password is changed, by whichever way", async () => {
    const [changed, forgotten] = [await aLink(), await aLink()];
    const newPassword = "another long secret";
    const change = { currentPassword: PASSWORD, newPassword };
    await knock(api, "change-password", change, as(changed.person));
    await isOver(changed.secret);
    await knock(api, "request-password-reset", { email: forgotten.person.email });
    const token = await secretTo(forgotten.person.email);
    await knock(api, "reset-password", { token, newPassword });
    await isOver(forgotten.secret);
  });

  it("ends those of a new password and of confirming an address, once it is followed", async () => {
    const { person, secret } = await aLink();
    await api.db.prisma.person.update({ where: { id: person.id }, data: { emailVerified: false } });
    await knock(api, "send-verification-email", {}, as(person));
    const confirming = await secretTo(person.email);
    await knock(api, "request-password-reset", { email: person.email });
    const token = await secretTo(person.email);
    expect((await confirmChange(api, secret)).statusCode).toBe(200);
    const given = { token: confirming, password: PASSWORD };
    expect((await knock(api, "verify-email", given)).json()).toMatchObject({
      code: "INVALID_TOKEN",
    });
    const reset = await knock(api, "reset-password", { token, newPassword: "another long secret" });
    expect(reset.json()).toMatchObject({ code: "INVALID_TOKEN" });
  });

  it("is not followed by a page of another site", async () => {
    const { person, secret } = await aLink();
    const headers = { origin: "https://evil.example", cookie: "a=b" };
    expect((await confirmChange(api, secret, PASSWORD, headers)).statusCode).toBe(403);
    expect((await personOf(person.id)).email).toBe(person.email);
  });

  it("is for the address it was mailed to and for nothing else", async () => {
    const { secret } = await aLink();
    const newPassword = "another long secret";
    for (const [door, given] of [
      ["reset-password", { token: secret, newPassword }],
      ["verify-email", { token: secret, password: PASSWORD }],
      ["change-email/undo", { token: secret, newPassword }],
    ] as const) {
      const response = await knock(api, door, given, { origin: WEB_ORIGIN, ...fromNewAddress() });
      expect(response.json()).toMatchObject({ code: "INVALID_TOKEN" });
    }
  });
});
