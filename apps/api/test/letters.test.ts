import { aCarriedVote, aSample, haveReviews } from "@regolith/db/testing";
import { randomUUID } from "node:crypto";
import { done, seen } from "./support/application-requests.ts";
import { rowIdOf } from "./support/ids.ts";
import {
  declined,
  inCommittee,
  lettersOf,
  signUpDeciders,
  step,
  textOf,
  type Deciders,
} from "./support/letter-requests.ts";
import { startTestApi, type TestApi } from "./test-api.ts";

let api: TestApi;
let people: Deciders;
beforeAll(async () => {
  api = await startTestApi();
  people = await signUpDeciders(api);
});
afterAll(() => api.stop());
beforeEach(() => {
  api.setNow("2026-06-01T01:00:00Z");
});

const lettersFor = async (id: string) => (await lettersOf(api, people.pi, id))?.letters ?? [];

/** By a panel with a quorum. */
const voted = (id: string, kind: "RECOMMEND" | "RESERVE") =>
  aCarriedVote(api.db.prisma, { applicationId: rowIdOf(id), kind });

async function decided(name: string, input: Record<string, unknown> & { readonly id: string }) {
  const { chair, secretariat, approver } = people;
  const { items, version, status } = await seen(api, chair, input.id);
  if (status === "PANEL") await voted(input.id, "RECOMMEND");
  await done(api, chair, "applicationRecommend", {
    ...{ id: input.id, expectedVersion: version, idempotencyKey: randomUUID() },
    ...{ reasons: "Ranked first by the panel." },
    items: items.map(({ id: itemId }, index) => ({
      ...{ itemId, grant: index === 0, note: index === 0 ? "Keep dry." : "Promised already." },
      ...(index === 0 && { grantedMg: 1.5 }),
    })),
  });
  await step(api, secretariat, "applicationConfirm", { id: input.id });
  return step(api, approver, name, input);
}

it("tells in both languages what is granted, why not, under which conditions and for what reasons", async () => {
  const asksFor = [await aSample(api.db.prisma), await aSample(api.db.prisma)];
  const id = await inCommittee(api, people.pi, { status: "PANEL", asksFor });
  const { problems } = await decided("applicationApprove", { id, note: "With our best wishes." });
  expect(problems).toEqual([]);

  const [letter, ...others] = await lettersFor(id);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    ...{ kind: "APPROVED", templateVersion: 0, appealUntil: null },
    at: "2026-06-01T01:00:00.000Z",
  });
  const [granted = { code: "" }, refused = { code: "" }] = asksFor;
  const en = textOf(letter?.en ?? { subject: "", parts: [] });
  const zh = textOf(letter?.zh ?? { subject: "", parts: [] });
  for (const words of [
    "Dear Ada Probe,",
    "1 June 2026",
    `${refused.code}: not granted. Promised`,
  ]) {
    expect(en).toContain(words);
  }
  expect(en).toContain(`${granted.code}: 1.5 mg granted (1 to 2 mg asked for)`);
  expect(zh).toContain(`${granted.code}：批准 1.5 mg（申请 1 至 2 mg）`);
  for (const words of ["Keep dry.", "Ranked first by the panel.", "With our best wishes."]) {
    expect([en.includes(words), zh.includes(words)]).toEqual([true, true]);
  }
  expect(`${en}${zh}`).not.toMatch(/Chair Person|Sun Wen|An Ping|[{}]/u);
});

it("writes the letter of declining with its reasons and the last moment to appeal", async () => {
  const id = await declined(api, people);
  const shown = await lettersOf(api, people.pi, id);
  const [letter] = shown?.letters ?? [];
  expect(letter).toMatchObject({ kind: "DECLINED", appealUntil: "2026-07-01T16:00:00.000Z" });
  expect(shown?.appealUntil).toBe("2026-07-01T16:00:00.000Z");
  const en = textOf(letter?.en ?? { subject: "", parts: [] });
  expect(en).toContain("Try it on a simulant first.");
  expect(en).toContain("1 July 2026, 24:00 Beijing time (UTC+8)");
  expect(en).not.toContain("What the reviewers wrote");
});

it("writes a letter for the reserve list, and a new one when it is decided", async () => {
  const id = await inCommittee(api, people.pi, { status: "PANEL" });
  await voted(id, "RESERVE");
  await step(api, people.chair, "applicationReserve", { id, reason: "Nothing is free." });
  await decided("applicationApprove", { id });
  const letters = await lettersFor(id);
  expect(letters.map(({ kind }) => kind)).toEqual(["RESERVED", "APPROVED"]);
  const en = textOf(letters[0]?.en ?? { subject: "", parts: [] });
  for (const words of ["Nothing is free.", "until 1 June 2027, 24:00 Beijing time (UTC+8)"]) {
    expect(en).toContain(words);
  }
});

it("writes nothing for steps that decide nothing for the applicant", async () => {
  const id = await inCommittee(api, people.pi, { status: "PANEL" });
  await decided("applicationSendBack", { id, reason: "Rank anew." });
  expect(await lettersFor(id)).toEqual([]);
});

it("tells the applicant by a mail that leads to the letter", async () => {
  const id = await declined(api, people);
  const told = await api.db.prisma.notification.findFirstOrThrow({
    where: { personId: people.pi.id, kind: "DECLINED", path: `/applications/${id}/letter` },
  });
  expect(told.mailedAt).not.toBeNull();
  const mails = await api.db.prisma.outboxMail.count({ where: { personId: people.pi.id } });
  expect(mails).toBeGreaterThan(0);
});

it("writes nothing when the decision is refused", async () => {
  const id = await inCommittee(api, people.pi);
  await haveReviews(api.db.prisma, rowIdOf(id));
  const { problems } = await step(api, people.chair, "applicationDecline", {
    ...{ id, reasonCode: "OTHER", reason: " " },
  });
  expect(problems.map(({ code }) => code)).toEqual(["REQUIRED"]);
  expect(await lettersFor(id)).toEqual([]);
});

it("uses the words the office saved last, and leaves what was sent as it was", async () => {
  const before = await declined(api, people);
  const [sent] = await lettersFor(before);
  const body = "{applicant} {number}\n\n{reasons}\n\n{comments}\n\nUntil {appealUntil}";
  const answer = await api.askAs(
    people.secretariat,
    `mutation Save($input: LetterTemplateSaveInput!) {
      letterTemplateSave(input: $input) { template { current { version } } problems { code } }
    }`,
    {
      input: {
        ...{ kind: "DECLINED", type: "RESEARCH", expectedVersion: 0 },
        ...{ subjectEn: "Our own", subjectZh: "本函", bodyEn: body, bodyZh: body },
      },
    },
  );
  expect(answer.data.letterTemplateSave).toEqual({
    template: { current: { version: 1 } },
    problems: [],
  });
  const [next] = await lettersFor(await declined(api, people));
  expect([next?.en.subject, next?.zh.subject, next?.templateVersion]).toEqual([
    ...["Our own", "本函", 1],
  ]);
  expect(await lettersFor(before)).toEqual([sent]);
});

it("gives the letter as PDF in the language of its address", async () => {
  const [letter] = await lettersFor(await declined(api, people));
  const url = `/documents/letters/${letter?.id ?? ""}.pdf?lang=zh`;
  const headers = { authorization: `Bearer ${people.pi.token}` };
  const response = await api.server.inject({ method: "GET", url, headers });
  expect([response.statusCode, response.headers["content-type"]]).toEqual([200, "application/pdf"]);
  expect(response.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
});
