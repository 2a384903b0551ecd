import { anApplicationBy } from "./support/application-builders.ts";
import { dataOf, refusals } from "./support/application-requests.ts";
import {
  answerOf,
  cookieOf,
  NO_FILE,
  openFileStage,
  pdf,
  postForm,
  submitAsItStands,
  type FileStage,
} from "./support/file-stage.ts";
import {
  addressFor,
  attach,
  bearer,
  changeFile,
  filesOf,
  filesSeen,
  put,
  start,
  type ShownFile,
} from "./support/uploads.ts";
import { WEB_ORIGIN, type TestApi, type TestPerson } from "./test-api.ts";

let stage: FileStage;
let api: TestApi;
let apiUrl: string;
let ada: TestPerson;
let eve: TestPerson;
let curator: TestPerson;
let secretariat: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  stage = await openFileStage();
  ({ api, apiUrl, ada, eve, curator, secretariat, administrator } = stage);
});
afterAll(() => api.stop());
beforeEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});

const submit = (filed: Filed) => submitAsItStands(api, filed);
const get = (url: string, headers?: Record<string, string>) => answerOf(apiUrl + url, headers);
const post = (applicationId: string, headers: Record<string, string>) =>
  postForm(stage, applicationId, { headers });

interface Filed {
  readonly applicationId: string;
  readonly row: { readonly id: string };
  readonly file: ShownFile;
}

async function filed(): Promise<Filed> {
  const { id: applicationId, row } = await anApplicationBy(api, ada);
  const file = await attach(api, apiUrl, ada, { applicationId, bytes: pdf });
  return { applicationId, row, file };
}

describe("somebody else's file", () => {
  it("is not there for strangers, administrators, and as a draft for nobody but its PI", async () => {
    const { file, applicationId } = await filed();
    for (const person of [eve, curator, secretariat, administrator]) {
      expect((await get(`/files/${file.id}`, bearer(person))).status).toBe(404);
      const document = `query Other($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }`;
      const variables = { id: file.id, ids: [file.id] };
      expect(await dataOf(api, person, document, variables)).toEqual({ node: null, nodes: [null] });
      expect(await filesSeen(api, person, applicationId)).toBeNull();
    }
  });

  it("stays hidden from strangers and administrators when it was submitted", async () => {
    const one = await filed();
    await submit(one);
    for (const person of [eve, administrator]) {
      expect((await get(`/files/${one.file.id}`, bearer(person))).status).toBe(404);
    }
    expect((await get(`/files/${one.file.id}`, bearer(curator))).status).toBe(200);
  });

  it("looks to a stranger exactly like one that was never there", async () => {
    const { file, applicationId } = await filed();
    const [first, ...others] = await Promise.all(
      [file.id, NO_FILE, applicationId, "nonsense"].map((id) => get(`/files/${id}`, bearer(eve))),
    );
    expect(first?.status).toBe(404);
    for (const other of others) expect(other).toEqual(first);
  });

  it("is told to nobody who is not signed in, there or not", async () => {
    const { file } = await filed();
    const [there, never] = await Promise.all([get(`/files/${file.id}`), get(`/files/${NO_FILE}`)]);
    expect([there.status, there]).toEqual([401, never]);
    const ended = await get(`/files/${file.id}`, { authorization: "Bearer nonsense" });
    expect(ended.status).toBe(401);
    const answer = await api.ask(`{ node(id: "${file.id}") { id } }`);
    expect(answer.data).toEqual({ node: null });
  });

  it("is neither described nor removed by anybody else, and looks missing to them", async () => {
    const one = await filed();
    const attempt = async (person: TestPerson, id: string) => {
      const base = { id, expectedVersion: one.file.version };
      const words = { kind: "CV", caption: "Mine" };
      const described = await changeFile(api, person, "attachmentDescribe", { ...base, ...words });
      const removed = await changeFile(api, person, "attachmentRemove", base);
      return [...refusals(described.problems), ...refusals(removed.problems)];
    };
    for (const id of [one.file.id, NO_FILE, "nonsense"]) {
      expect(await attempt(eve, id)).toEqual(["NOT_FOUND", "NOT_FOUND"]);
    }
    await submit(one);
    expect(await attempt(eve, one.file.id)).toEqual(["NOT_FOUND", "NOT_FOUND"]);
    for (const person of [secretariat, curator, ada]) {
      expect(await attempt(person, one.file.id)).toEqual(["NOT_ALLOWED", "NOT_ALLOWED"]);
    }
    const seen = await filesOf(api, ada, one.applicationId);
    expect(seen.attachments.nodes).toMatchObject([{ kind: "OTHER", caption: "" }]);
  });
});

