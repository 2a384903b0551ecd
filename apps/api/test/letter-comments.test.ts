import { haveReviewers, haveReviews } from "@regolith/db/testing";
import { randomUUID } from "node:crypto";
import { done, seen } from "./support/application-requests.ts";
import { rowIdOf } from "./support/ids.ts";
import {
  inCommittee,
  lettersOf,
  signUpDeciders,
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

it("carries what the reviewers wrote to the applicant, and nothing of who they are", async () => {
  const { prisma } = api.db;
  const id = await inCommittee(api, people.pi);
  const applicationId = rowIdOf(id);
  const reviewers = await haveReviewers(prisma, applicationId);
  const [, withdrawn] = reviewers;
  await haveReviews(prisma, applicationId, {
    ...{ recommendations: ["DECLINE"], noteToApplicant: "The blank is missing." },
  });
  const place = { applicationId, personId: withdrawn?.id ?? "" };
  const { id: assignmentId } = await prisma.reviewAssignment.update({
    where: { applicationId_personId: place },
    data: { state: "CLOSED", endedAt: new Date("2026-05-02T00:00:00Z") },
  });
  const { chair } = people;
  await done(api, chair, "applicationDecline", {
    ...{ id, expectedVersion: (await seen(api, chair, id)).version, idempotencyKey: randomUUID() },
    ...{ reasonCode: "OTHER", reason: "Not convincing." },
  });

  const [letter] = (await lettersOf(api, people.pi, id))?.letters ?? [];
  const empty = { subject: "", parts: [] };
  const written = [letter?.en ?? empty, letter?.zh ?? empty].map(textOf);
  // What somebody wrote who turned out to have a conflict counts no more.
  for (const text of written) expect(text.split("The blank is missing.")).toHaveLength(3);
  expect(written[0]).toContain("What the reviewers wrote");
  const shown = JSON.stringify(letter);
  for (const { id: personId, email } of reviewers) {
    expect(shown).not.toContain(personId);
    expect(shown).not.toContain(email);
  }
  expect(shown).not.toContain(assignmentId);
  expect(shown).not.toMatch(/Reviewer \d/u);
});
