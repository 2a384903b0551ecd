import { POLICY_V1, type Channel } from "@regolith/domain";
import { AT } from "../ledger/testing/rows.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { anApplication, aPerson } from "./testing/application-rows.ts";
import { finishFile, fileUnderWay } from "./testing/file-rows.ts";
import { refusal } from "./testing/refusal.ts";

const { files, totalBytes, perTalk } = POLICY_V1.messageFiles;
const { fileBytes } = POLICY_V1.attachments;

let db: TestDatabase;
let personId: string;
let applicationId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = await aPerson(db.prisma);
});
beforeEach(async () => {
  applicationId = (await anApplication(db.prisma, personId, "SUBMITTED")).id;
});
afterAll(() => db.drop());

interface Facts {
  readonly channel?: Channel | null;
  readonly uploadedById?: string;
  readonly bytes?: number;
}

const underWay = ({ channel = "APPLICANT", uploadedById = personId, bytes = 10 }: Facts = {}) =>
  fileUnderWay(db, { applicationId, uploadedById, channel }, bytes);

async function aFile(facts: Facts = {}): Promise<string> {
  const id = await underWay(facts);
  await finishFile(db, id, facts.bytes ?? 10);
  return id;
}

async function aMessage(facts: { channel?: Channel; senderId?: string } = {}): Promise<string> {
  const { channel = "APPLICANT", senderId = personId } = facts;
  const said = { side: "OFFICE", body: "See there.", at: AT, channel, senderId } as const;
  return (await db.prisma.message.create({ data: { applicationId, ...said } })).id;
}

const bind = (id: string, messageId: string | null) =>
  refusal(
    db.pool.query(`UPDATE "Attachment" SET "messageId" = $2 WHERE "id" = $1`, [id, messageId]),
  );

describe("a file of a message", () => {
  it("goes with it once, for good, and is never deleted", async () => {
    const [id, message, other] = [await aFile(), await aMessage(), await aMessage()];
    expect(await bind(id, message)).toBeUndefined();
    expect(await bind(id, other)).toBe("RG065");
    expect(await bind(id, null)).toBe("RG065");
    const remove = db.pool.query(`DELETE FROM "Attachment" WHERE "id" = $1`, [id]);
    expect(await refusal(remove)).toBe("RG063");
    const take = `UPDATE "Attachment" SET "removedAt" = now(), "removedById" = $2 WHERE "id" = $1`;
    expect(await refusal(db.pool.query(take, [id, personId]))).toBe("23514");
  });

  it("goes with a message of its sender, its talk and its application only", async () => {
    const somebody = await aPerson(db.prisma);
    const message = await aMessage();
    const elsewhere = await anApplication(db.prisma, personId, "SUBMITTED");
    const foreign = await fileUnderWay(
      db,
      { applicationId: elsewhere.id, uploadedById: personId, channel: "APPLICANT" },
      10,
    );
    await finishFile(db, foreign, 10);
    const wrong = [
      await aFile({ uploadedById: somebody }),
      await aFile({ channel: "INTERNAL" }),
      foreign,
    ];
    for (const id of wrong) expect(await bind(id, message)).toBe("RG065");
    // One of the application itself is none of any talk.
    expect(await bind(await aFile({ channel: null }), message)).toBe("RG065");
    expect(await bind(await underWay(), message)).toBe("23514");
  });

  it("does not go once a scanner found something, and never changes its talk", async () => {
    const id = await aFile();
    const set = (change: string) =>
      refusal(db.pool.query(`UPDATE "Attachment" SET ${change} WHERE "id" = $1`, [id]));
    expect(await set(`"channel" = 'INTERNAL'`)).toBe("RG065");
    expect(await set(`"channel" = null`)).toBe("RG065");
    await set(`"state" = 'QUARANTINED', "scannedAt" = now(), "finding" = 'Worm'`);
    expect(await bind(id, await aMessage())).toBe("RG065");
  });

  it("never comes sent", async () => {
    const facts = { applicationId, uploadedById: personId, name: "a.pdf", kind: "OTHER" } as const;
    const data = { ...facts, startedAt: AT, expiresAt: AT, channel: "APPLICANT" } as const;
    const born = db.prisma.attachment.create({ data: { ...data, messageId: await aMessage() } });
    await expect(born).rejects.toThrow(/ATTACHMENT_BORN_SENT/u);
  });

  it("that waits may go at any time, whatever became of the application", async () => {
    const id = await aFile();
    const remove = db.pool.query(`DELETE FROM "Attachment" WHERE "id" = $1`, [id]);
    expect(await refusal(remove)).toBeUndefined();
  });
});

describe("the limits of the policy", () => {
  it("hold for the number of files of the next message, and begin anew with it", async () => {
    const ids: string[] = [];
    for (let count = 0; count < files; count += 1) ids.push(await aFile());
    const oneMore = await underWay();
    expect(await refusal(finishFile(db, oneMore, 10))).toBe("RG066");
    const message = await aMessage();
    for (const id of ids) expect(await bind(id, message)).toBeUndefined();
    expect(await refusal(finishFile(db, oneMore, 10))).toBeUndefined();
    // What one message carries does not grow with what was made ready later.
    expect(await bind(oneMore, message)).toBe("RG066");
  });

  it("hold for their bytes, and leave the application its own", async () => {
    for (let sum = 0; sum < totalBytes; sum += fileBytes) await aFile({ bytes: fileBytes });
    expect(await refusal(finishFile(db, await underWay({ bytes: 1 }), 1))).toBe("RG066");
    expect(await refusal(finishFile(db, await underWay({ channel: null }), 10))).toBeUndefined();
  });

  it("hold for the whole talk, whoever sends", async () => {
    for (let sent = 0; sent < perTalk.files; sent += files) {
      const message = await aMessage();
      for (let count = 0; count < files; count += 1) await bind(await aFile(), message);
    }
    const other = await aPerson(db.prisma);
    expect(await refusal(finishFile(db, await underWay({ uploadedById: other }), 10))).toBe(
      "RG066",
    );
    const internal = await underWay({ channel: "INTERNAL" });
    expect(await refusal(finishFile(db, internal, 10))).toBeUndefined();
  });

  it("hold for files that arrive at the same moment, and leave one of them", async () => {
    for (let count = 1; count < files; count += 1) await aFile();
    const ids = await Promise.all([1, 2, 3, 4].map(() => underWay()));
    const outcomes = await Promise.all(ids.map((id) => refusal(finishFile(db, id, 10))));
    expect(outcomes.toSorted()).toEqual(["RG066", "RG066", "RG066", undefined]);
  });
});

it("of two messages that take a file along at the same moment one gets it", async () => {
  const [id, one, other] = [await aFile(), await aMessage(), await aMessage()];
  const outcomes = await Promise.all([bind(id, one), bind(id, other)]);
  expect(outcomes.toSorted()).toEqual(["RG065", undefined]);
});
