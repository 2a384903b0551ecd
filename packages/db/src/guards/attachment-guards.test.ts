import { randomUUID } from "node:crypto";
import {
  ATTACHMENT_STATES,
  ATTACHMENT_STEPS,
  isWhole,
  POLICY_V1,
  type ApplicationStatus,
} from "@regolith/domain";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { anApplication, aPerson } from "./testing/application-rows.ts";
import { fileUnderWay, finishFile, sizesOf } from "./testing/file-rows.ts";
import { refusal } from "./testing/refusal.ts";

const CHUNK = 262_144;
const { files, fileBytes, totalBytes } = POLICY_V1.attachments;

let db: TestDatabase;
let personId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = await aPerson(db.prisma);
});
afterAll(() => db.drop());

const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);
const draft = async () => (await anApplication(db.prisma, personId)).id;

const underWay = (applicationId: string, chunks: readonly number[]) =>
  fileUnderWay(db, { applicationId, uploadedById: personId }, chunks);
const finish = (id: string, sizeBytes: number, state?: string) =>
  finishFile(db, id, sizeBytes, state);

async function aFile(applicationId: string, bytes = 10): Promise<string> {
  const id = await underWay(applicationId, sizesOf(bytes));
  await finish(id, bytes);
  return id;
}

describe("the chunks of a file", () => {
  it.each([
    ["one byte", [1], 1],
    ["a full chunk", [CHUNK], CHUNK],
    ["full ones and a rest", [CHUNK, CHUNK, 5], 2 * CHUNK + 5],
  ])("make it up: %s", async (_, chunks, size) => {
    const id = await underWay(await draft(), chunks);
    expect(await refusal(finish(id, size))).toBeUndefined();
  });

  it.each([
    ["none", [], 1],
    ["too few", [CHUNK], CHUNK + 1],
    ["too many", [CHUNK, 5], CHUNK],
    ["short ones in the middle", [5, CHUNK], CHUNK + 5],
  ])("do not make it up: %s", async (_, chunks, size) => {
    const id = await underWay(await draft(), chunks);
    expect(await refusal(finish(id, size))).toBe("RG061");
  });

  it("do not make it up when one is missing between", async () => {
    const id = await underWay(await draft(), [CHUNK, CHUNK, 5]);
    await query(`DELETE FROM "AttachmentChunk" WHERE "attachmentId" = $1 AND "index" = 1`, id);
    expect(await refusal(finish(id, CHUNK + 5))).toBe("RG061");
  });

  it("are never larger than one chunk, nor empty", async () => {
    const id = await underWay(await draft(), []);
    for (const size of [0, CHUNK + 1]) {
      const sql = `INSERT INTO "AttachmentChunk" VALUES ($1, 0, decode(repeat('00', $2), 'hex'))`;
      expect(await refusal(query(sql, id, size))).toBe("23514");
    }
  });

  it("never change once the file is whole", async () => {
    const id = await aFile(await draft());
    for (const sql of [
      `INSERT INTO "AttachmentChunk" VALUES ($1, 1, 'x')`,
      `UPDATE "AttachmentChunk" SET "bytes" = 'other bytes' WHERE "attachmentId" = $1`,
      `DELETE FROM "AttachmentChunk" WHERE "attachmentId" = $1`,
    ]) {
      expect(await refusal(query(sql, id))).toBe("RG062");
    }
    expect(await refusal(query(`TRUNCATE "AttachmentChunk"`))).toBe("RG010");
  });

  it("go with a draft that is deleted", async () => {
    const applicationId = await draft();
    const id = await aFile(applicationId);
    await db.prisma.application.delete({ where: { id: applicationId } });
    expect(await db.prisma.attachmentChunk.count({ where: { attachmentId: id } })).toBe(0);
  });
});

describe("the limits of the policy", () => {
  it("hold for one file", async () => {
    const id = await underWay(await draft(), sizesOf(fileBytes + 1));
    expect(await refusal(finish(id, fileBytes + 1))).toBe("23514");
    expect(
      await refusal(
        query(`DELETE FROM "AttachmentChunk" WHERE "attachmentId" = $1 AND "index" = 80`, id),
      ),
    ).toBeUndefined();
    expect(await refusal(finish(id, fileBytes))).toBeUndefined();
  });

  it("hold for the number of files", async () => {
    const applicationId = await draft();
    for (let count = 0; count < files; count += 1) await aFile(applicationId);
    const oneMore = await underWay(applicationId, [10]);
    expect(await refusal(finish(oneMore, 10))).toBe("RG060");
    expect(await refusal(finish(oneMore, 10, "SCANNING"))).toBe("RG060");
  });

  it("hold for all files together", async () => {
    const applicationId = await draft();
    for (let sum = 0; sum < totalBytes; sum += fileBytes) await aFile(applicationId, fileBytes);
    const oneByte = await underWay(applicationId, [1]);
    expect(await refusal(finish(oneByte, 1))).toBe("RG060");
  });

  it("hold for files that arrive at the same moment, and leave one of them", async () => {
    const applicationId = await draft();
    for (let count = 1; count < files; count += 1) await aFile(applicationId);
    const ids = await Promise.all([1, 2, 3, 4].map(() => underWay(applicationId, [10])));
    const outcomes = await Promise.all(ids.map((id) => refusal(finish(id, 10))));
    expect(outcomes.toSorted()).toEqual(["RG060", "RG060", "RG060", undefined]);
  });
});

