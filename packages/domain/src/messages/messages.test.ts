import { anActor, inWorkflow, THE_PI } from "../testing/builders.ts";
import { APPLICATION_STATUSES } from "../applications/status.ts";
import { POLICY_V1 } from "../policy/policy.ts";
import type { Role } from "../people/roles.ts";
import { readableChannels, writableChannels } from "./channel.ts";
import { messageFileProblems, type FileToSend } from "./message-files.ts";
import { fillTemplate, messageProblems, templateProblems } from "./message.ts";

const submitted = inWorkflow({
  status: "UNDER_REVIEW",
  memberIds: ["joined"],
  formerIds: [],
  teamEmails: ["named@example.org"],
  endorserId: "university",
});
const office = (...roles: Role[]) => anActor({ id: "office", roles });

it.each([
  ["the PI", THE_PI, ["APPLICANT"], ["APPLICANT"]],
  ["a PI with office roles", { ...THE_PI, roles: ["SECRETARIAT"] }, ["APPLICANT"], ["APPLICANT"]],
  ["a co-investigator", anActor({ id: "joined" }), ["APPLICANT"], ["APPLICANT"]],
  [
    "a co-investigator of the office",
    anActor({ id: "joined", roles: ["SECRETARIAT", "APPROVER"] }),
    ["APPLICANT"],
    ["APPLICANT"],
  ],
  ["the secretariat", office("SECRETARIAT"), ["APPLICANT", "INTERNAL"], ["APPLICANT", "INTERNAL"]],
  ["an approver", office("APPROVER"), ["APPLICANT", "INTERNAL"], ["INTERNAL"]],
  ["a curator", office("CURATOR"), ["APPLICANT", "INTERNAL"], ["INTERNAL"]],
  ["an auditor", office("AUDITOR"), ["APPLICANT", "INTERNAL"], []],
  ["an administrator", office("ADMINISTRATOR"), [], []],
  [
    "an office person named in the team",
    anActor({ email: "named@example.org", roles: ["SECRETARIAT"] }),
    [],
    [],
  ],
  ["an officer of the institution", anActor({ officerOf: ["university"] }), [], []],
  ["a stranger", anActor(), [], []],
] as const)("%s reads %j", (_, actor, reads, writes) => {
  expect(readableChannels(submitted, actor)).toEqual(reads);
  expect(writableChannels(submitted, actor)).toEqual(writes);
});

it.each(APPLICATION_STATUSES)(
  "while it is %s, nothing is said before the office has it",
  (status) => {
    const isOpen = status !== "DRAFT" && status !== "ENDORSEMENT";
    const application = inWorkflow({ status, endorserId: "university" });
    expect(readableChannels(application, THE_PI)).toEqual(isOpen ? ["APPLICANT"] : []);
  },
);

it("a message says something, and ends", () => {
  expect(messageProblems(" \n")).toEqual([{ code: "REQUIRED", path: ["body"] }]);
  expect(messageProblems("好".repeat(10_000))).toEqual([]);
  expect(messageProblems("好".repeat(60_000))).toMatchObject([
    { code: "TOO_LONG", params: { max: 10_000, length: 60_000 } },
  ]);
});

it("a template has both languages, and takes the application's facts", () => {
  const words = { nameEn: "Reminder", nameZh: "", bodyEn: "Dear {applicant}", bodyZh: "您好" };
  expect(templateProblems(words)).toEqual([{ code: "REQUIRED", path: ["nameZh"] }]);
  const facts = { number: "2026-0001", title: "$& glass", applicant: "Ada" };
  expect(fillTemplate("{applicant}: {number} {title} {other}", facts)).toBe(
    "Ada: 2026-0001 $& glass {other}",
  );
});

describe("the files that go with a message", () => {
  const message = { applicationId: "a", channel: "APPLICANT", senderId: "pi" } as const;
  const waiting: FileToSend = {
    ...{ name: "map.png", applicationId: "a", channel: "APPLICANT", messageId: null },
    ...{ uploadedById: "pi", state: "READY", removedAt: null },
  };
  const codesOf = (...files: (FileToSend | undefined)[]) =>
    messageFileProblems(files, message, POLICY_V1.messageFiles).map(({ code }) => code);

  it.each<[string, FileToSend | undefined, string[]]>([
    ["are ready", waiting, []],
    ["may wait for the scanner", { ...waiting, state: "SCANNING" }, []],
    ["exist", undefined, ["NOT_FOUND"]],
    ["are the sender's own", { ...waiting, uploadedById: "other" }, ["NOT_FOUND"]],
    ["are of the same application", { ...waiting, applicationId: "b" }, ["NOT_FOUND"]],
    ["are of the same talk", { ...waiting, channel: "INTERNAL" }, ["NOT_FOUND"]],
    ["are none of the application itself", { ...waiting, channel: null }, ["NOT_FOUND"]],
    ["are all there", { ...waiting, state: "UPLOADING" }, ["NOT_FOUND"]],
    ["were accepted", { ...waiting, state: "REFUSED" }, ["NOT_FOUND"]],
    ["go once", { ...waiting, messageId: "m" }, ["FILE_SENT"]],
    ["are clean", { ...waiting, state: "QUARANTINED" }, ["FILE_QUARANTINED"]],
  ])("%s", (_, file, codes) => {
    expect(codesOf(file)).toEqual(codes);
  });

  it("are five at most, whichever they are", () => {
    expect(codesOf(...Array<FileToSend>(5).fill(waiting))).toEqual([]);
    expect(codesOf(...Array<FileToSend>(6).fill(waiting))).toEqual(["TOO_MANY"]);
  });
});
