import { randomUUID } from "node:crypto";
import { ok, POLICY_V1, type Actor, type Channel } from "@regolith/domain";
import {
  anApplication,
  aPerson,
  BUILT_AT,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import { removeAbandonedUploads } from "./change-attachment.ts";
import { attachmentsOf, filesOfMessages, unsentFilesOf, uploadsOf } from "./find-attachments.ts";
import { heldBy, heldByTalk } from "./held.ts";
import { lockForSending, sendWithMessage } from "./message-files.ts";
import { attached, fileOf, someBytes, started, type Sender } from "./testing/uploads.ts";

const KEPT_UNTIL = new Date(BUILT_AT.getTime() + POLICY_V1.messageFiles.unsentHours * 3_600_000);

let db: TestDatabase;
let pi: Actor;
let talk: Sender & { readonly channel: Channel };

beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  pi = await aPerson(db.prisma);
  const { id } = await anApplication(db.prisma, { personId: pi.id, status: "SUBMITTED" });
  talk = { applicationId: id, personId: pi.id, channel: "APPLICANT" };
});
afterAll(() => db.drop());

const waiting = (bytes = 100) => attached(db, talk, someBytes(bytes), { expiresAt: KEPT_UNTIL });

async function send(...ids: readonly string[]): Promise<string> {
  const { personId: senderId, ...facts } = talk;
  const id = randomUUID();
  await inTransaction(db, async (tx) => {
    const message = { id, senderId, side: "TEAM", body: "See the file.", at: BUILT_AT } as const;
    await tx.message.create({ data: { ...facts, ...message } });
    const files = await lockForSending(tx, ids);
    await sendWithMessage(
      tx,
      id,
      files.flatMap((file) => file ?? []),
    );
    return ok(undefined);
  });
  return id;
}

it("wait for their message, and are with it once it is sent", async () => {
  const id = await waiting();
  const [unsent] = await unsentFilesOf(db.prisma, [talk], pi.id);
  expect(unsent?.map((file) => file.id)).toEqual([id]);
  const message = await send(id);
  expect(await unsentFilesOf(db.prisma, [talk], pi.id)).toEqual([[]]);
  const sent = (await filesOfMessages(db.prisma, [message])).get(message);
  expect(sent?.map((file) => file.id)).toEqual([id]);
});

it("are never among the files of the application, nor do they take their room", async () => {
  await send(await waiting());
  await waiting();
  await started(db, talk);
  const { applicationId } = talk;
  const itself = { ...talk, channel: null };
  expect((await attachmentsOf(db.prisma, [applicationId])).size).toBe(0);
  expect(await uploadsOf(db.prisma, [itself], pi.id)).toEqual([[]]);
  expect(await heldBy(db.prisma, itself, { promisedAt: BUILT_AT })).toMatchObject({ files: 0 });
});

it("take room of the next message until they are sent, and of the talk for good", async () => {
  await send(await waiting(100));
  await waiting(50);
  await started(db, talk, { sizeBytes: 30 });
  const counting = { promisedAt: BUILT_AT };
  expect(await heldBy(db.prisma, talk, counting)).toEqual({ files: 2, bytes: 80 });
  expect(await heldByTalk(db.prisma, talk, counting)).toEqual({ files: 3, bytes: 180 });
  const other = await aPerson(db.prisma);
  const others = { ...talk, personId: other.id };
  expect(await heldBy(db.prisma, others, counting)).toEqual({ files: 0, bytes: 0 });
  const internal = { ...talk, channel: "INTERNAL" as const };
  expect(await heldByTalk(db.prisma, internal, counting)).toEqual({ files: 0, bytes: 0 });
});

it("are cleared away when their message is not sent within a day, and stay when it is", async () => {
  const sent = await waiting();
  await send(sent);
  const forgotten = await waiting();
  await removeAbandonedUploads(db, new Date(KEPT_UNTIL.getTime() - 1));
  expect(await fileOf(db, forgotten)).toMatchObject({ state: "READY" });
  await removeAbandonedUploads(db, KEPT_UNTIL);
  await expect(fileOf(db, forgotten)).rejects.toThrow("not there");
  expect(await fileOf(db, sent)).toMatchObject({ state: "READY" });
});

it("are sent or cleared away, and nothing between, when both happen at once", async () => {
  const id = await waiting();
  const [message] = await Promise.all([send(id), removeAbandonedUploads(db, KEPT_UNTIL)]);
  const sent = (await filesOfMessages(db.prisma, [message])).get(message) ?? [];
  const chunks = await db.prisma.attachmentChunk.count({ where: { attachmentId: id } });
  expect(sent).toHaveLength(chunks);
});
