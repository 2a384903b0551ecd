import { POLICY_V1 } from "@regolith/domain";
import { anApplicationBy } from "../support/application-builders.ts";
import { refusals } from "../support/application-requests.ts";
import { openFileStage, pdf, postForm, type FileStage } from "../support/file-stage.ts";
import { aPdf } from "../support/files.ts";
import {
  refusalsOfSending,
  sendWith,
  startForMessage,
  talkSeen,
  waitingFile,
  type Talk,
} from "../support/message-files.ts";
import { bearer, changeFile, download, filesOf, put, sha256 } from "../support/uploads.ts";

let stage: FileStage;
let talk: Talk;
let internal: Talk;

beforeAll(async () => {
  stage = await openFileStage();
});
afterAll(() => stage.api.stop());
beforeEach(async () => {
  const { id } = await anApplicationBy(stage.api, stage.ada, { status: "UNDER_REVIEW" });
  talk = { applicationId: id, channel: "APPLICANT" };
  internal = { applicationId: id, channel: "INTERNAL" };
});

const codesOf = (problems: Parameters<typeof refusals>[0]) => refusals(problems);

describe("a file with a message", () => {
  it("goes from the team to the office and back as it was, and the office speaks as one", async () => {
    const { api, apiUrl, ada, secretariat } = stage;
    const map = aPdf({ size: 300_000 });
    const question = await waitingFile(stage, ada, talk, map);
    await sendWith(api, ada, { ...talk, attachmentIds: [question] });
    const answer = await waitingFile(stage, secretariat, talk);
    await sendWith(api, secretariat, { ...talk, attachmentIds: [answer] });

    const office = await talkSeen(api, secretariat, talk);
    expect(office?.messages[0]?.attachments).toMatchObject([
      {
        ...{ id: question, name: "map.pdf", mediaType: "application/pdf", sizeBytes: 300_000 },
        ...{ uploadedBy: { name: "Ada Probe" }, availableActions: [], sha256: sha256(map) },
      },
    ]);
    const [file] = office?.messages[0]?.attachments ?? [];
    const fetched = await download(`${apiUrl}${file?.downloadUrl ?? ""}`, bearer(secretariat));
    expect(sha256(fetched.bytes)).toBe(sha256(map));
    expect(fetched.headers.get("content-security-policy")).toContain("sandbox");

    const team = await talkSeen(api, ada, talk);
    expect(team?.messages[1]?.attachments).toMatchObject([{ id: answer, uploadedBy: null }]);
    expect((await download(`${apiUrl}/files/${answer}`, bearer(ada))).status).toBe(200);
  });

  it("is within the house where it was said within the house", async () => {
    const { api, apiUrl, curator, secretariat } = stage;
    const id = await waitingFile(stage, curator, internal);
    await sendWith(api, curator, { ...internal, attachmentIds: [id] });
    const seen = await talkSeen(api, secretariat, internal);
    expect(seen?.messages[0]?.attachments).toMatchObject([{ id }]);
    expect((await download(`${apiUrl}/files/${id}`, bearer(secretariat))).status).toBe(200);
  });

  it("waits for it under the eyes of its sender alone, and goes when they clear it away", async () => {
    const { api, ada, secretariat } = stage;
    const id = await waitingFile(stage, ada, talk);
    const own = await talkSeen(api, ada, talk);
    expect(own?.unsentFiles).toMatchObject([{ id, availableActions: ["REMOVE"], version: 1 }]);
    expect((await talkSeen(api, secretariat, talk))?.unsentFiles).toEqual([]);
    const removed = await changeFile(api, ada, "attachmentRemove", { id, expectedVersion: 1 });
    expect(codesOf(removed.problems)).toEqual([]);
    expect((await talkSeen(api, ada, talk))?.unsentFiles).toEqual([]);
  });

  it("leaves the application, its files and its version alone", async () => {
    const { api, ada } = stage;
    const before = await filesOf(api, ada, talk.applicationId);
    await sendWith(api, ada, { ...talk, attachmentIds: [await waitingFile(stage, ada, talk)] });
    expect(await filesOf(api, ada, talk.applicationId)).toEqual(before);
  });

  it("is not lost when the message is refused, nor when the same one is sent twice", async () => {
    const { api, ada } = stage;
    const id = await waitingFile(stage, ada, talk);
    const input = { ...talk, attachmentIds: [id, id] };
    expect(await refusalsOfSending(api, ada, { ...input, body: " " })).toEqual(["REQUIRED body"]);
    const again = { ...input, idempotencyKey: "the same" };
    const [first, second] = [await sendWith(api, ada, again), await sendWith(api, ada, again)];
    expect(first.message?.attachments).toMatchObject([{ id }]);
    expect(second).toEqual(first);
  });

  it("comes by a plain form as well, and says there what is wrong", async () => {
    const { api, ada } = stage;
    const sent = (query: string) =>
      postForm(stage, talk.applicationId, { headers: bearer(ada), query });
    expect(await sent("?channel=APPLICANT")).toEqual({ status: 201, codes: [] });
    expect((await talkSeen(api, ada, talk))?.unsentFiles).toMatchObject([{ name: "a.pdf" }]);
    expect(await sent("?channel=INTERNAL")).toEqual({ status: 422, codes: ["NOT_FOUND"] });
    expect(await sent("?channel=OTHER")).toEqual({ status: 422, codes: ["NOT_FOUND"] });
  });

  it("is judged as an attachment is", async () => {
    const { api, apiUrl, ada } = stage;
    const { upload } = await startForMessage(api, ada, { ...talk, name: "map.png" });
    const answer = await put(apiUrl + (upload?.url ?? ""), pdf, bearer(ada));
    expect(codesOf(answer.problems)).toEqual(["FILE_TYPE_DIFFERS file"]);
    const huge = { ...talk, sizeBytes: POLICY_V1.attachments.fileBytes + 1 };
    expect(codesOf((await startForMessage(api, ada, huge)).problems)).toEqual([
      "FILE_TOO_LARGE file",
    ]);
  });
});

