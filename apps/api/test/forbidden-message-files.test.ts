import { anInstitution, anOfficer } from "@regolith/db/testing";
import { anApplicationBy } from "./support/application-builders.ts";
import { dataOf, refusals } from "./support/application-requests.ts";
import {
  answerOf,
  expectNoFile,
  NO_FILE,
  openFileStage,
  pdf,
  postForm,
  type FileStage,
} from "./support/file-stage.ts";
import { applicationId as globalId } from "./support/ids.ts";
import {
  refusalsOfSending,
  sentFile,
  startForMessage,
  talkSeen,
  waitingFile,
  type Talk,
} from "./support/message-files.ts";
import { attach, bearer, changeFile } from "./support/uploads.ts";
import type { TestApi, TestPerson } from "./test-api.ts";

let stage: FileStage;
let api: TestApi;
let ada: TestPerson;
let eve: TestPerson;
let secretariat: TestPerson;
let curator: TestPerson;
let auditor: TestPerson;
let administrator: TestPerson;
let member: TestPerson;
let decliner: TestPerson;
let officer: TestPerson;
let institutionId: string;

beforeAll(async () => {
  stage = await openFileStage();
  ({ api, ada, eve, secretariat, curator, auditor, administrator } = stage);
  member = await api.signUp("Mo");
  decliner = await api.signUp("Nein");
  officer = await api.signUp("Of Ficer");
  institutionId = (await anInstitution(api.db.prisma)).id;
  await anOfficer(api.db.prisma, { institutionId, person: officer });
});
afterAll(() => stage.api.stop());

interface Case {
  readonly row: { readonly id: string };
  readonly talk: Talk;
  readonly internal: Talk;
}

/** An application in review: Ada's, endorsed by the officer's institution, which one joined and one declined. */
async function aCase(): Promise<Case> {
  const { row, id } = await anApplicationBy(api, ada, {
    ...{ status: "UNDER_REVIEW", institutionId, joined: [member] },
  });
  const { email } = decliner;
  await api.db.prisma.teamMember.create({
    data: {
      ...{ applicationId: row.id, fullName: "Nein", email, position: 200 },
      ...{ role: "CO_INVESTIGATOR", state: "DECLINED" },
    },
  });
  return {
    row,
    talk: { applicationId: id, channel: "APPLICANT" },
    internal: { applicationId: id, channel: "INTERNAL" },
  };
}

const sent = (person: TestPerson, talk: Talk) => sentFile(stage, person, talk);
const get = (id: string, person: TestPerson) =>
  answerOf(`${stage.apiUrl}/files/${id}`, bearer(person));
const expectMissing = (id: string, person: TestPerson) => expectNoFile(stage, id, person);

describe("a file of the talk with the office", () => {
  it("does not exist for strangers, officers of the institution, who declined, and administrators", async () => {
    const { talk } = await aCase();
    for (const id of [await sent(ada, talk), await sent(secretariat, talk)]) {
      for (const person of [eve, officer, decliner, administrator]) await expectMissing(id, person);
      for (const person of [ada, member, secretariat, curator, auditor]) {
        expect((await get(id, person)).status).toBe(200);
      }
    }
  });

  it("is lost to who leaves the team, be it their own", async () => {
    const { row, talk } = await aCase();
    const [own, unsent] = [await sent(member, talk), await waitingFile(stage, member, talk)];
    await api.db.prisma.teamMember.deleteMany({
      where: { applicationId: row.id, personId: member.id },
    });
    await expectMissing(own, member);
    await expectMissing(unsent, member);
    const attempt = { ...talk, attachmentIds: [unsent] };
    expect(await refusalsOfSending(api, member, attempt)).toEqual(["NOT_FOUND"]);
    expect((await get(own, ada)).status).toBe(200);
  });

  it("is nobody's to change or take back once it was sent", async () => {
    const { talk } = await aCase();
    const id = await sent(ada, talk);
    for (const person of [ada, member, secretariat]) {
      const base = { id, expectedVersion: 1 };
      const removed = await changeFile(api, person, "attachmentRemove", base);
      const words = { ...base, kind: "CV", caption: "Mine" };
      const described = await changeFile(api, person, "attachmentDescribe", words);
      expect([...refusals(removed.problems), ...refusals(described.problems)]).toEqual([
        "FILE_SENT",
        "FILE_SENT",
      ]);
    }
  });

  it("does not exist for others while it waits, nor on the way", async () => {
    const { talk } = await aCase();
    const waits = await waitingFile(stage, ada, talk);
    const { upload } = await startForMessage(api, ada, talk);
    for (const id of [waits, upload?.attachment.id ?? ""]) {
      for (const person of [member, secretariat, eve]) await expectMissing(id, person);
    }
    for (const person of [member, secretariat]) {
      expect((await talkSeen(api, person, talk))?.unsentFiles).toEqual([]);
    }
  });
});

