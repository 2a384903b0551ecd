import {
  ApplicationPageDocument,
  ApproveDocument,
  CatalogueDocument,
  ConfirmDocument,
  JudgeFeasibilityDocument,
  OfficeApplicationDocument,
  OpenReviewDocument,
  PutAsideDocument,
  RecommendDocument,
  RequestChangesDocument,
  RequestPageDocument,
  SamplePageDocument,
  SaveFacilitiesSectionDocument,
  SaveProjectSectionDocument,
  ShortlistDocument,
  StartApplicationDocument,
  StartScreeningDocument,
  SubmitApplicationDocument,
  WorkListDocument,
} from "@regolith/client";
import { fillEverySection, readAnswers } from "./support/answers.ts";
import { panelRecommends, reviewersAccept, reviewersHandIn } from "./support/committee.ts";
import { newEmail, signIn, signUp, visitor } from "./support/programs.ts";
import { powder, proposal } from "./support/proposal.ts";

// Another clast than the one of the journeys in the browser: a whole one can be granted only once.
const clast = "CE5C0000YJYX129";

const catalogue = { orderBy: { field: "CODE", direction: "ASC" }, first: 20 } as const;

async function leftOf(code: string): Promise<number | undefined> {
  const { sample } = await visitor()(SamplePageDocument, { code });
  return sample?.stock?.availableMg;
}

