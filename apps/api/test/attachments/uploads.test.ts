import { POLICY_V1 } from "@regolith/domain";
import { anApplicationBy } from "../support/application-builders.ts";
import { refusals } from "../support/application-requests.ts";
import { aJpeg, aPdf, aPng } from "../support/files.ts";
import {
  addressFor,
  attach,
  bearer,
  changeFile,
  download,
  filesOf,
  put,
  sha256,
  start,
} from "../support/uploads.ts";
import { startTestApi, WEB_ORIGIN, type TestApi, type TestPerson } from "../test-api.ts";

const { fileBytes } = POLICY_V1.attachments;

let api: TestApi;
let apiUrl: string;
let ada: TestPerson;
let secretariat: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  apiUrl = await api.server.listen({ host: "127.0.0.1", port: 0 });
  ada = await api.signUp("Ada Probe");
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());
beforeEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});

const aDraft = async () => (await anApplicationBy(api, ada)).id;
const get = (url: string | null, headers: Record<string, string> = bearer(ada), method = "GET") =>
  download(`${apiUrl}${url ?? ""}`, headers, method);

describe("a file", () => {
  it("of 20 MB goes up and comes down again with the same hash", async () => {
    const applicationId = await aDraft();
    const bytes = aPng({ size: fileBytes });
    expect(bytes).toHaveLength(fileBytes);
    const name = "嫦娥五号 月壤显微照片.png";
    const said = { name, kind: "FIGURE", caption: "Under crossed polars" };
    const file = await attach(api, apiUrl, ada, { applicationId, bytes, ...said });
    expect(file).toMatchObject({
      ...{ ...said, state: "READY", mediaType: "image/png", sizeBytes: fileBytes },
      ...{ receivedBytes: fileBytes, sha256: sha256(bytes), scanned: false, removedAt: null },
      ...{ uploadedBy: { name: "Ada Probe" }, uploadedAt: "2026-06-01T00:00:00.000Z" },
      ...{ availableActions: ["DESCRIBE", "REMOVE"], refusal: [] },
    });
    const answer = await get(file.downloadUrl);
    expect(answer.status).toBe(200);
    expect(sha256(answer.bytes)).toBe(file.sha256);
    expect(answer.bytes).toHaveLength(fileBytes);
  });

  it.each([
    ["letter.pdf", aPdf(), "application/pdf", "letter.pdf"],
    ["photo.JPG", aJpeg(), "image/jpeg", "photo.JPG"],
    ["scan", aPng(), "image/png", "scan.png"],
    ["C:\\temp\\a\u0000b.pdf", aPdf(), "application/pdf", "a b.pdf"],
  ])("called %j is kept as what it is", async (name, bytes, mediaType, shown) => {
    const applicationId = await aDraft();
    const file = await attach(api, apiUrl, ada, { applicationId, bytes, name });
    expect(file).toMatchObject({ name: shown, mediaType, state: "READY" });
  });

  it("is sent as a download that can do nothing, under its name in any script", async () => {
    const applicationId = await aDraft();
    const file = await attach(api, apiUrl, ada, {
      ...{ applicationId, bytes: aPdf(), name: '支持函 "é" (final).pdf' },
    });
    const { headers } = await get(file.downloadUrl);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="___ _e_ (final).pdf"; filename*=UTF-8''%E6%94%AF%E6%8C%81%E5%87%BD%20%22%C3%A9%22%20%28final%29.pdf`,
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
      "content-length": String(file.sizeBytes),
    });
  });

  it("is downloaded with a cookie as well, and read by the office once it is submitted", async () => {
    const applicationId = await aDraft();
    const file = await attach(api, apiUrl, ada, { applicationId, bytes: aPdf() });
    const cookie = { cookie: `regolith.session_token=${encodeURIComponent(ada.token)}` };
    expect((await get(file.downloadUrl, cookie)).status).toBe(200);
    expect((await get(file.downloadUrl, bearer(secretariat))).status).toBe(404);
    await submit(applicationId);
    expect((await get(file.downloadUrl, bearer(secretariat))).status).toBe(200);
    const head = await get(file.downloadUrl, bearer(ada), "HEAD");
    expect([head.status, head.headers.get("content-length")]).toEqual([
      200,
      String(file.sizeBytes),
    ]);
  });

  it("leads somebody who is not signed in to sign in and back, and tells a program", async () => {
    const file = await attach(api, apiUrl, ada, { applicationId: await aDraft(), bytes: aPdf() });
    const browser = { accept: "text/html,*/*;q=0.8", "accept-language": "zh-CN" };
    const sent = await get(file.downloadUrl, browser);
    const next = encodeURIComponent(file.downloadUrl ?? "");
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `/zh/sign-in?next=${next}`]);
    expect((await get(file.downloadUrl, {})).status).toBe(401);
  });

  async function submit(applicationId: string): Promise<void> {
    const { row } = { row: Buffer.from(applicationId, "base64url").toString().split(":")[1] ?? "" };
    const at = new Date("2026-06-01T00:00:00Z");
    const round = await api.db.prisma.round.findFirstOrThrow();
    await api.db.prisma.application.update({
      where: { id: row },
      data: { status: "SUBMITTED", submittedAt: at, statusSince: at, roundId: round.id },
    });
  }
});

describe("what is sent", () => {
  const BIG = { name: "mosaic.png", width: 20_000, height: 20_000 };
  it.each([
    ["is not what it is called", "letter.pdf", aPng(), "FILE_TYPE_DIFFERS"],
    [
      "is a page of the web",
      "figure.png",
      Buffer.from("<html>".repeat(500)),
      "FILE_TYPE_NOT_ACCEPTED",
    ],
    ["has 400 million pixels", BIG.name, aPng(BIG), "PICTURE_TOO_LARGE"],
    ["is encrypted", "letter.pdf", aPdf({ isEncrypted: true }), "FILE_ENCRYPTED"],
    ["is cut off", "letter.pdf", aPdf({ size: 5000 }).subarray(0, 4000), "FILE_DAMAGED"],
    ["is half a picture", "figure.png", aPng({ size: 9000 }).subarray(0, 8000), "FILE_DAMAGED"],
  ])("is refused when it %s, and its sender is told why", async (_, name, bytes, code) => {
    const applicationId = await aDraft();
    const url = await addressFor(api, ada, { applicationId, name, sizeBytes: bytes.length });
    const answer = await put(apiUrl + url, Buffer.from(bytes), {
      ...bearer(ada),
      "content-type": "application/pdf",
      "accept-language": "zh",
    });
    expect([answer.status, refusals(answer.problems)]).toEqual([422, [`${code} file`]]);
    expect(answer.problems[0]?.message).toContain(`“${name}”`);
    const { attachments, attachmentUploads } = await filesOf(api, ada, applicationId);
    expect(attachments.nodes).toEqual([]);
    expect(attachmentUploads).toMatchObject([{ name, state: "REFUSED", downloadUrl: null }]);
    expect(refusals(attachmentUploads[0]?.refusal ?? [])).toEqual([`${code} file`]);
    expect(
      await api.db.prisma.attachmentChunk.count({ where: { attachment: { state: "REFUSED" } } }),
    ).toBe(0);
  });

  it("is refused before a byte is sent when it is empty, too large, or has no name", async () => {
    const applicationId = await aDraft();
    const attempts = [
      [{ sizeBytes: 0 }, "FILE_EMPTY file"],
      [{ sizeBytes: fileBytes + 1 }, "FILE_TOO_LARGE file"],
      [{ name: "../.." }, "REQUIRED name"],
      [{ caption: "x".repeat(301) }, "TOO_LONG caption"],
    ] as const;
    for (const [said, refusal] of attempts) {
      const { upload, problems } = await start(api, ada, { applicationId, ...said });
      expect([upload, refusals(problems)]).toEqual([null, [refusal]]);
    }
    expect((await filesOf(api, ada, applicationId)).attachmentUploads).toEqual([]);
  });

  it("is refused at the limit when it goes on", async () => {
    const applicationId = await aDraft();
    const url = await addressFor(api, ada, { applicationId, sizeBytes: fileBytes });
    const answer = await put(apiUrl + url, aPdf({ size: fileBytes + 3_000_000 }), bearer(ada));
    expect([answer.status, refusals(answer.problems)]).toEqual([422, ["FILE_TOO_LARGE file"]]);
  });

  it("has the size that was said, else it did not arrive whole and can be sent again", async () => {
    const applicationId = await aDraft();
    const bytes = aPdf({ size: 3000 });
    const url = await addressFor(api, ada, { applicationId, sizeBytes: 3000 });
    const cut = await put(apiUrl + url, aPdf({ size: 2000 }), bearer(ada));
    expect([cut.status, refusals(cut.problems)]).toEqual([422, ["UPLOAD_INCOMPLETE file"]]);
    const empty = await put(apiUrl + url, Buffer.alloc(0), bearer(ada));
    expect(empty.status).toBe(422);
    const whole = await put(apiUrl + url, bytes, bearer(ada));
    expect([whole.status, whole.problems]).toEqual([201, []]);
  });
});

describe("an upload that is begun", () => {
  it("is the same for the same key, under a new address; the one before ends", async () => {
    const applicationId = await aDraft();
    const bytes = aPdf();
    const input = { applicationId, sizeBytes: bytes.length, idempotencyKey: "the very same" };
    const first = await start(api, ada, input);
    const again = await start(api, ada, input);
    expect(again.upload?.attachment.id).toBe(first.upload?.attachment.id);
    expect((await put(apiUrl + (first.upload?.url ?? ""), bytes, bearer(ada))).status).toBe(404);
    expect((await put(apiUrl + (again.upload?.url ?? ""), bytes, bearer(ada))).status).toBe(201);
    const done = await start(api, ada, input);
    expect(done.upload).toMatchObject({ url: null, attachment: { state: "READY" } });
    const other = await start(api, ada, { ...input, name: "other.pdf" });
    expect(refusals(other.problems)).toEqual(["IDEMPOTENCY_CONFLICT idempotencyKey"]);
  });

  it("can be given up, and takes nothing then", async () => {
    const applicationId = await aDraft();
    const { upload } = await start(api, ada, { applicationId });
    const { id, version } = upload?.attachment ?? { id: "", version: 0 };
    const input = { id, expectedVersion: version };
    const { problems, attachment } = await changeFile(api, ada, "attachmentRemove", input);
    expect([attachment, problems]).toEqual([null, []]);
    expect((await put(apiUrl + (upload?.url ?? ""), aPdf(), bearer(ada))).status).toBe(404);
    expect((await filesOf(api, ada, applicationId)).attachmentUploads).toEqual([]);
  });

  it("is shown to its sender, and not to the office", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada, { status: "CHANGES_REQUESTED" });
    await start(api, ada, { applicationId, sizeBytes: 5000 });
    const own = await filesOf(api, ada, applicationId);
    expect(own.attachmentUploads).toMatchObject([{ state: "UPLOADING", receivedBytes: 0 }]);
    expect((await filesOf(api, secretariat, applicationId)).attachmentUploads).toEqual([]);
  });

  it("leaves no secret in the log", async () => {
    const url = await addressFor(api, ada, { applicationId: await aDraft() });
    await put(apiUrl + url, aPdf(), { ...bearer(ada), origin: WEB_ORIGIN });
    const secret = url.split("/").at(-1) ?? "";
    expect(api.log.join("\n")).toContain("/uploads/[hidden]");
    expect(api.log.join("\n")).not.toContain(secret);
  });
});

it("everything else still takes no more than 256 kB", async () => {
  const body = JSON.stringify({ query: `{ portal { now } } # ${"x".repeat(300_000)}` });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${apiUrl}/graphql`, { method: "POST", headers, body });
  expect(response.status).toBe(413);
});
