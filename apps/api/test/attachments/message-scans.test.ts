import { createClamd } from "../../src/attachments/scan/clamd.ts";
import { scanWaiting } from "../../src/attachments/scan/scan-attachments.ts";
import { anApplicationBy } from "../support/application-builders.ts";
import { infected, startClamd, type TestClamd } from "../support/clamd.ts";
import { openFileStage, pdf, type FileStage } from "../support/file-stage.ts";
import {
  refusalsOfSending,
  sendWith,
  talkSeen,
  waitingFile,
  type Talk,
} from "../support/message-files.ts";
import { bearer, download } from "../support/uploads.ts";

const ill = infected(pdf);

let clamd: TestClamd;
let stage: FileStage;
let talk: Talk;

beforeAll(async () => {
  clamd = await startClamd();
  stage = await openFileStage({ CLAMD_ADDRESS: clamd.address });
});
afterAll(async () => {
  await stage.api.stop();
  await clamd.stop();
});
beforeEach(async () => {
  clamd.behaviour = "scan";
  const { id } = await anApplicationBy(stage.api, stage.ada, { status: "UNDER_REVIEW" });
  talk = { applicationId: id, channel: "APPLICANT" };
});

function scanAll(): Promise<number> {
  const [host = "", port] = clamd.address.split(":");
  const scanner = createClamd({ host, port: Number(port) }, 5000);
  const clock = () => new Date("2026-06-01T01:00:00Z");
  return scanWaiting({ db: stage.api.db, clock, scanner });
}

/** A file that came while the scanner could not be reached. */
async function unscanned(bytes: Buffer<ArrayBuffer>): Promise<string> {
  clamd.behaviour = "hang up";
  const id = await waitingFile(stage, stage.ada, talk, bytes);
  clamd.behaviour = "scan";
  return id;
}

it("a file with something in it does not go with a message, and its sender is told", async () => {
  const { api, ada } = stage;
  const id = await waitingFile(stage, ada, talk, ill);
  expect((await talkSeen(api, ada, talk))?.unsentFiles).toMatchObject([{ state: "QUARANTINED" }]);
  const attempt = { ...talk, attachmentIds: [id] };
  expect(await refusalsOfSending(api, ada, attempt)).toEqual(["FILE_QUARANTINED attachmentIds"]);
  const where = { kind: "FILE_QUARANTINED", personId: ada.id };
  expect(await api.db.prisma.notification.count({ where })).toBe(1);
});

it("a file that waits for the scanner may go, and is given to nobody before it was looked at", async () => {
  const { api, apiUrl, ada, secretariat } = stage;
  const [sound, bad] = [await unscanned(pdf), await unscanned(ill)];
  expect(await refusalsOfSending(api, ada, { ...talk, attachmentIds: [sound, bad] })).toEqual([]);
  const states = async () => {
    const files = (await talkSeen(api, secretariat, talk))?.messages[0]?.attachments ?? [];
    const got = files.map(async ({ id, state }) => {
      const { status } = await download(`${apiUrl}/files/${id}`, bearer(secretariat));
      return `${state} ${String(status)}`;
    });
    return (await Promise.all(got)).toSorted();
  };
  expect(await states()).toEqual(["SCANNING 404", "SCANNING 404"]);
  await scanAll();
  expect(await states()).toEqual(["QUARANTINED 404", "READY 200"]);
});

it("a finding at the moment of sending neither holds the message up nor is lost", async () => {
  const { api, ada } = stage;
  const id = await unscanned(ill);
  const [sent] = await Promise.all([
    sendWith(api, ada, { ...talk, attachmentIds: [id] }),
    scanAll(),
  ]);
  const seen = await talkSeen(api, ada, talk);
  const files = [...(seen?.unsentFiles ?? []), ...(seen?.messages[0]?.attachments ?? [])];
  expect(files).toMatchObject([{ id, state: "QUARANTINED" }]);
  expect(sent.problems.map(({ code }) => code)).toEqual(
    sent.message === null ? ["FILE_QUARANTINED"] : [],
  );
});
