import { APPLICATION_STATUSES } from "../applications/status.ts";
import type { Channel } from "../messages/channel.ts";
import type { Actor } from "../people/roles.ts";
import { anActor, inWorkflow, THE_PI } from "../testing/builders.ts";
import {
  attachmentActions,
  permitAttaching,
  permitAttachment,
  permitFile,
  seesFile,
  wasSubmitted,
  type AttachedFile,
} from "./attachment-actions.ts";
import { ATTACHMENT_STATES, ATTACHMENT_STEPS, isDownloadable, isWhole } from "./attachment.ts";

const secretariat = anActor({ id: "s", roles: ["SECRETARIAT"] });
const stranger = anActor({ id: "x" });
const aFile = (changes: Partial<AttachedFile> = {}): AttachedFile => ({
  ...{ state: "READY", uploadedById: THE_PI.id, removedAt: null },
  ...{ channel: null, messageId: null },
  ...changes,
});
const open = ["DRAFT", "CHANGES_REQUESTED"];

describe.each(APPLICATION_STATUSES)("while the application is %s", (status) => {
  const application = inWorkflow({ status });
  const isOpen = open.includes(status);

  it(`its PI ${isOpen ? "attaches, describes and removes" : "changes no"} files`, () => {
    expect(permitAttaching(application, THE_PI).ok).toBe(isOpen);
    expect(attachmentActions(application, aFile(), THE_PI)).toEqual(
      isOpen ? ["DESCRIBE", "REMOVE"] : [],
    );
  });

  it("nobody else attaches or removes", () => {
    for (const actor of [secretariat, stranger]) {
      expect(permitAttaching(application, actor).ok).toBe(false);
      expect(attachmentActions(application, aFile(), actor)).toEqual([]);
    }
  });

  it("what did not arrive is cleared away by its sender alone", () => {
    for (const state of ["UPLOADING", "REFUSED"] as const) {
      const file = aFile({ state });
      expect(attachmentActions(application, file, THE_PI)).toEqual(["REMOVE"]);
      expect(attachmentActions(application, file, secretariat)).toEqual([]);
    }
  });
});

describe("refusals", () => {
  const codeOf = (result: ReturnType<typeof permitAttachment>) =>
    result.ok ? "allowed" : result.problems[0]?.code;

  it("name the status, the removal, or nothing at all", () => {
    const draft = inWorkflow();
    const submitted = inWorkflow({ status: "SUBMITTED" });
    expect(codeOf(permitAttachment(draft, aFile(), "REMOVE", THE_PI))).toBe("allowed");
    expect(codeOf(permitAttachment(submitted, aFile(), "REMOVE", THE_PI))).toBe("NOT_ALLOWED");
    expect(codeOf(permitAttachment(submitted, aFile(), "REMOVE", secretariat))).toBe("NOT_ALLOWED");
    const removed = aFile({ removedAt: new Date() });
    expect(codeOf(permitAttachment(draft, removed, "REMOVE", THE_PI))).toBe("ATTACHMENT_REMOVED");
    const others = aFile({ state: "UPLOADING", uploadedById: "s" });
    expect(codeOf(permitAttachment(draft, others, "REMOVE", THE_PI))).toBe("NOT_FOUND");
  });

  it("files under way are seen by their sender only, whole ones by all who see the application", () => {
    const application = inWorkflow({ status: "SUBMITTED" });
    for (const state of ATTACHMENT_STATES) {
      expect(seesFile(application, aFile({ state }), THE_PI)).toBe(true);
      expect(seesFile(application, aFile({ state }), secretariat)).toBe(isWhole(state));
    }
  });
});

