import { createHash } from "node:crypto";
import { ok, type Actor } from "@regolith/domain";
import { lockApplication } from "../applications/find-applications.ts";
import {
  anApplication,
  aPerson,
  BUILT_AT,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import { removeAbandonedUploads, removeAttachment } from "./change-attachment.ts";
import { CHUNK_BYTES } from "./chunks.ts";
import { attachmentsOf, findAttachments, lockAttachment, uploadsOf } from "./find-attachments.ts";
import { heldBy } from "./held.ts";
import { readBytes } from "./open-attachment.ts";
import { refuseUpload } from "./receive-upload.ts";
import {
  attached,
  begun,
  bytesOf,
  complete,
  countChunks,
  fileOf,
  LATER,
  receive,
  someBytes,
  started,
  type Sender,
} from "./testing/uploads.ts";

let db: TestDatabase;
let pi: Actor;
let sender: Sender;

beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  pi = await aPerson(db.prisma);
  const { id } = await anApplication(db.prisma, { personId: pi.id });
  sender = { applicationId: id, personId: pi.id };
});
afterAll(() => db.drop());

const itself = () => ({ ...sender, channel: null });

async function remove(id: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const application = await lockApplication(tx, pi, sender.applicationId);
    const file = await lockAttachment(tx, id);
    if (application === null || file === null) throw new Error("not there");
    await removeAttachment(tx, application, file, { actorId: pi.id, at: LATER });
    return ok(undefined);
  });
}

describe("a file", () => {
  const bytes = someBytes(3 * CHUNK_BYTES + 17);

  it("comes back byte for byte, with its size and hash", async () => {
    const id = await attached(db, sender, bytes);
    expect((await bytesOf(db, id)).equals(bytes)).toBe(true);
    expect(await fileOf(db, id)).toMatchObject({
      ...{ state: "READY", sizeBytes: bytes.length, mediaType: "application/pdf", name: "a.pdf" },
      sha256: createHash("sha256").update(bytes).digest("hex"),
      receivedAt: LATER,
    });
    expect(await countChunks(db, id)).toBe(4);
  });

  it.each([
    [0, 10],
    [CHUNK_BYTES - 5, 10],
    [CHUNK_BYTES, CHUNK_BYTES],
    [3 * CHUNK_BYTES, 100],
    [4 * CHUNK_BYTES, 10],
  ])("is read from within: %d bytes on, %d bytes", async (offset, length) => {
    const id = await attached(db, sender, bytes);
    const expected = bytes.subarray(offset, offset + length);
    expect((await readBytes(db, { id }, { offset, length })).equals(expected)).toBe(true);
  });

  it("is listed with its application once it is whole, and before that to its sender alone", async () => {
    const transfer = await begun(db, sender);
    const { applicationId } = sender;
    const other = await aPerson(db.prisma);
    expect((await attachmentsOf(db.prisma, [applicationId])).get(applicationId)).toBeUndefined();
    const uploads = (id: string) => uploadsOf(db.prisma, [{ applicationId, channel: null }], id);
    expect((await uploads(pi.id))[0]).toHaveLength(1);
    expect(await uploads(other.id)).toEqual([[]]);
    await complete(db, transfer, await receive(db, transfer, bytes));
    const listed = (await attachmentsOf(db.prisma, [applicationId])).get(applicationId);
    expect(listed?.map(({ id }) => id)).toEqual([transfer.attachment.id]);
    expect(await uploads(pi.id)).toEqual([[]]);
  });
});

describe("a refused file", () => {
  it("keeps the reasons for its sender and no bytes, and makes no room scarce", async () => {
    const transfer = await begun(db, sender, { sizeBytes: 1000 });
    await receive(db, transfer, someBytes(1000));
    const problems = [{ code: "FILE_EMPTY", path: ["file"], params: { name: "a.pdf" } }] as const;
    await refuseUpload(db, transfer, problems, BUILT_AT);
    expect(await countChunks(db, transfer.attachment.id)).toBe(0);
    expect(await fileOf(db, transfer.attachment.id)).toMatchObject({
      state: "REFUSED",
      refusal: problems,
    });
    const held = await heldBy(db.prisma, itself(), { promisedAt: BUILT_AT });
    expect(held).toEqual({ files: 0, bytes: 0 });
  });
});

