import { aCompleteApplication, anOfficer } from "@regolith/db/testing";
import {
  as,
  askToChange,
  changeTo,
  confirmChange,
  freeAddress,
  templatesTo,
  undoChange,
  wayBack,
} from "./support/address-changes.ts";
import { aKey } from "./support/application-builders.ts";
import { change, dataOf, done, refusals, shown } from "./support/application-requests.ts";
import { knock } from "./support/auth-requests.ts";
import { applicationId } from "./support/ids.ts";
import { act, aListedInstitution, toldTo } from "./support/institution-requests.ts";
import { aDraftNaming, invite } from "./support/team-requests.ts";
import {
  fromNewAddress,
  mailedSecret,
  PASSWORD,
  startTestApi,
  WEB_ORIGIN,
  type TestApi,
  type TestPerson,
} from "./test-api.ts";

// Only what must not work: every try is refused, and no account is different afterwards.

let api: TestApi;
let pi: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada");
});
afterAll(() => api.stop());

const NEW = "another long secret";

/** Until a statement waits for a lock that another transaction holds. */
async function untilSomebodyWaits({ db }: TestApi): Promise<void> {
  const waiting = `select 1 from pg_stat_activity
    where "datname" = current_database() and "wait_event_type" = 'Lock'`;
  for (let look = 0; look < 5_000; look += 1) {
    if ((await db.pool.query(waiting)).rowCount !== 0) return;
  }
  throw new Error("Nobody waits");
}

/** An application that names somebody as a student, whose address has been changed since. */
async function namedBefore(
  roles: Parameters<TestApi["signUp"]>[1],
  facts: Omit<Parameters<typeof aCompleteApplication>[1], "personId">,
) {
  const person = await api.signUp("Named", roles);
  const row = await aCompleteApplication(api.db.prisma, { personId: pi.id, ...facts });
  await api.db.prisma.teamMember.create({
    data: {
      ...{ applicationId: row.id, position: 50, email: person.email, fullName: "Named" },
      role: "STUDENT",
    },
  });
  const moved = await changeTo(api, person, freeAddress());
  const { version } = await api.db.prisma.application.findUniqueOrThrow({ where: { id: row.id } });
  return { moved, id: applicationId(row), expectedVersion: version };
}

describe("a new address opens no way to decide on an application in which one is named:", () => {
  it.each([
    ["applicationStartScreening", "SUBMITTED", {}],
    ["applicationDecline", "SCREENING", { reasonCode: "OTHER", reason: "No.", ...aKey() }],
    ["applicationConfirm", "RECOMMENDED", aKey()],
    ["applicationApprove", "RECOMMENDED", aKey()],
    ["applicationSendBack", "RECOMMENDED", { reason: "No.", ...aKey() }],
  ] as const)("%s", async (name, status, more) => {
    const roles = ["SECRETARIAT", "APPROVER"] as const;
    const { moved, id, expectedVersion } = await namedBefore(roles, { status });
    const { problems } = await change(api, moved, name, { id, expectedVersion, ...more });
    expect(refusals(problems)).toEqual(["NOT_ALLOWED"]);
    const { status: after } = await api.db.prisma.application.findFirstOrThrow({
      where: { personId: pi.id },
      orderBy: { id: "desc" },
    });
    expect(after).toBe(status);
  });

  it("endorsing", async () => {
    const { id: institutionId } = await aListedInstitution(api);
    const asked = { institutionId, asksEndorsement: true, status: "ENDORSEMENT" } as const;
    const { moved, id, expectedVersion } = await namedBefore([], asked);
    await anOfficer(api.db.prisma, { institutionId, person: moved });
    const { codes } = await act(api, moved, "endorse", { id, expectedVersion, ...aKey() });
    expect(codes).toEqual(["NOT_FOUND"]);
    expect(await shown(api, moved, id)).toBeNull();
  });

  it("being told as the office", async () => {
    const { moved, ...application } = await namedBefore(["SECRETARIAT"], {
      status: "UNDER_REVIEW",
    });
    const other = await api.signUp("Ylva", ["SECRETARIAT"]);
    await done(api, pi, "applicationWithdraw", application);
    expect(await toldTo(api, other)).toEqual(["WITHDRAWN"]);
    expect(await toldTo(api, moved)).toEqual([]);
  });
});