describe("a file of a talk", () => {
  const application = inWorkflow({
    status: "UNDER_REVIEW",
    memberIds: ["joined"],
    endorserId: "university",
  });
  const member = anActor({ id: "joined" });
  const officer = anActor({ id: "o", officerOf: ["university"] });
  const auditor = anActor({ id: "a", roles: ["AUDITOR"] });
  const said = (channel: Channel, changes: Partial<AttachedFile> = {}) =>
    aFile({ channel, messageId: "m", uploadedById: "s", ...changes });

  it("is seen by the readers of the talk, once it was sent", () => {
    const sees = (channel: Channel) =>
      [THE_PI, member, secretariat, auditor, officer, stranger].map((actor) =>
        seesFile(application, said(channel), actor),
      );
    expect(sees("APPLICANT")).toEqual([true, true, true, true, false, false]);
    expect(sees("INTERNAL")).toEqual([false, false, true, true, false, false]);
  });

  it("is its sender's alone until then, and cleared away by them alone", () => {
    const waiting = said("APPLICANT", { messageId: null, uploadedById: member.id });
    for (const actor of [THE_PI, secretariat, stranger]) {
      expect(seesFile(application, waiting, actor)).toBe(false);
      expect(permitAttachment(application, waiting, "REMOVE", actor).ok).toBe(false);
    }
    expect(attachmentActions(application, waiting, member)).toEqual(["REMOVE"]);
  });

  it("is lost with the talk, even for who sent it", () => {
    const left = inWorkflow({ status: "UNDER_REVIEW" });
    const own = said("APPLICANT", { uploadedById: member.id });
    expect(seesFile(left, own, member)).toBe(false);
  });

  it("stays with its message, also while the application itself may be changed", () => {
    const open = inWorkflow({ status: "CHANGES_REQUESTED" });
    const own = said("APPLICANT", { uploadedById: THE_PI.id });
    expect(attachmentActions(open, own, THE_PI)).toEqual([]);
    for (const action of ["REMOVE", "DESCRIBE"] as const) {
      expect(permitAttachment(open, own, action, THE_PI)).toMatchObject({
        problems: [{ code: "FILE_SENT" }],
      });
    }
  });

  it("is taken from whoever may write there, at any stage of the application", () => {
    const permitted = (channel: Channel, actor: Actor, status = application.status) =>
      permitFile({ ...application, status }, channel, actor).ok;
    expect(permitted("APPLICANT", THE_PI)).toBe(true);
    expect(permitted("APPLICANT", member, "DECLINED")).toBe(true);
    expect(permitted("APPLICANT", THE_PI, "DRAFT")).toBe(false);
    expect(permitted("INTERNAL", THE_PI)).toBe(false);
    expect(permitted("INTERNAL", secretariat)).toBe(true);
    expect(permitted("APPLICANT", auditor)).toBe(false);
    expect(permitted("APPLICANT", officer)).toBe(false);
  });
});

describe("the state of a file", () => {
  it("lets bytes out when it is ready, and only then", () => {
    expect(ATTACHMENT_STATES.filter(isDownloadable)).toEqual(["READY"]);
  });

  it("never leads back from a quarantine or a refusal, nor back into one that is under way", () => {
    expect(ATTACHMENT_STEPS.QUARANTINED).toEqual([]);
    expect(ATTACHMENT_STEPS.REFUSED).toEqual([]);
    const whole = ATTACHMENT_STATES.filter(isWhole);
    expect(whole.flatMap((state) => ATTACHMENT_STEPS[state]).every(isWhole)).toBe(true);
  });
});

describe("what was submitted with an application", () => {
  const sent = new Date("2026-11-01T00:00:00Z");
  const asked = new Date("2026-11-10T00:00:00Z");
  const before = { receivedAt: new Date("2026-10-31T00:00:00Z") };
  const after = { receivedAt: new Date("2026-11-11T00:00:00Z") };

  it.each([
    ["nothing of a draft", "DRAFT", null, sent, before, false],
    ["everything in review", "UNDER_REVIEW", sent, sent, before, true],
    ["what came before changes were asked", "CHANGES_REQUESTED", sent, asked, before, true],
    ["not what answers them", "CHANGES_REQUESTED", sent, asked, after, false],
    ["the answers once they are sent", "SUBMITTED", sent, asked, after, true],
    ["nothing that did not arrive", "SUBMITTED", sent, asked, { receivedAt: null }, false],
  ] as const)("is %s", (_, status, submittedAt, statusSince, file, was) => {
    expect(wasSubmitted({ status, submittedAt, statusSince }, file)).toBe(was);
  });
});