describe("a file of office and committee", () => {
  it("does not exist for the applicant's side, by no way", async () => {
    const { internal } = await aCase();
    const id = await sent(secretariat, internal);
    for (const person of [ada, member, officer, decliner, eve, administrator]) {
      await expectMissing(id, person);
      expect(await talkSeen(api, person, internal)).toBeNull();
    }
    const everything = `query All($id: ID!) { application(id: $id) {
      talks { channel unsentFiles { id } }
      attachments { nodes { id } } attachmentUploads { id }
      messages(channel: INTERNAL) { totalCount nodes { attachments { id } } } } }`;
    const seen = await dataOf(api, ada, everything, { id: internal.applicationId });
    expect(JSON.stringify(seen)).not.toContain(id);
  });

  it("stays hidden from an office person who belongs to the team", async () => {
    const insider = await api.signUp("In Sider", ["SECRETARIAT", "CURATOR"]);
    const { id: applicationId } = await anApplicationBy(api, ada, {
      ...{ status: "UNDER_REVIEW", joined: [insider] },
    });
    const id = await sent(secretariat, { applicationId, channel: "INTERNAL" });
    await expectMissing(id, insider);
    const talk = { applicationId, channel: "INTERNAL" } as const;
    expect(refusals((await startForMessage(api, insider, talk)).problems)).toEqual([
      "NOT_FOUND channel",
    ]);
  });
});

describe("sending a file for a message", () => {
  it("is not taken where somebody cannot write", async () => {
    const { row, talk, internal } = await aCase();
    const attempts = [
      ...[eve, officer, decliner, administrator].map((one) => [one, talk, "NOT_FOUND"] as const),
      ...[auditor, curator].map((one) => [one, talk, "TALK_READ_ONLY channel"] as const),
      [auditor, internal, "TALK_READ_ONLY channel"] as const,
      ...[ada, member].map((one) => [one, internal, "NOT_FOUND channel"] as const),
    ];
    for (const [person, where, code] of attempts) {
      const { problems } = await startForMessage(api, person, where);
      // An officer sees the application, and none of its talks.
      expect(refusals(problems)[0]).toBe(code);
      const query = `?channel=${where.channel}`;
      const form = await postForm(stage, where.applicationId, { headers: bearer(person), query });
      expect([form.status, form.codes[0]]).toEqual([422, code.split(" ")[0]]);
    }
    const left = await api.db.prisma.attachment.count({ where: { applicationId: row.id } });
    expect(left).toBe(0);
  });

  it("is not taken before the office has the application", async () => {
    const { id: applicationId } = await anApplicationBy(api, ada);
    const talk = { applicationId, channel: "APPLICANT" } as const;
    expect(refusals((await startForMessage(api, ada, talk)).problems)).toEqual([
      "NOT_FOUND channel",
    ]);
  });

  it("needs somebody signed in", async () => {
    const { talk } = await aCase();
    const query = "?channel=APPLICANT";
    expect(await postForm(stage, talk.applicationId, { headers: {}, query })).toMatchObject({
      status: 401,
    });
  });
});

describe("a message", () => {
  it("takes along nothing that is not the sender's own, ready, and of this talk", async () => {
    const { talk, internal } = await aCase();
    const other = await aCase();
    const elsewhere = await waitingFile(stage, secretariat, other.talk);
    const within = await waitingFile(stage, secretariat, internal);
    const { upload } = await startForMessage(api, secretariat, talk);
    const draft = await anApplicationBy(api, ada);
    const itself = await attach(api, stage.apiUrl, ada, {
      ...{ applicationId: draft.id, bytes: pdf },
    });
    const ids = [
      await waitingFile(stage, ada, talk),
      ...[elsewhere, within, upload?.attachment.id ?? "", itself.id, NO_FILE, "nonsense"],
    ];
    for (const id of ids) {
      const attempt = { ...talk, attachmentIds: [id] };
      expect(await refusalsOfSending(api, secretariat, attempt)).toEqual([
        "NOT_FOUND attachmentIds",
      ]);
    }
    expect((await talkSeen(api, ada, talk))?.messages).toEqual([]);
  });

  it("takes nothing along twice, nor more than it may, nor into another talk", async () => {
    const { talk, internal } = await aCase();
    const id = await sent(secretariat, talk);
    const send = (where: Talk, attachmentIds: readonly string[]) =>
      refusalsOfSending(api, secretariat, { ...where, attachmentIds });
    expect(await send(talk, [id])).toEqual(["FILE_SENT attachmentIds"]);
    expect(await send(internal, [id])).toEqual(["NOT_FOUND attachmentIds"]);
    const many = Array.from({ length: 2000 }, (_, index) => `nonsense ${String(index)}`);
    expect(await send(talk, many)).toEqual(["TOO_MANY attachmentIds"]);
  });

  it("takes nothing along for who may no longer write, whatever they made ready before", async () => {
    const { talk } = await aCase();
    const id = await waitingFile(stage, secretariat, talk);
    const grant = { personId: secretariat.id, role: "SECRETARIAT" } as const;
    await api.db.prisma.roleGrant.updateMany({ where: grant, data: { revokedAt: new Date() } });
    try {
      const attempt = { ...talk, attachmentIds: [id] };
      expect(await refusalsOfSending(api, secretariat, attempt)).toEqual(["NOT_FOUND"]);
      await expectMissing(id, secretariat);
    } finally {
      await api.db.prisma.roleGrant.create({ data: { ...grant, grantedAt: new Date() } });
    }
  });

  it("takes nothing along about an application that is gone", async () => {
    const { talk } = await aCase();
    const id = await waitingFile(stage, ada, talk);
    const gone = {
      channel: "APPLICANT",
      applicationId: globalId({ id: crypto.randomUUID() }),
    } as const;
    expect(await refusalsOfSending(api, ada, { ...gone, attachmentIds: [id] })).toEqual([
      "NOT_FOUND",
    ]);
  });
});
