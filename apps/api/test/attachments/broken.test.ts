import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { POLICY_V1 } from "@regolith/domain";
import { anApplicationBy } from "../support/application-builders.ts";
import { refusals } from "../support/application-requests.ts";
import { aPdf, aPng, pngInPieces } from "../support/files.ts";
import { addressFor, attach, bearer, filesOf, put, sha256, start } from "../support/uploads.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

const { files, fileBytes, totalBytes } = POLICY_V1.attachments;
const MB = 1024 * 1024;

let api: TestApi;
let apiUrl: string;
let ada: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  apiUrl = await api.server.listen({ host: "127.0.0.1", port: 0 });
  ada = await api.signUp("Ada Probe");
});
afterAll(() => api.stop());

const aDraft = async () => (await anApplicationBy(api, ada)).id;

/** A connection on which a request has begun, and only a part of its body was sent. */
async function sendPart(url: string, length: number, part: Uint8Array): Promise<Socket> {
  const socket = connect(Number(new URL(apiUrl).port), "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  const head = [
    `PUT ${url} HTTP/1.1`,
    "host: 127.0.0.1",
    `authorization: Bearer ${ada.token}`,
    `content-length: ${String(length)}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  socket.write(part);
  return socket;
}

/** Waits until something is so, by looking again and again. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}

describe("a connection that breaks in the middle", () => {
  it("leaves no file and no bytes, and the same address takes it whole the next time", async () => {
    const applicationId = await aDraft();
    const bytes = aPdf({ size: 3 * MB });
    const { upload } = await start(api, ada, { applicationId, sizeBytes: bytes.length });
    const url = upload?.url ?? "";
    const chunks = () => api.db.prisma.attachmentChunk.count();
    const before = await chunks();

    const socket = await sendPart(url, bytes.length, bytes.subarray(0, 2 * MB));
    await until(async () => (await chunks()) >= before + 7);
    const during = await filesOf(api, ada, applicationId);
    expect(during.attachments.nodes).toEqual([]);
    expect(during.attachmentUploads[0]?.receivedBytes).toBeGreaterThan(MB);
    socket.destroy();
    await until(async () => (await chunks()) === before);

    const after = await filesOf(api, ada, applicationId);
    expect(after.attachments.nodes).toEqual([]);
    expect(after.attachmentUploads).toMatchObject([{ state: "UPLOADING", refusal: [] }]);
    expect((await put(apiUrl + url, bytes, bearer(ada))).status).toBe(201);
    const { attachments, attachmentUploads } = await filesOf(api, ada, applicationId);
    expect(attachments.nodes).toMatchObject([{ sha256: sha256(bytes), state: "READY" }]);
    expect(attachmentUploads).toEqual([]);
  });

  it("and is not noticed gives way to the next try", async () => {
    const applicationId = await aDraft();
    const bytes = aPng({ size: 2 * MB });
    const said = { applicationId, name: "a.png", sizeBytes: bytes.length };
    const url = await addressFor(api, ada, said);
    const before = await api.db.prisma.attachmentChunk.count();
    const stalled = await sendPart(url, bytes.length, bytes.subarray(0, MB));
    await until(async () => (await api.db.prisma.attachmentChunk.count()) > before + 2);
    expect((await put(apiUrl + url, bytes, bearer(ada))).status).toBe(201);

    const answered = once(stalled, "data");
    stalled.write(bytes.subarray(MB));
    const [answer] = (await answered) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 422/u);
    stalled.destroy();
    const { attachments } = await filesOf(api, ada, applicationId);
    expect(attachments.nodes).toMatchObject([{ sha256: sha256(bytes) }]);
  });

  it("is no fault of ours in the log", () => {
    expect(api.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});

describe("uploads at the same moment", () => {
  it("that would be too many files together leave as many as there is room for", async () => {
    const applicationId = await aDraft();
    for (let count = 1; count < files; count += 1) {
      await attach(api, apiUrl, ada, { applicationId, bytes: aPdf() });
    }
    const starts = await Promise.all([1, 2, 3].map(() => start(api, ada, { applicationId })));
    const codes = starts.map(({ problems }) => refusals(problems).join());
    expect(codes.toSorted()).toEqual(["", "TOO_MANY_FILES file", "TOO_MANY_FILES file"]);
  });

  it("that would be too large together leave one, when their sizes are said", async () => {
    const applicationId = await aDraft();
    const room = totalBytes - 2 * fileBytes - 5 * MB;
    for (const bytes of [fileBytes, fileBytes, 5 * MB]) {
      await attach(api, apiUrl, ada, { applicationId, bytes: aPdf({ size: bytes }) });
    }
    const sizeBytes = Math.floor(room / 2) + 1;
    const starts = await Promise.all(
      [1, 2].map(() => start(api, ada, { applicationId, sizeBytes })),
    );
    const codes = starts.map(({ problems }) => refusals(problems).join());
    expect(codes.toSorted()).toEqual(["", "FILES_TOO_LARGE file"]);
  });

  it("that would be too large together leave one, when nobody knew their sizes before", async () => {
    const applicationId = await aDraft();
    for (const bytes of [fileBytes, fileBytes, 15 * MB]) {
      await attach(api, apiUrl, ada, { applicationId, bytes: aPdf({ size: bytes }) });
    }
    const answers = await Promise.all(
      ["one.pdf", "other.pdf"].map(async (name) => {
        const form = new FormData();
        form.append("file", new Blob([aPdf({ size: 4 * MB })]), name);
        const address = `${apiUrl}/uploads/applications/${applicationId}`;
        const response = await fetch(address, { method: "POST", body: form, headers: bearer(ada) });
        const { problems } = (await response.json()) as { problems: { code: string }[] };
        return problems.map(({ code }) => code).join();
      }),
    );
    expect(answers.toSorted()).toEqual(["", "FILES_TOO_LARGE"]);
    const { attachmentAllowance } = await filesOf(api, ada, applicationId);
    expect(attachmentAllowance.bytes).toBe(59 * MB);
  });

  it("is too late when the application was sent while the file was on its way", async () => {
    const { id: applicationId, row } = await anApplicationBy(api, ada);
    const bytes = aPdf({ size: MB });
    const url = await addressFor(api, ada, { applicationId, sizeBytes: MB });
    const before = await api.db.prisma.attachmentChunk.count();
    const socket = await sendPart(url, MB, bytes.subarray(0, MB / 2));
    await until(async () => (await api.db.prisma.attachmentChunk.count()) > before);
    const at = new Date();
    const round = await api.db.prisma.round.findFirstOrThrow();
    await api.db.prisma.application.update({
      where: { id: row.id },
      data: { status: "SUBMITTED", submittedAt: at, statusSince: at, roundId: round.id },
    });
    const answered = once(socket, "data");
    socket.write(bytes.subarray(MB / 2));
    const [answer] = (await answered) as [Buffer];
    expect(answer.toString()).toContain("NOT_ALLOWED");
    socket.destroy();
    expect((await filesOf(api, ada, applicationId)).attachments.nodes).toEqual([]);
  });
});

describe("memory", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => {
    // The second time sees what the first one freed.
    collect();
    collect();
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    return arrayBuffers + heapUsed;
  };

  /** Sends no faster than it is taken; `fetch` would keep what it was given. */
  async function send(url: string, body: Readable): Promise<number | undefined> {
    const sending = request(apiUrl + url, { method: "PUT", headers: bearer(ada) });
    const answered = once(sending, "response") as Promise<[IncomingMessage]>;
    await pipeline(body, sending);
    const [answer] = await answered;
    answer.resume();
    return answer.statusCode;
  }

  it("does not grow with the files that pass, three at once", async () => {
    let most = 0;
    async function* watched() {
      let sent = 0;
      for (const piece of pngInPieces(fileBytes)) {
        if (sent % (8 * MB) < piece.length) most = Math.max(most, used());
        sent += piece.length;
        yield await Promise.resolve(piece);
      }
    }
    const applicationId = await aDraft();
    const said = { applicationId, name: "a.png", sizeBytes: fileBytes };
    const urls = [];
    for (const _ of [1, 2, 3]) urls.push(await addressFor(api, ada, said));
    const base = used();
    const statuses = await Promise.all(urls.map((url) => send(url, Readable.from(watched()))));
    expect(statuses).toEqual([201, 201, 201]);
    expect(most - base).toBeLessThan(15 * MB);
  });
});
