import type { Actor } from "@regolith/domain";
import {
  anApplication,
  aPerson,
  BUILT_AT,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { CHUNK_BYTES } from "./chunks.ts";
import { attachmentsOf } from "./find-attachments.ts";
import { abandonTransfer, beginTransfer, refuseUpload, TransferLost } from "./receive-upload.ts";
import { renewUpload } from "./start-upload.ts";
import {
  bytesOf,
  complete,
  countChunks,
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

describe("an address for one upload", () => {
  it("is good for its person, until it is too old", async () => {
    const token = await started(db, sender);
    const { id: stranger } = await aPerson(db.prisma);
    const tooLate = new Date(BUILT_AT.getTime() + 16 * 60_000);
    for (const wrong of [
      { token, personId: stranger, now: BUILT_AT },
      { token, personId: pi.id, now: tooLate },
      { token: "guessed", personId: pi.id, now: BUILT_AT },
    ]) {
      expect(await beginTransfer(db, wrong)).toBeNull();
    }
    expect(await beginTransfer(db, { token, personId: pi.id, now: BUILT_AT })).not.toBeNull();
  });

  it("is good for nothing once the file is whole, and ends when another is given", async () => {
    const id = "01890000-0000-7000-8000-000000000001";
    const first = await started(db, sender, { id });
    const second = await renewUpload(db.prisma, id, BUILT_AT);
    expect(await beginTransfer(db, { token: first, personId: pi.id, now: BUILT_AT })).toBeNull();
    const transfer = await beginTransfer(db, {
      token: second ?? "",
      personId: pi.id,
      now: BUILT_AT,
    });
    if (transfer === null) throw new Error("The second address is not good");
    await complete(db, transfer, await receive(db, transfer, someBytes(9)));
    const again = await beginTransfer(db, { token: second ?? "", personId: pi.id, now: BUILT_AT });
    expect(again).toBeNull();
    expect(await renewUpload(db.prisma, id, BUILT_AT)).toBeNull();
  });

  it("is kept nowhere as it is", async () => {
    const token = await started(db, sender);
    const rows = await db.prisma.attachment.findMany({
      where: { applicationId: sender.applicationId },
    });
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("a connection that breaks", () => {
  it("leaves no bytes, and the same address takes the file again", async () => {
    const token = await started(db, sender);
    const begin = async () => {
      const transfer = await beginTransfer(db, { token, personId: pi.id, now: BUILT_AT });
      if (transfer === null) throw new Error("not good");
      return transfer;
    };
    const broken = await begin();
    await receive(db, broken, someBytes(CHUNK_BYTES * 2));
    await abandonTransfer(db, broken);
    expect(await countChunks(db, broken.attachment.id)).toBe(0);

    const bytes = someBytes(CHUNK_BYTES + 5);
    const second = await begin();
    await complete(db, second, await receive(db, second, bytes));
    expect((await bytesOf(db, second.attachment.id)).equals(bytes)).toBe(true);
  });

  it("that is not noticed yet gives way to the next try, and writes nothing any more", async () => {
    const token = await started(db, sender);
    const asked = { token, personId: pi.id, now: BUILT_AT };
    const first = await beginTransfer(db, asked);
    const second = await beginTransfer(db, asked);
    if (first === null || second === null) throw new Error("not good");
    const bytes = someBytes(CHUNK_BYTES * 2 + 1);
    const received = await receive(db, second, bytes);
    await expect(receive(db, first, bytes)).rejects.toBeInstanceOf(TransferLost);
    await abandonTransfer(db, first);
    await refuseUpload(db, first, [], BUILT_AT);
    await complete(db, second, received);
    expect((await bytesOf(db, second.attachment.id)).equals(bytes)).toBe(true);
  });

  it("mixes no bytes of two tries that run at the same moment", async () => {
    const token = await started(db, sender);
    const bytes = someBytes(CHUNK_BYTES * 8 + 3);
    const begin = () => beginTransfer(db, { token, personId: pi.id, now: BUILT_AT });
    const begunOnes = await Promise.all([begin(), begin(), begin(), begin()]);
    const tries = begunOnes.map(async (transfer) => {
      if (transfer === null) throw new Error("not good");
      await complete(db, transfer, await receive(db, transfer, bytes));
    });
    const results = await Promise.allSettled(tries);
    const whole = results.filter(({ status }) => status === "fulfilled");
    const lost = results.filter((result) => result.status === "rejected");
    expect([whole.length, lost.length]).toEqual([1, 3]);
    for (const { reason } of lost) expect(reason).toBeInstanceOf(TransferLost);
    const [file] =
      (await attachmentsOf(db.prisma, [sender.applicationId])).get(sender.applicationId) ?? [];
    expect((await bytesOf(db, file?.id ?? "")).equals(bytes)).toBe(true);
  });
});
