import { POLICY_V1 } from "@regolith/domain";
import { anApplicationBy } from "./support/application-builders.ts";
import { refusals } from "./support/application-requests.ts";
import { NO_FILE, openFileStage, pdf, submitAsItStands } from "./support/file-stage.ts";
import { addressFor, attach, bearer, filesOf, put, start } from "./support/uploads.ts";
import type { TestApi, TestPerson } from "./test-api.ts";

let api: TestApi;
let apiUrl: string;
let ada: TestPerson;
let eve: TestPerson;
let secretariat: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  ({ api, apiUrl, ada, eve, secretariat, administrator } = await openFileStage());
});
afterAll(() => api.stop());
beforeEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});

describe("a one-time address", () => {
  it.each([
    ["is guessed", () => `/uploads/${"A".repeat(43)}`],
    ["is another thing", () => `/uploads/${NO_FILE}`],
    ["is a path", () => "/uploads/..%2f..%2fgraphql"],
    ["is endless", () => `/uploads/${"a".repeat(280)}`],
  ])("is good for nothing when it %s", async (_, url) => {
    expect((await put(apiUrl + url(), pdf, bearer(ada))).status).toBe(404);
  });

  it("is good for nobody else, whoever got hold of it, and stays good for its owner", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const url = await addressFor(api, ada, { applicationId, sizeBytes: pdf.length });
    for (const person of [eve, secretariat, administrator]) {
      expect((await put(apiUrl + url, pdf, bearer(person))).status).toBe(404);
    }
    expect((await put(apiUrl + url, pdf, bearer(ada))).status).toBe(201);
  });

  it("is good once", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const url = await addressFor(api, ada, { applicationId, sizeBytes: pdf.length });
    const first = await put(apiUrl + url, pdf, bearer(ada));
    const second = await put(apiUrl + url, pdf, bearer(ada));
    expect([first.status, second.status]).toEqual([201, 404]);
    const refused = await addressFor(api, ada, {
      applicationId,
      name: "a.png",
      sizeBytes: pdf.length,
    });
    const third = await put(apiUrl + refused, pdf, bearer(ada));
    const fourth = await put(apiUrl + refused, pdf, bearer(ada));
    expect([third.status, fourth.status]).toEqual([422, 404]);
  });

  it("ends after a quarter of an hour in which nothing came", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const url = await addressFor(api, ada, { applicationId, sizeBytes: pdf.length });
    api.setNow("2026-06-01T00:15:01Z");
    expect((await put(apiUrl + url, pdf, bearer(ada))).status).toBe(404);
  });

  it("ends with the draft it was for, and with the right to edit it", async () => {
    const { id: applicationId, row } = await anApplicationBy(api, ada);
    const said = { applicationId, sizeBytes: pdf.length };
    const url = await addressFor(api, ada, said);
    await submitAsItStands(api, { row });
    const late = await put(apiUrl + url, pdf, bearer(ada));
    expect([late.status, refusals(late.problems)]).toEqual([422, ["NOT_ALLOWED"]]);
    const other = await anApplicationBy(api, ada);
    const orphan = await addressFor(api, ada, { ...said, applicationId: other.id });
    await api.db.prisma.application.delete({ where: { id: other.row.id } });
    expect((await put(apiUrl + orphan, pdf, bearer(ada))).status).toBe(404);
  });
});

describe("more than an application may hold", () => {
  it("is not taken by any way", async () => {
    const { files } = POLICY_V1.attachments;
    const { id: applicationId } = await anApplicationBy(api, ada);
    for (let count = 0; count < files; count += 1) {
      await attach(api, apiUrl, ada, { applicationId, bytes: pdf });
    }
    const { problems } = await start(api, ada, { applicationId });
    expect(refusals(problems)).toEqual(["TOO_MANY_FILES file"]);
    const form = new FormData();
    form.append("file", new Blob([pdf]), "one more.pdf");
    const address = `${apiUrl}/uploads/applications/${applicationId}`;
    const sent = await fetch(address, { method: "POST", body: form, headers: bearer(ada) });
    expect([sent.status, await sent.text()]).toEqual([
      422,
      expect.stringContaining("TOO_MANY_FILES"),
    ]);
    expect((await filesOf(api, ada, applicationId)).attachments.totalCount).toBe(files);
  });
});