describe("the room of a message", () => {
  const { files } = POLICY_V1.messageFiles;

  it("is for five files, and is free again once it is sent", async () => {
    const { api, ada } = stage;
    const ids: string[] = [];
    for (let count = 0; count < files; count += 1) ids.push(await waitingFile(stage, ada, talk));
    const full = await startForMessage(api, ada, talk);
    expect(codesOf(full.problems)).toEqual(["TOO_MANY_FILES file"]);
    expect((await sendWith(api, ada, { ...talk, attachmentIds: ids })).problems).toEqual([]);
    expect((await startForMessage(api, ada, talk)).problems).toEqual([]);
  });

  it("is one person's, whatever others have ready", async () => {
    const { api, ada, secretariat } = stage;
    for (let count = 0; count < files; count += 1) await waitingFile(stage, ada, talk);
    expect((await startForMessage(api, secretariat, talk)).problems).toEqual([]);
  });

  it("holds for files that arrive at the same moment", async () => {
    const { api, ada, apiUrl } = stage;
    for (let count = 1; count < files; count += 1) await waitingFile(stage, ada, talk);
    // Plain forms do not say their sizes before, so that only what arrives is counted.
    const headers = bearer(ada);
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        postForm({ apiUrl }, talk.applicationId, { headers, query: "?channel=APPLICANT" }),
      ),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["TOO_MANY_FILES", "TOO_MANY_FILES"]);
    const whole = (await talkSeen(api, ada, talk))?.unsentFiles ?? [];
    expect(whole.filter(({ state }) => state === "READY")).toHaveLength(files);
  });
});

it("of two messages sent at the same moment with the same file one takes it along", async () => {
  const { api, ada } = stage;
  const id = await waitingFile(stage, ada, talk);
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => sendWith(api, ada, { ...talk, attachmentIds: [id] })),
  );
  const codes = outcomes.flatMap(({ problems }) => codesOf(problems));
  expect(codes).toEqual(["FILE_SENT attachmentIds", "FILE_SENT attachmentIds"]);
  const seen = await talkSeen(api, ada, talk);
  expect(seen?.messages.map(({ attachments }) => attachments.length)).toEqual([1]);
});

it("of a message and the removal of its file one wins, and the file is there or not", async () => {
  const { api, ada } = stage;
  const id = await waitingFile(stage, ada, talk);
  const [sent, removed] = await Promise.all([
    sendWith(api, ada, { ...talk, attachmentIds: [id] }),
    changeFile(api, ada, "attachmentRemove", { id, expectedVersion: 1 }),
  ]);
  const codes = [...codesOf(sent.problems), ...codesOf(removed.problems)];
  const carried = (await talkSeen(api, ada, talk))?.messages.flatMap((one) => one.attachments);
  expect([codes, carried?.length]).toEqual(
    sent.message === null ? [["NOT_FOUND attachmentIds"], 0] : [["FILE_SENT"], 1],
  );
});