describe("the room of an application", () => {
  it("is taken by files, and by uploads until they are given up", async () => {
    await attached(db, sender, someBytes(100));
    await begun(db, sender, { sizeBytes: 5000 });
    await started(db, sender, { sizeBytes: null });
    expect(await heldBy(db.prisma, itself(), { promisedAt: BUILT_AT })).toEqual({
      files: 3,
      bytes: 5100,
    });
    expect(await heldBy(db.prisma, itself(), {})).toEqual({ files: 1, bytes: 100 });
    const givenUp = new Date(BUILT_AT.getTime() + 60 * 60_000);
    expect(await heldBy(db.prisma, itself(), { promisedAt: givenUp })).toEqual({
      files: 1,
      bytes: 100,
    });
  });
});

describe("clearing away", () => {
  it("takes what nobody goes on sending and refusals of yesterday, and nothing else", async () => {
    const kept = await attached(db, sender, someBytes(100));
    const given = await begun(db, sender);
    await receive(db, given, someBytes(CHUNK_BYTES + 1));
    const refused = await begun(db, sender);
    await refuseUpload(db, refused, [], BUILT_AT);
    const later = (minutes: number) => new Date(BUILT_AT.getTime() + minutes * 60_000);

    await removeAbandonedUploads(db, later(14));
    expect(await findAttachments(db.prisma, [given.attachment.id])).toHaveProperty("size", 1);
    await removeAbandonedUploads(db, later(16));
    expect(await findAttachments(db.prisma, [given.attachment.id])).toHaveProperty("size", 0);
    expect(await countChunks(db, given.attachment.id)).toBe(0);
    expect(await findAttachments(db.prisma, [refused.attachment.id])).toHaveProperty("size", 1);
    await removeAbandonedUploads(db, later(25 * 60));
    expect(await findAttachments(db.prisma, [refused.attachment.id])).toHaveProperty("size", 0);
    expect((await bytesOf(db, kept)).length).toBe(100);
  });
});

describe("taking a file out", () => {
  it("of a draft deletes it, and leaves its hash in the audit", async () => {
    const id = await attached(db, sender, someBytes(100));
    const { sha256 } = await fileOf(db, id);
    await remove(id);
    expect(await findAttachments(db.prisma, [id])).toHaveProperty("size", 0);
    expect(await countChunks(db, id)).toBe(0);
    const [event] = await db.prisma.auditEvent.findMany({ where: { subjectId: id } });
    expect(event).toMatchObject({ action: "attachment.deleted", details: { sha256 } });
  });

  it("of what was submitted keeps it for the record, marked, and frees its room", async () => {
    const id = await attached(db, sender, someBytes(100));
    const round = await db.prisma.round.create({
      data: {
        ...{ code: id, nameEn: "r", nameZh: "r", audience: "BOTH", provenance: "DEMONSTRATION" },
        ...{ opensAt: BUILT_AT, closesAt: new Date(BUILT_AT.getTime() + 1) },
      },
    });
    const where = { id: sender.applicationId };
    const submitted = { roundId: round.id, submittedAt: LATER, statusSince: LATER };
    await db.prisma.application.update({ where, data: { status: "SUBMITTED", ...submitted } });
    await db.prisma.application.update({
      where,
      data: { status: "CHANGES_REQUESTED", statusBeforeChanges: "SUBMITTED" },
    });
    await remove(id);
    expect(await fileOf(db, id)).toMatchObject({ removedAt: LATER, state: "READY" });
    expect((await bytesOf(db, id)).length).toBe(100);
    expect(await heldBy(db.prisma, itself(), { promisedAt: LATER })).toEqual({
      files: 0,
      bytes: 0,
    });
  });
});