describe("the life of a file", () => {
  const steps = ATTACHMENT_STATES.flatMap((from) =>
    ATTACHMENT_STATES.filter((to) => to !== from).map((to) => ({ from, to })),
  );

  const FACTS: Readonly<Record<string, string>> = {
    REFUSED: `"refusal" = '[]'`,
    QUARANTINED: `"scannedAt" = now(), "finding" = 'Worm'`,
  };
  const steer = (id: string, to: string) =>
    query(
      `UPDATE "Attachment" SET "state" = '${to}', ${FACTS[to] ?? '"caption" = $2'} WHERE "id" = $1 AND $2::text IS NOT NULL`,
      id,
      "",
    );

  async function fileIn(state: (typeof ATTACHMENT_STATES)[number]): Promise<string> {
    const id = await underWay(await draft(), [10]);
    if (state === "QUARANTINED") await finish(id, 10, "SCANNING");
    if (state === "READY" || state === "SCANNING") await finish(id, 10, state);
    if (state === "QUARANTINED" || state === "REFUSED") await steer(id, state);
    return id;
  }

  it.each(steps)("leads from $from to $to only if the domain says so", async ({ from, to }) => {
    const id = await fileIn(from);
    const goes = ATTACHMENT_STEPS[from].includes(to);
    const change = from === "UPLOADING" && isWhole(to) ? finish(id, 10, to) : steer(id, to);
    expect(await refusal(change)).toBe(goes ? undefined : "RG064");
  });

  it.each([
    [`"sha256" = repeat('1', 64)`],
    [`"sizeBytes" = 9`],
    [`"name" = 'b.pdf'`],
    [`"mediaType" = 'image/png'`],
    [`"uploadedById" = gen_random_uuid()`],
  ])("changes nothing that is known of a whole one: %s", async (change) => {
    const id = await aFile(await draft());
    expect(await refusal(query(`UPDATE "Attachment" SET ${change} WHERE "id" = $1`, id))).toBe(
      "RG062",
    );
  });

  it.each([
    [`"mediaType" = 'text/html'`, "UPLOADING"],
    [`"sha256" = 'abc'`, "UPLOADING"],
    [`"refusal" = '[]'`, "READY"],
    [`"finding" = 'Worm'`, "READY"],
    [`"removedAt" = now()`, "READY"],
    [`"tokenHash" = 'x'`, "READY"],
    [`"version" = 0`, "READY"],
    [`"name" = ''`, "UPLOADING"],
  ] as const)("cannot hold what makes no sense: %s while %s", async (change, state) => {
    const id = await fileIn(state);
    expect(await refusal(query(`UPDATE "Attachment" SET ${change} WHERE "id" = $1`, id))).toBe(
      "23514",
    );
  });

  it("cannot begin as a whole file without bytes", async () => {
    const sql = `INSERT INTO "Attachment" ("id", "applicationId", "uploadedById", "name", "kind", "state",
        "startedAt", "expiresAt", "mediaType", "sizeBytes", "sha256", "receivedAt")
      VALUES ($1, $2, $3, 'a.pdf', 'OTHER', 'READY', now(), now(), 'image/png', 5, repeat('0', 64), now())`;
    expect(await refusal(query(sql, randomUUID(), await draft(), personId))).toBe("RG061");
  });
});

describe("what was submitted", () => {
  const remove = (id: string) => query(`DELETE FROM "Attachment" WHERE "id" = $1`, id);
  const filed = async (status: ApplicationStatus) => {
    const application = await anApplication(db.prisma, personId, status);
    return { application: application.id, file: await aFile(application.id) };
  };

  it.each(["SUBMITTED", "UNDER_REVIEW", "APPROVED", "DECLINED", "WITHDRAWN"] as const)(
    "stays while the application is %s",
    async (status) => {
      const { file } = await filed(status);
      expect(await refusal(remove(file))).toBe("RG063");
    },
  );

  it("stays while changes are asked for, and what answers them may still go", async () => {
    const { application, file } = await filed("CHANGES_REQUESTED");
    const answer = await aFile(application);
    await query(
      `UPDATE "Application" SET "statusSince" = "statusSince" - interval '1 day' WHERE "id" = $1`,
      application,
    );
    expect(await refusal(remove(answer))).toBeUndefined();
    await query(
      `UPDATE "Application" SET "statusSince" = "statusSince" + interval '1 day' WHERE "id" = $1`,
      application,
    );
    expect(await refusal(remove(file))).toBe("RG063");
  });

  it("is taken out once, and not taken in again", async () => {
    const { file } = await filed("CHANGES_REQUESTED");
    const mark = (at: string) =>
      query(
        `UPDATE "Attachment" SET "removedAt" = ${at}, "removedById" = $2 WHERE "id" = $1`,
        file,
        personId,
      );
    expect(await refusal(mark("now()"))).toBeUndefined();
    expect(await refusal(mark("now() + interval '1 hour'"))).toBe("RG062");
  });

  it("may go with a draft, and unfinished ones at any time", async () => {
    expect(await refusal(remove(await aFile(await draft())))).toBeUndefined();
    const { application } = await filed("SUBMITTED");
    expect(await refusal(remove(await underWay(application, [10])))).toBeUndefined();
  });
});
