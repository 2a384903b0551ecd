import { anApplicationBy } from "../support/application-builders.ts";
import { refusals, type ShownProblem } from "../support/application-requests.ts";
import { aJpeg, aPdf, aPng } from "../support/files.ts";
import { bearer, filesOf, sha256 } from "../support/uploads.ts";
import { startTestApi, WEB_ORIGIN, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let apiUrl: string;
let ada: TestPerson;
let applicationId: string;

beforeAll(async () => {
  api = await startTestApi();
  apiUrl = await api.server.listen({ host: "127.0.0.1", port: 0 });
  ada = await api.signUp("Ada Probe");
});
afterAll(() => api.stop());
beforeEach(async () => {
  applicationId = (await anApplicationBy(api, ada)).id;
});

type File = readonly [name: string, bytes: Buffer<ArrayBuffer>];

interface Sending {
  readonly fields?: Readonly<Record<string, string>>;
  readonly returnTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly id?: string;
}

function post(files: readonly File[], { fields = {}, returnTo, headers, id }: Sending = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, bytes] of files) form.append("file", new Blob([bytes]), name);
  const query = returnTo === undefined ? "" : `?returnTo=${encodeURIComponent(returnTo)}`;
  const address = `${apiUrl}/uploads/applications/${id ?? applicationId}${query}`;
  return fetch(address, {
    ...{ method: "POST", body: form, redirect: "manual" },
    headers: headers ?? bearer(ada),
  });
}

interface FormAnswer {
  readonly attachments: readonly { readonly name: string; readonly sha256: string }[];
  readonly problems: readonly ShownProblem[];
}

const page = () => `/zh/applications/${applicationId}/attachments`;

describe("a plain form", () => {
  it("sends several files at once, with what they are", async () => {
    const files: File[] = [
      ["图一.png", aPng({ size: 300_000 })],
      ["cv.pdf", aPdf({ size: 700_000 })],
    ];
    const response = await post(files, { fields: { kind: "CV", caption: " Curricula " } });
    const { attachments, problems } = (await response.json()) as FormAnswer;
    expect([response.status, problems]).toEqual([201, []]);
    expect(attachments.map((file) => [file.name, file.sha256])).toEqual(
      files.map(([name, bytes]) => [name, sha256(bytes)]),
    );
    const seen = await filesOf(api, ada, applicationId);
    expect(seen.attachments.nodes).toHaveLength(2);
    for (const file of seen.attachments.nodes) {
      expect(file).toMatchObject({ kind: "CV", caption: "Curricula", state: "READY" });
    }
  });

  it("takes what is good and refuses the rest, each by its name", async () => {
    const response = await post([
      ["good.jpg", aJpeg()],
      ["bad.pdf", aPng()],
      ["empty.pdf", Buffer.alloc(0)],
      ["locked.pdf", aPdf({ isEncrypted: true })],
      ["better.pdf", aPdf()],
    ]);
    const { attachments, problems } = (await response.json()) as FormAnswer;
    expect(response.status).toBe(422);
    expect(attachments.map(({ name }) => name)).toEqual(["good.jpg", "better.pdf"]);
    expect(problems.map(({ code, message }) => [code, /“(.+?)”/u.exec(message)?.[1]])).toEqual([
      ["FILE_TYPE_DIFFERS", "bad.pdf"],
      ["FILE_EMPTY", "empty.pdf"],
      ["FILE_ENCRYPTED", "locked.pdf"],
    ]);
    const { attachmentUploads } = await filesOf(api, ada, applicationId);
    expect(attachmentUploads.map(({ name, state }) => `${name} ${state}`).toSorted()).toEqual([
      "bad.pdf REFUSED",
      "empty.pdf REFUSED",
      "locked.pdf REFUSED",
    ]);
  });

  it("forgets the refusals of the try before", async () => {
    await (await post([["bad.pdf", aPng()]])).text();
    await (await post([["good.pdf", aPdf()]])).text();
    expect((await filesOf(api, ada, applicationId)).attachmentUploads).toEqual([]);
  });

  it("refuses a file that goes on beyond the limit, and reads the ones behind it", async () => {
    const response = await post([
      ["huge.pdf", aPdf({ size: 21 * 1024 * 1024 })],
      ["small.pdf", aPdf()],
    ]);
    const { attachments, problems } = (await response.json()) as FormAnswer;
    expect(refusals(problems)).toEqual(["FILE_TOO_LARGE file"]);
    expect(attachments.map(({ name }) => name)).toEqual(["small.pdf"]);
  });

  it("with no file chosen says that one is missing", async () => {
    const response = await post([["", Buffer.alloc(0)]]);
    const { problems } = (await response.json()) as FormAnswer;
    expect([response.status, refusals(problems)]).toEqual([422, ["REQUIRED files"]]);
  });

  it("takes no more files than are even looked at", async () => {
    const many = Array.from({ length: 25 }, (_, index): File => [`${index}.pdf`, aPdf()]);
    const { attachments, problems } = (await (await post(many)).json()) as FormAnswer;
    expect(attachments).toHaveLength(10);
    expect(refusals(problems).filter((one) => one === "TOO_MANY_FILES file")).toHaveLength(10);
    expect(refusals(problems).filter((one) => one === "TOO_MANY_FILES files")).toHaveLength(5);
  });

  it.each([
    ["no form at all", "text/plain", "words", 400],
    ["a form without a boundary", "multipart/form-data", "words", 400],
    [
      "a form that ends in the middle",
      "multipart/form-data; boundary=x",
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4 and so on',
      400,
    ],
  ])("is answered in words when it is %s", async (_, type, body, status) => {
    const address = `${apiUrl}/uploads/applications/${applicationId}`;
    const headers = { ...bearer(ada), "content-type": type };
    const response = await fetch(address, { method: "POST", body, headers });
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty("errors.0.message");
    expect((await filesOf(api, ada, applicationId)).attachments.nodes).toEqual([]);
  });
});

