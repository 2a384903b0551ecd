import { aRound, aSample, haveReviews } from "@regolith/db/testing";
import { change, dataOf, done, refusals, seen } from "../support/application-requests.ts";
import { anOffice, bringTo, type Office } from "../support/decided.ts";
import { roundId, rowIdOf } from "../support/ids.ts";
import { anItem, aStep, SECTION_INPUTS } from "../support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let office: Office;
const NOW = "2026-06-15T04:00:00.000Z";

beforeAll(async () => {
  api = await startTestApi();
  api.setNow(NOW);
  pi = await api.signUp("Ada Probe");
  office = await anOffice(api);
});
afterAll(() => api.stop());

it("takes an application from the basket to a partial grant and back", async () => {
  const { prisma } = api.db;
  const powder = await aSample(prisma, { code: "DEMO-POWDER", stockUg: 20_000n });
  const piece = await aSample(prisma, {
    ...{ code: "DEMO-CLAST", form: "CLAST", requestMode: "WHOLE_UNIT", stockUg: 7_300n },
  });
  const decisionDueAt = new Date("2027-03-01T00:00:00Z");
  const round = await aRound(prisma, { offers: [powder, piece], decisionDueAt });

  for (const input of [
    { sampleCode: powder.code, minimumMg: 5, optimumMg: 12.5 },
    { sampleCode: piece.code },
  ]) {
    const document = `mutation Add($input: BasketAddInput!) {
      basketAdd(input: $input) { basketItem { shareOfAvailable tier } problems { code } }
    }`;
    const { basketAdd } = await dataOf<{ basketAdd: unknown }>(api, pi, document, { input });
    const share = input.sampleCode === powder.code ? 0.625 : null;
    const tier = share === null ? null : "FULL_PANEL";
    expect(basketAdd).toEqual({ basketItem: { shareOfAvailable: share, tier }, problems: [] });
  }

  const draft = await done(api, pi, "applicationCreate", {
    ...{ type: "RESEARCH", roundId: roundId(round), takeBasket: true, idempotencyKey: "one" },
  });
  const { id } = draft;
  expect(draft).toMatchObject({
    ...{ number: "2026-0001", status: null, publicStatus: "DRAFT", title: null },
    ...{ availableActions: ["EDIT", "DELETE", "PROPOSE_PI", "ASK_ENDORSEMENT", "SUBMIT"] },
    ...{ applicant: { fullName: "Ada Probe" }, round: { code: round.code } },
    items: [
      { minimumMg: 5, optimumMg: 12.5, problems: [] },
      { minimumMg: null, problems: [] },
    ],
    clock: { actingNow: "APPLICANT", since: NOW, expectBy: null },
  });

  const tooEarly = await change(api, pi, "applicationSubmit", {
    ...{ id, expectedVersion: draft.version, idempotencyKey: "early" },
  });
  expect(tooEarly.application).toBeNull();
  expect(tooEarly.problems).toEqual(draft.submissionProblems);
  expect(refusals(tooEarly.problems)).toEqual(
    expect.arrayContaining([
      "NO_STEPS analysis steps",
      "REQUIRED project title",
      "REQUIRED samples 0 reason",
      "REQUIRED undertakings signature",
      "TEAM_EMPTY team members",
    ]),
  );

  for (const [section, answers] of Object.entries(SECTION_INPUTS)) {
    const input = { id, expectedVersion: 0, ...answers };
    await done(api, pi, `applicationSectionSave${section}`, input);
  }
  await done(api, pi, "applicationSectionSaveAnalysis", {
    ...{ id, expectedVersion: 0, steps: [aStep(powder.code), aStep(piece.code)] },
  });
  const figures = { minimumMg: 5, optimumMg: 12.5 };
  const complete = await done(api, pi, "applicationSectionSaveSamples", {
    ...{ id, expectedVersion: 1, items: [anItem(powder.code, figures), anItem(piece.code)] },
  });
  expect(complete.items.map((item) => item.id)).toEqual(draft.items.map((item) => item.id));
  expect(complete.submissionProblems).toEqual([]);
  expect(new Set(complete.sections.map(({ progress }) => progress))).toEqual(new Set(["COMPLETE"]));

  const submitted = await done(api, pi, "applicationSubmit", {
    ...{ id, expectedVersion: complete.version, idempotencyKey: "submit" },
  });
  expect(submitted).toMatchObject({
    ...{ status: null, publicStatus: "SUBMITTED", availableActions: ["PROPOSE_PI", "WITHDRAW"] },
    clock: { actingNow: "OFFICE", expectBy: decisionDueAt.toISOString() },
  });
  expect(submitted.sections.some(({ editable }) => editable)).toBe(false);

  const { secretariat, chair, approver } = office;
  const inReview = await bringTo(api, office, id, { stage: "UNDER_REVIEW" });
  expect(inReview).toMatchObject({ status: "UNDER_REVIEW", publicStatus: "IN_REVIEW" });

  const waiting = await done(api, secretariat, "applicationRequestChanges", {
    ...{ id, expectedVersion: inReview.version, idempotencyKey: "changes" },
    sections: [{ section: "PROJECT", reason: "Say how much water you expect." }],
  });
  expect(waiting.status).toBe("CHANGES_REQUESTED");

  const unlocked = await seen(api, pi, id);
  expect(unlocked.sections.filter(({ editable }) => editable)).toMatchObject([
    { key: "PROJECT", changeReason: "Say how much water you expect." },
  ]);
  expect(unlocked).toMatchObject({
    ...{
      publicStatus: "ACTION_NEEDED",
      availableActions: ["EDIT", "PROPOSE_PI", "RESUBMIT", "WITHDRAW"],
    },
  });
  // The round is over; what the office asked for can be sent all the same.
  api.setNow("2027-02-01T00:00:00Z");
  const changed = await done(api, pi, "applicationSectionSaveProject", {
    ...{ id, expectedVersion: 1, ...SECTION_INPUTS.Project, objectives: "About 50 ppm." },
  });
  const resubmitted = await done(api, pi, "applicationSubmit", {
    ...{ id, expectedVersion: changed.version, idempotencyKey: "again" },
  });
  expect(resubmitted).toMatchObject({ publicStatus: "IN_REVIEW", changeRequest: null });

  const shortlist = { id, expectedVersion: (await seen(api, chair, id)).version };
  const { problems: unread } = await change(api, chair, "applicationShortlist", shortlist);
  expect(unread.map(({ code }) => code)).toEqual(["TOO_FEW_REVIEWS"]);
  await haveReviews(prisma, rowIdOf(id));
  await done(api, chair, "applicationShortlist", shortlist);
  const recommended = await bringTo(api, office, id, {
    stage: "RECOMMENDED",
    decisions: [
      { grantedMg: 7.5, note: "No heating." },
      { grant: false, grantedMg: null, note: "Kept for the committee." },
    ],
  });
  expect(recommended.items).toMatchObject([{ state: "RECOMMENDED" }, { state: "REFUSED" }]);
  const stock = () => prisma.sampleStock.findUnique({ where: { sampleId: powder.id } });
  expect(await stock()).toMatchObject({ availableUg: 12_500n, reservedUg: 7_500n });
  // The applicant reads nothing of it before it is granted.
  expect(await seen(api, pi, id)).toMatchObject({
    ...{ publicStatus: "DECISION_PENDING", availableActions: ["WITHDRAW"] },
    items: [
      { state: "REQUESTED", grantedMg: null, decisionNote: null },
      { state: "REQUESTED", grantedMg: null, decisionNote: null },
    ],
  });
  const confirmed = await bringTo(api, office, id, { stage: "CONFIRMED" });
  expect(confirmed).toMatchObject({ status: "RECOMMENDED", clock: { actingNow: "APPROVER" } });
  const approved = await done(api, approver, "applicationApprove", {
    ...{ id, expectedVersion: confirmed.version, idempotencyKey: "approve" },
    note: "Report within a year.",
  });
  expect(approved).toMatchObject({
    ...{ status: "APPROVED", publicStatus: "APPROVED", availableActions: ["REVOKE"] },
    items: [
      {
        ...{ state: "GRANTED", grantedMg: 7.5, decisionNote: "No heating.", problems: [] },
        ...{ tier: null, sample: { code: powder.code, available: { massMg: 12.5 } } },
      },
      { state: "REFUSED", grantedMg: null, decisionNote: "Kept for the committee." },
    ],
    clock: { actingNow: "NOBODY", expectBy: null },
  });
  expect(await stock()).toMatchObject({ availableUg: 12_500n, reservedUg: 7_500n });

  await done(api, approver, "applicationRevoke", {
    ...{ id, expectedVersion: approved.version, idempotencyKey: "revoke" },
    reason: "The laboratory was closed.",
  });
  expect(await stock()).toMatchObject({ availableUg: 20_000n, reservedUg: 0n });

  const { events } = await seen(api, pi, id);
  expect(events.nodes.map(({ action, by, note }) => [action, by, note])).toEqual([
    ["CREATE", "APPLICANT", null],
    ["SUBMIT", "APPLICANT", null],
    ["START_SCREENING", "OFFICE", null],
    ["REQUEST_CHANGES", "OFFICE", null],
    ["RESUBMIT", "APPLICANT", null],
    ["RECOMMEND", "COMMITTEE", null],
    ["APPROVE", "APPROVER", "Report within a year."],
    ["REVOKE", "APPROVER", "The laboratory was closed."],
  ]);
  const all = await seen(api, secretariat, id);
  expect(all.events.nodes.map(({ action, by }) => `${action} ${by}`).slice(2)).toEqual([
    ...["START_SCREENING OFFICE", "JUDGE_FEASIBILITY OFFICE", "OPEN_REVIEW OFFICE"],
    ...["REQUEST_CHANGES OFFICE", "RESUBMIT APPLICANT", "SHORTLIST COMMITTEE"],
    ...["RECOMMEND COMMITTEE", "CONFIRM OFFICE", "APPROVE APPROVER", "REVOKE APPROVER"],
  ]);
});