it("takes an application from a new account to a grant in part, by the API alone", async () => {
  const fullName = "Ines Carvalho";
  const researcher = await signUp(fullName, newEmail("ines"), "a-long-enough-passphrase");
  const secretariat = await signIn("secretariat@demo.test");
  const approver = await signIn("approver@demo.test");

  // Finds both samples, by filter and by search, and reads what was measured.
  const filtered = await researcher(CatalogueDocument, {
    ...catalogue,
    filter: { mission: ["chang-e-5"], form: ["CLAST"], provenance: ["PUBLISHED"] },
  });
  expect(filtered.samples.nodes.map(({ code }) => code)).toContain(clast);
  const searched = await researcher(CatalogueDocument, { ...catalogue, filter: { text: powder } });
  expect(searched.samples.nodes.map(({ code }) => code)).toEqual([powder]);
  const { sample } = await researcher(SamplePageDocument, { code: "CE5C0000YJYX048" });
  expect(sample?.measurements.nodes).toContainEqual(
    expect.objectContaining({
      value: 2040,
      uncertainty: 22,
      unit: "Ma",
      publication: expect.objectContaining({ doi: "10.1029/2022JE007627" }) as unknown,
    }),
  );

  // Puts them aside and starts an application in the open round with them.
  for (const sampleCode of [clast, powder]) {
    const { basketAdd } = await researcher(PutAsideDocument, { input: { sampleCode } });
    expect(basketAdd.problems).toEqual([]);
  }
  const { rounds } = await researcher(RequestPageDocument);
  const round = rounds.nodes.find(({ state }) => state === "OPEN");
  const started = await researcher(StartApplicationDocument, {
    input: {
      type: "RESEARCH",
      roundId: round?.id ?? null,
      takeBasket: true,
      idempotencyKey: crypto.randomUUID(),
    },
  });
  expect(started.applicationCreate.problems).toEqual([]);
  const id = started.applicationCreate.application?.id ?? "";
  const afterwards = await researcher(RequestPageDocument);
  expect(afterwards.me?.basket).toEqual([]);

  // Submitting too early names everything that is missing, all at once.
  const submit = async () => {
    const { application } = await readAnswers(researcher, id);
    const input = { id, expectedVersion: application.version, idempotencyKey: crypto.randomUUID() };
    return (await researcher(SubmitApplicationDocument, { input })).applicationSubmit.problems;
  };
  const early = await submit();
  expect(new Set(early.map(({ path }) => path[0]))).toEqual(
    new Set([
      "applicant",
      "team",
      "project",
      "samples",
      "analysis",
      "facilities",
      "experience",
      "schedule",
      "dataPlan",
      "undertakings",
    ]),
  );

  expect(await fillEverySection(researcher, { id, fullName, clast })).toEqual([]);
  expect(await submit()).toEqual([]);

  // The office starts the screening and asks for changes to one section; only that one unlocks.
  const seenByOffice = async () => {
    const { application } = await secretariat(OfficeApplicationDocument, { id });
    if (!application) throw new Error("The office does not see a submitted application.");
    return application;
  };
  const work = await secretariat(WorkListDocument, {
    filter: { scope: "OFFICE", status: ["SUBMITTED"], text: proposal.project.title },
    orderBy: { field: "WAITING", direction: "DESC" },
    first: 50,
  });
  expect(work.applications.nodes.map((node) => node.id)).toContain(id);
  const { applicationStartScreening } = await secretariat(StartScreeningDocument, {
    input: { id, expectedVersion: (await seenByOffice()).version },
  });
  expect(applicationStartScreening.problems).toEqual([]);
  const { applicationRequestChanges } = await secretariat(RequestChangesDocument, {
    input: {
      id,
      expectedVersion: (await seenByOffice()).version,
      sections: [{ section: "FACILITIES", reason: "Say who holds the keys." }],
      idempotencyKey: crypto.randomUUID(),
    },
  });
  expect(applicationRequestChanges.problems).toEqual([]);

  const asked = await readAnswers(researcher, id);
  expect(asked.application.publicStatus).toBe("ACTION_NEEDED");
  expect(
    asked.application.sections.filter(({ editable }) => editable).map(({ key }) => key),
  ).toEqual(["FACILITIES"]);
  const locked = await researcher(SaveProjectSectionDocument, {
    input: { ...asked.section("PROJECT"), ...proposal.project, title: "Another title" },
  });
  expect(locked.applicationSectionSaveProject.problems.map(({ code }) => code)).toEqual([
    "SECTION_LOCKED",
  ]);
  const changed = await researcher(SaveFacilitiesSectionDocument, {
    input: {
      ...asked.section("FACILITIES"),
      ...proposal.facilities,
      security: "Keys are held by the responsible user and the laboratory's manager.",
    },
  });
  expect(changed.applicationSectionSaveFacilities.problems).toEqual([]);
  expect(await submit()).toEqual([]);

  // A curator judges both, and with three reviewers the review opens.
  const curator = await signIn("curator@demo.test");
  const named = async () => ({ id, expectedVersion: (await seenByOffice()).version });
  const { applicationJudgeFeasibility } = await curator(JudgeFeasibilityDocument, {
    input: {
      ...(await named()),
      items: (await seenByOffice()).items.map(({ id: itemId }) => ({
        ...{ itemId, feasibility: "FEASIBLE" as const },
      })),
    },
  });
  expect(applicationJudgeFeasibility.problems).toEqual([]);
  const alone = await secretariat(OpenReviewDocument, { input: await named() });
  expect(alone.applicationOpenReview.problems.map(({ code }) => code)).toEqual([
    ...["TOO_FEW_REVIEWERS", "NO_CHIEF_REVIEWER"],
  ]);
  await reviewersAccept(id);
  const { applicationOpenReview } = await secretariat(OpenReviewDocument, { input: await named() });
  expect(applicationOpenReview.problems).toEqual([]);

  // The chair recommends the powder in part and refuses the clast, of which nobody outside hears yet.
  const chair = await signIn("chair@demo.test");
  await reviewersHandIn(id);
  const { applicationShortlist } = await chair(ShortlistDocument, { input: await named() });
  expect(applicationShortlist.problems).toEqual([]);
  await panelRecommends(id);
  const before = await leftOf(powder);
  const items = (await seenByOffice()).items.map(({ id: itemId, sample: { code } }) =>
    code === powder
      ? { itemId, grant: true, grantedMg: 12.5, note: "Enough for the plan." }
      : { itemId, grant: false, note: "Kept for a later round." },
  );
  const idempotencyKey = crypto.randomUUID();
  const { applicationRecommend } = await chair(RecommendDocument, {
    input: { ...(await named()), items, reasons: "A sound case.", idempotencyKey },
  });
  expect(applicationRecommend.problems).toEqual([]);
  expect(await leftOf(powder)).toBe(before);

  // The office confirms, and somebody else approves.
  const { applicationConfirm } = await secretariat(ConfirmDocument, {
    input: { ...(await named()), idempotencyKey },
  });
  expect(applicationConfirm.problems).toEqual([]);
  const { applicationApprove } = await approver(ApproveDocument, {
    input: { ...(await named()), note: "Granted in part.", idempotencyKey },
  });
  expect(applicationApprove.problems).toEqual([]);
  const { application } = await researcher(ApplicationPageDocument, { id });
  expect(application?.publicStatus).toBe("APPROVED");
  expect(application?.items.map(({ state, grantedMg }) => ({ state, grantedMg }))).toEqual(
    expect.arrayContaining([
      { state: "GRANTED", grantedMg: 12.5 },
      { state: "REFUSED", grantedMg: null },
    ]),
  );
  expect(await leftOf(powder)).toBeCloseTo((before ?? 0) - 12.5, 3);
});
