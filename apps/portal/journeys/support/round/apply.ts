import {
  type ApplicationType,
  type Client,
  GiveNoticeDocument,
  MyNoticeDocument,
  SaveApplicantSectionDocument,
  SaveDataPlanSectionDocument,
  SaveExhibitionSectionDocument,
  SaveFacilitiesSectionDocument,
  SavePeriodSectionDocument,
  SaveSamplesSectionDocument,
  SaveScheduleSectionDocument,
  SaveSecuritySectionDocument,
  SaveTeamSectionDocument,
  SaveUndertakingsSectionDocument,
  SaveVenueSectionDocument,
  StartApplicationDocument,
  SubmitApplicationDocument,
} from "@regolith/client";
import { applicantOf, itemsOf, readAnswers, saveResearchAnswers } from "../answers.ts";
import { exhibition } from "../exhibition.ts";
import { signIn } from "../programs.ts";
import { proposal } from "../proposal.ts";
import { type Applicant, MUSEUM, researchers, titleIn } from "./applicants.ts";
import type { RoundPlan } from "./plan.ts";

/** An application of the round, once it is in. */
export interface Submitted {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

const museum = {
  fullName: "He Suyin",
  institution: "Yunting Planetarium",
  country: "CN",
} as const;

const showIn = (plan: RoundPlan) => ({
  ...exhibition.exhibition,
  title: titleIn(plan, exhibition.exhibition.title),
});

/** Gives notice of intent for everybody who has not yet. */
export async function giveNotices(plan: RoundPlan, done: readonly string[]) {
  const all = [...researchers(plan), { ...museum, name: MUSEUM, title: showIn(plan).title }];
  for (const { name, title, institution } of all) {
    if (done.includes(name)) continue;
    const program = await signInAs(name);
    const { round } = await program(MyNoticeDocument, { code: plan.code });
    const input = {
      ...{ title, institution, about: "What it offers of mare basalt and soil." },
      ...{ roundId: round?.id ?? "", idempotencyKey: crypto.randomUUID() },
    };
    const { noticeGive } = await program(GiveNoticeDocument, { input });
    expect(noticeGive.problems).toEqual([]);
  }
}

/** Hands twelve complete applications in. */
export async function applyAll(plan: RoundPlan): Promise<ReadonlyMap<string, Submitted>> {
  const submitted = new Map<string, Submitted>();
  for (const applicant of researchers(plan)) {
    submitted.set(applicant.name, await applyForResearch(plan, applicant));
  }
  submitted.set(MUSEUM, await applyForShow(plan));
  return submitted;
}

async function applyForResearch(plan: RoundPlan, applicant: Applicant): Promise<Submitted> {
  const program = await signInAs(applicant.name);
  const id = await start(program, plan, "RESEARCH");
  expect(await saveResearchAnswers(program, id, applicant)).toEqual([]);
  return send(program, id, applicant.title);
}

async function applyForShow(plan: RoundPlan): Promise<Submitted> {
  const program = await signInAs(MUSEUM);
  const id = await start(program, plan, "PUBLIC_WELFARE");
  const { section } = await readAnswers(program, id);
  const { facilities, venue, security, audience, schedule, data } = exhibition;
  const none = { laboratories: "", security: "" };
  const asked = [
    { sampleCode: plan.offered.forShow, reason: "Its crystals can be seen with the naked eye." },
  ];
  const period = { startsOn: "2027-03-01", endsOn: "2027-08-31", expectedVisitors: 12_000 };
  await program(SaveApplicantSectionDocument, {
    input: { ...section("APPLICANT"), ...applicantOf(museum) },
  });
  await program(SaveTeamSectionDocument, {
    input: { ...section("TEAM"), worksAlone: true, members: [] },
  });
  await program(SaveExhibitionSectionDocument, {
    input: { ...section("EXHIBITION"), ...showIn(plan), kind: "EXHIBITION" },
  });
  await program(SaveSamplesSectionDocument, {
    input: { ...section("SAMPLES"), items: itemsOf(asked) },
  });
  await program(SaveVenueSectionDocument, { input: { ...section("VENUE"), ...venue } });
  await program(SaveFacilitiesSectionDocument, {
    input: { ...section("FACILITIES"), ...facilities, ...none },
  });
  await program(SaveSecuritySectionDocument, { input: { ...section("SECURITY"), ...security } });
  await program(SavePeriodSectionDocument, {
    input: { ...section("PERIOD"), ...audience, ...period },
  });
  await program(SaveScheduleSectionDocument, {
    input: { ...section("SCHEDULE"), ...schedule, fundingRestrictions: "" },
  });
  await program(SaveDataPlanSectionDocument, {
    input: { ...section("DATA"), ...data, repository: "" },
  });
  await program(SaveUndertakingsSectionDocument, {
    input: { ...section("UNDERTAKINGS"), ...proposal.undertakings, signature: museum.fullName },
  });
  return send(program, id, showIn(plan).title);
}

async function start(program: Client, { code }: RoundPlan, type: ApplicationType) {
  const { round } = await program(MyNoticeDocument, { code });
  const { applicationCreate } = await program(StartApplicationDocument, {
    input: {
      ...{ type, roundId: round?.id ?? null, takeBasket: false },
      idempotencyKey: crypto.randomUUID(),
    },
  });
  return applicationCreate.application?.id ?? "";
}

async function send(program: Client, id: string, title: string): Promise<Submitted> {
  const { application } = await readAnswers(program, id);
  const input = { id, expectedVersion: application.version, idempotencyKey: crypto.randomUUID() };
  const { applicationSubmit } = await program(SubmitApplicationDocument, { input });
  expect(applicationSubmit.problems).toEqual([]);
  return { id, number: (await readAnswers(program, id)).application.number, title };
}

function signInAs(name: string): Promise<Client> {
  return signIn(`${name}@demo.test`);
}
