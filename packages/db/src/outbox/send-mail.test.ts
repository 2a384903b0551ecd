import { aPerson, createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { enqueueMail } from "./enqueue-mail.ts";
import { beginTry, recordFailedTry, type MailInHand } from "./send-mail.ts";

const AT = new Date("2026-06-01T08:00:00Z");

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.drop());

const administrators = () =>
  Promise.all([1, 2].map(() => aPerson(db.prisma, { roles: ["ADMINISTRATOR"] })));

async function aMailInHand(kind: "APPROVED" | "MAIL_PARKED" = "APPROVED"): Promise<MailInHand> {
  const rest = { path: "/applications", dueAt: null };
  const id = await enqueueMail(db.prisma, {
    template: "NOTIFICATION",
    params:
      kind === "APPROVED"
        ? { kind, params: { number: "2026-0001", title: "Glass" }, ...rest }
        : { kind, params: {}, ...rest },
    ...{ address: "gone@example.org", language: "EN", personId: null, at: AT },
  });
  const mail = await beginTry(db.prisma, id, AT);
  if (mail === null) throw new Error("Not there");
  return mail;
}

function fail(mail: MailInHand, isFinal = true): Promise<void> {
  const failure = { said: "550 no such user", isFinal, subject: null, at: AT };
  return db.prisma.$transaction((tx) => recordFailedTry(tx, mail, failure));
}

const told = () =>
  db.prisma.notification.findMany({
    where: { kind: "MAIL_PARKED" },
    select: { personId: true, path: true, applicationId: true },
    orderBy: { personId: "asc" },
  });

it("tells every administrator of a mail that is given up, and nobody of one that is tried again", async () => {
  const people = await administrators();
  await aPerson(db.prisma, { roles: ["SECRETARIAT"] });
  const mail = await aMailInHand();
  await fail(mail, false);
  expect(await told()).toEqual([]);
  await fail(mail);
  const ids = people.map(({ id }) => id).toSorted();
  expect(await told()).toEqual(
    ids.map((personId) => ({ personId, path: "/office/mails", applicationId: null })),
  );
});

it("tells once of many that are given up at the same moment, and again when that was read", async () => {
  const people = await administrators();
  const mails = await Promise.all(Array.from({ length: 6 }, () => aMailInHand()));
  await Promise.all(mails.map((mail) => fail(mail)));
  expect(await told()).toHaveLength(people.length);
  const [reader] = people;
  const where = { personId: reader?.id ?? "" };
  await db.prisma.notification.updateMany({ where, data: { readAt: AT } });
  await fail(await aMailInHand());
  expect((await told()).map(({ personId }) => personId)).toEqual(
    [...people.map(({ id }) => id), reader?.id].toSorted(),
  );
});

it("makes no further mail of a mail that tells of one, when that is given up as well", async () => {
  await administrators();
  await fail(await aMailInHand("MAIL_PARKED"));
  expect(await told()).toEqual([]);
});
