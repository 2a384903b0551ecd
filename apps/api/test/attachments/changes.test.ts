import { anApplicationBy } from "../support/application-builders.ts";
import { change, dataOf, refusals } from "../support/application-requests.ts";
import { aPdf, aPng } from "../support/files.ts";
import { attach, bearer, changeFile, download, filesOf } from "../support/uploads.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

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

const aFileOf = (applicationId: string, name = "letter.pdf") =>
  attach(api, apiUrl, ada, { applicationId, bytes: aPdf(), name });
const status = async (url: string | null, person: TestPerson) =>
  (await download(apiUrl + (url ?? ""), bearer(person))).status;

/** An application that was submitted with a file, and in which changes are asked for now. */
async function withChangesAsked() {
  const { id, row } = await anApplicationBy(api, ada);
  const file = await aFileOf(id);
  const at = new Date("2026-06-02T00:00:00Z");
  const round = await api.db.prisma.round.findFirstOrThrow();
  const where = { id: row.id };
  await api.db.prisma.application.update({
    where,
    data: { status: "SUBMITTED", submittedAt: at, statusSince: at, roundId: round.id },
  });
  await api.db.prisma.application.update({
    where,
    data: { status: "CHANGES_REQUESTED", statusBeforeChanges: "SUBMITTED" },
  });
  api.setNow("2026-06-03T00:00:00Z");
  return { id, file };
}

describe("what is said about a file", () => {
  it("is changed against the version that was looked at", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const { id, version } = await aFileOf(applicationId);
    const words = { kind: "SUPPORT_LETTER", caption: "From the observatory" };
    const input = { id, expectedVersion: version, ...words };
    const first = await changeFile(api, ada, "attachmentDescribe", input);
    expect(first).toMatchObject({ attachment: { ...words, version: version + 1 }, problems: [] });
    const second = await changeFile(api, ada, "attachmentDescribe", input);
    expect([second.attachment, refusals(second.problems)]).toEqual([null, ["STALE"]]);
    const tooLong = { ...input, expectedVersion: version + 1, caption: "x".repeat(301) };
    const third = await changeFile(api, ada, "attachmentDescribe", tooLong);
    expect(refusals(third.problems)).toEqual(["TOO_LONG caption"]);
  });
});

describe("attaching and removing", () => {
  it("counts as a change of the application", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const before = await filesOf(api, ada, applicationId);
    const file = await aFileOf(applicationId);
    const attached = await filesOf(api, ada, applicationId);
    expect(attached.version).toBe(before.version + 1);
    const input = { id: file.id, expectedVersion: file.version };
    const { application } = await changeFile(api, ada, "attachmentRemove", input);
    expect(application?.version).toBe(before.version + 2);
  });

  it("of a draft is for good", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const file = await aFileOf(applicationId);
    const input = { id: file.id, expectedVersion: file.version };
    const { attachment, problems } = await changeFile(api, ada, "attachmentRemove", input);
    expect([attachment, problems]).toEqual([null, []]);
    expect(await status(file.downloadUrl, ada)).toBe(404);
    const { attachments, removed, attachmentAllowance } = await filesOf(api, ada, applicationId);
    expect([attachments.totalCount, removed.nodes, attachmentAllowance.files]).toEqual([0, [], 0]);
  });

  it("goes with a draft that is deleted", async () => {
    const { id, expectedVersion } = await anApplicationBy(api, ada);
    const file = await aFileOf(id);
    const deletion = { id, expectedVersion: expectedVersion + 1 };
    expect((await change(api, ada, "applicationDelete", deletion)).problems).toEqual([]);
    expect(await status(file.downloadUrl, ada)).toBe(404);
  });

  it("keeps what was submitted, for all who see the application, and makes room", async () => {
    const { id: applicationId, file } = await withChangesAsked();
    const input = { id: file.id, expectedVersion: file.version };
    const { attachment } = await changeFile(api, ada, "attachmentRemove", input);
    const removedAt = "2026-06-03T00:00:00.000Z";
    expect(attachment).toMatchObject({ removedAt, state: "READY", availableActions: [] });
    for (const person of [ada, secretariat]) {
      const seen = await filesOf(api, person, applicationId);
      expect(seen.attachments.nodes).toEqual([]);
      expect(seen.removed.nodes).toMatchObject([{ id: file.id, removedAt }]);
      expect(seen.attachmentAllowance.files).toBe(0);
      expect(await status(file.downloadUrl, person)).toBe(200);
    }
    const again = { id: file.id, expectedVersion: file.version + 1 };
    const twice = await changeFile(api, ada, "attachmentRemove", again);
    expect(refusals(twice.problems)).toEqual(["ATTACHMENT_REMOVED"]);
  });

  it("deletes for good what only answered the changes and was not sent", async () => {
    const { id: applicationId } = await withChangesAsked();
    const answer = await aFileOf(applicationId, "answer.pdf");
    const input = { id: answer.id, expectedVersion: answer.version };
    expect((await changeFile(api, ada, "attachmentRemove", input)).attachment).toBeNull();
    const { attachments, removed } = await filesOf(api, ada, applicationId);
    expect(attachments.nodes.map(({ name }) => name)).toEqual(["letter.pdf"]);
    expect(removed.nodes).toEqual([]);
  });

  it("leaves a trace in the audit", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const file = await aFileOf(applicationId);
    await changeFile(api, ada, "attachmentRemove", { id: file.id, expectedVersion: file.version });
    const [, subjectId = ""] = Buffer.from(file.id, "base64url").toString().split(":");
    const events = await api.db.prisma.auditEvent.findMany({
      where: { subjectType: "Attachment", subjectId },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["attachment.added", ada.id],
      ["attachment.deleted", ada.id],
    ]);
    expect(events[1]?.details).toMatchObject({ sha256: file.sha256 });
  });
});

describe("the list", () => {
  it("is a connection in the order the files came", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    for (const [index, name] of ["c.pdf", "a.pdf", "b.pdf"].entries()) {
      api.setNow(`2026-06-01T00:00:0${index}Z`);
      await aFileOf(applicationId, name);
    }
    const page = async (args: string) => {
      const data = await dataOf<{
        application: {
          attachments: {
            nodes: { name: string }[];
            totalCount: number;
            pageInfo: {
              hasNextPage: boolean;
              hasPreviousPage: boolean;
              endCursor: string;
              startCursor: string;
            };
          };
        };
      }>(
        api,
        ada,
        `query Page($id: ID!) { application(id: $id) { attachments(${args}) {
          nodes { name } totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } } }`,
        { id: applicationId },
      );
      return data.application.attachments;
    };
    const first = await page("first: 2");
    expect(first).toMatchObject({ nodes: [{ name: "c.pdf" }, { name: "a.pdf" }], totalCount: 3 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({ nodes: [{ name: "b.pdf" }] });
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await page(`last: 2, before: "${second.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual([{ name: "c.pdf" }, { name: "a.pdf" }]);
  });

  it("gives each file again by its id", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const file = await attach(api, apiUrl, ada, { applicationId, bytes: aPng(), name: "a.png" });
    const data = await dataOf(
      api,
      ada,
      `{ node(id: "${file.id}") { id ... on Attachment { name } } }`,
    );
    expect(data).toEqual({ node: { id: file.id, name: "a.png" } });
  });
});