describe("an address that was left behind", () => {
  it("does not sign in, and its new password is nobody's", async () => {
    const person = await api.signUp();
    await changeTo(api, person, freeAddress());
    const given = { email: person.email, password: PASSWORD };
    expect((await knock(api, "sign-in/email", given)).statusCode).toBe(401);
    await knock(api, "request-password-reset", { email: person.email });
    expect((await templatesTo(api, person.email)).at(-1)).toBe("NO_ACCOUNT");
  });

  it("sets no password by a link asked for while it was being left", async () => {
    const person = await api.signUp();
    const { pool, prisma } = api.db;
    const change = await pool.connect();
    await change.query("begin");
    const [id, email] = [person.id, freeAddress()];
    await change.query(`update "Person" set "email" = $2 where "id" = $1`, [id, email]);
    const finish = async () => {
      await untilSomebodyWaits(api);
      await change.query("commit");
      change.release();
    };
    const asking = knock(api, "request-password-reset", { email: person.email });
    const [asked] = await Promise.all([asking, finish()]);
    expect(asked.statusCode).toBe(200);
    const given = { token: await mailedSecret(prisma, person.email), newPassword: NEW };
    expect((await knock(api, "reset-password", given)).json()).toMatchObject({
      code: "INVALID_TOKEN",
    });
    expect((await knock(api, "sign-in/email", { email, password: PASSWORD })).statusCode).toBe(200);
  });

  it("neither shows nor accepts nor declines an invitation to a team", async () => {
    const person = await api.signUp("Bo Vik");
    const draft = await aDraftNaming(api, pi, person);
    const token = await invite(api, pi, draft);
    const moved = await changeTo(api, person, freeAddress());
    for (const name of ["invitationAccept", "invitationDecline"]) {
      const { problems } = await change(api, moved, name, { token });
      expect(refusals(problems)).toEqual(["INVITATION_FOR_ANOTHER"]);
    }
    const { invitations } = await dataOf<{ invitations: unknown }>(
      ...[api, moved, "{ invitations { id } }" as const],
    );
    expect(invitations).toEqual([]);
    expect(await shown(api, moved, draft.id)).toBeNull();
  });

  it("joins no team by an invitation accepted at the same moment", async () => {
    for (let round = 0; round < 3; round += 1) {
      const person = await api.signUp("Bo Vik");
      const draft = await aDraftNaming(api, pi, person);
      const token = await invite(api, pi, draft);
      const email = freeAddress();
      await askToChange(api, person, email);
      const secret = await mailedSecret(api.db.prisma, email);
      const [changed, accepted] = await Promise.all([
        confirmChange(api, secret, PASSWORD, as(person)),
        change(api, person, "invitationAccept", { token }),
      ]);
      expect(changed.statusCode).toBe(200);
      // Accepted before, or no more.
      expect([[], ["INVITATION_FOR_ANOTHER"]]).toContainEqual(refusals(accepted.problems));
    }
  });
});

describe("nobody changes the address of an account", () => {
  const addressOf = async ({ id }: TestPerson) =>
    (await api.db.prisma.person.findUniqueOrThrow({ where: { id } })).email;

  it("without a session", async () => {
    const given = { newEmail: freeAddress(), currentPassword: PASSWORD };
    const headers = { origin: WEB_ORIGIN, ...fromNewAddress() };
    expect((await knock(api, "change-email", given, headers)).statusCode).toBe(401);
    const wrong = { ...headers, authorization: "Bearer not.right" };
    expect((await knock(api, "change-email", given, wrong)).statusCode).toBe(401);
  });

  it("with the password of another account, or none", async () => {
    const [person, eve] = [await api.signUp(), await api.signUp("Eve")];
    const change = { currentPassword: PASSWORD, newPassword: NEW };
    await knock(api, "change-password", change, as(person));
    for (const password of [PASSWORD, "", NEW.toUpperCase()]) {
      const refused = await askToChange(api, person, freeAddress(), password);
      expect(refused.json()).toMatchObject({ code: "INVALID_PASSWORD" });
    }
    const email = freeAddress();
    await askToChange(api, person, email, NEW);
    const secret = await mailedSecret(api.db.prisma, email);
    // Eve reads the mail of a mistyped address: her own session and password are of no use.
    const refused = await confirmChange(api, secret, PASSWORD, as(eve));
    expect(refused.json()).toMatchObject({ code: "INVALID_PASSWORD" });
    expect(await addressOf(person)).toBe(person.email);
    expect(await addressOf(eve)).toBe(eve.email);
  });

  it.each(["", "x", "A".repeat(43), "../../etc/passwd", "' or 1=1 --"])(
    "with the made-up link %j",
    async (secret) => {
      expect((await confirmChange(api, secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
      expect((await undoChange(api, secret, NEW)).json()).toMatchObject({ code: "INVALID_TOKEN" });
    },
  );

  it("by the way back to undo what is no change of theirs, or twice", async () => {
    const person = await api.signUp();
    const moved = await changeTo(api, person, freeAddress());
    const secret = await wayBack(api, person.email);
    expect((await confirmChange(api, secret)).json()).toMatchObject({ code: "INVALID_TOKEN" });
    expect((await undoChange(api, secret, "short")).json()).toMatchObject({
      code: "PASSWORD_TOO_SHORT",
    });
    expect(await addressOf(moved)).toBe(moved.email);
  });

  it("through the API of the pages, or the library's own doors", async () => {
    const person = await api.signUp();
    const document = `mutation ($input: ProfileSaveInput!) { profileSave(input: $input) { problems { code } } }`;
    const input = { expectedVersion: 1, name: "Ada", email: freeAddress() };
    expect((await api.askAs(person, document, { input })).errors).not.toEqual([]);
    const update = await knock(api, "update-user", { email: freeAddress() }, as(person));
    expect(update.statusCode).toBe(404);
    expect(await addressOf(person)).toBe(person.email);
  });
});