describe("a form that comes back to a page", () => {
  const cookie = () => ({
    cookie: `regolith.session_token=${encodeURIComponent(ada.token)}`,
    origin: WEB_ORIGIN,
  });
  const ending = async (sending: Promise<Response>) => {
    const response = await sending;
    await response.text();
    return [response.status, response.headers.get("location")];
  };

  it.each([
    ["done", () => [["a.pdf", aPdf()]] as const, "DONE"],
    ["with files refused", () => [["a.pdf", aPng()]] as const, "REFUSED"],
    ["with none chosen", () => [["", Buffer.alloc(0)]] as const, "REQUIRED"],
  ])("says that it is %s", async (_, files, outcome) => {
    const sent = post(files(), { returnTo: page(), headers: cookie() });
    expect(await ending(sent)).toEqual([303, `${page()}?upload=${outcome}`]);
  });

  it("says what else keeps it from being taken", async () => {
    const submitted = await anApplicationBy(api, ada, { status: "SUBMITTED" });
    const file: File = ["a.pdf", aPdf({ size: 2_000_000 })];
    const attempts = [
      [{ id: submitted.id, headers: cookie() }, "NOT_ALLOWED"],
      [{ id: "nonsense", headers: cookie() }, "NOT_FOUND"],
      [{ headers: { origin: WEB_ORIGIN } }, "UNAUTHENTICATED"],
      [{ fields: { caption: "x".repeat(400) }, headers: cookie() }, "TOO_LONG"],
    ] as const;
    for (const [sending, outcome] of attempts) {
      const sent = post([file], { ...sending, returnTo: page() });
      expect(await ending(sent)).toEqual([303, `${page()}?upload=${outcome}`]);
    }
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/a\nb",
    "en",
  ])("goes nowhere else: %j", async (returnTo) => {
    const response = await post([["a.pdf", aPdf()]], { returnTo, headers: cookie() });
    expect([response.status, response.headers.get("location")]).toEqual([201, null]);
  });
});