describe("attaching", () => {
  it("to somebody else's application looks like attaching to none", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    for (const id of [applicationId, "nonsense", NO_FILE]) {
      const { upload, problems } = await start(api, eve, { applicationId: id });
      expect([upload, refusals(problems)]).toEqual([null, ["NOT_FOUND"]]);
      expect(await post(id, bearer(eve))).toEqual({ status: 422, codes: ["NOT_FOUND"] });
    }
    expect((await filesOf(api, ada, applicationId)).attachments.nodes).toEqual([]);
  });

  it("is nobody's once the application was sent, and never the office's", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada, { status: "UNDER_REVIEW" });
    for (const person of [ada, secretariat, curator]) {
      const { problems } = await start(api, person, { applicationId });
      expect(refusals(problems)).toEqual(["NOT_ALLOWED"]);
      expect((await post(applicationId, bearer(person))).status).toBe(422);
    }
    expect((await filesOf(api, ada, applicationId)).attachments.nodes).toEqual([]);
  });

  it("needs somebody signed in", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const url = await addressFor(api, ada, { applicationId, sizeBytes: pdf.length });
    for (const headers of [{}, { authorization: "Bearer nonsense" }]) {
      expect((await put(apiUrl + url, pdf, headers)).status).toBe(401);
      expect((await post(applicationId, headers)).status).toBe(401);
    }
    expect((await put(apiUrl + url, pdf, bearer(ada))).status).toBe(201);
  });

  it("is not done for a page of another site, nor for a cookie without an origin", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const url = await addressFor(api, ada, { applicationId, sizeBytes: pdf.length });
    for (const origin of [{ origin: "https://elsewhere.example" }, {}]) {
      const headers = { ...cookieOf(ada), ...origin };
      const sent = await put(apiUrl + url, pdf, headers);
      expect([sent.status, sent.errors?.[0]?.extensions.code]).toEqual([403, "FOREIGN_ORIGIN"]);
      expect((await post(applicationId, headers)).status).toBe(403);
    }
    const own = { ...cookieOf(ada), origin: WEB_ORIGIN };
    expect((await put(apiUrl + url, pdf, own)).status).toBe(201);
  });
});

it("files under way and refused ones show to nobody but who sends them", async () => {
  const { id: applicationId } = await anApplicationBy(api, ada, { status: "CHANGES_REQUESTED" });
  const { upload } = await start(api, ada, { applicationId });
  const url = await addressFor(api, ada, { applicationId, name: "a.png", sizeBytes: pdf.length });
  await put(apiUrl + url, pdf, bearer(ada));
  const own = (await filesOf(api, ada, applicationId)).attachmentUploads;
  expect(own.map(({ state }) => state).toSorted()).toEqual(["REFUSED", "UPLOADING"]);
  for (const { id } of own) {
    for (const person of [ada, secretariat]) {
      expect((await get(`/files/${id}`, bearer(person))).status).toBe(404);
    }
    const document = `{ node(id: "${id}") { id } }`;
    expect(await dataOf(api, secretariat, document)).toEqual({ node: null });
    const removal = { id, expectedVersion: upload?.attachment.version ?? 0 };
    const { problems } = await changeFile(api, secretariat, "attachmentRemove", removal);
    expect(refusals(problems)).toEqual(["NOT_FOUND"]);
  }
});
