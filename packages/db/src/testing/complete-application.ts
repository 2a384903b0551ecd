import {
  EMPTY_ANSWERS,
  sectionsOf,
  type Actor,
  type Answers,
  type ApplicationType,
  type ItemAnswers,
  type SectionKey,
  type TeamMember,
} from "@regolith/domain";
import { askableByCode } from "../applications/requestable-sample.ts";
import { recordSection } from "../applications/save-section.ts";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import { anApplication, aRound, aSample, BUILT_AT } from "./builders.ts";

export interface AskedFor {
  readonly code: string;
  readonly minimumUg?: bigint;
  readonly optimumUg?: bigint;
}

/** An application with nothing missing, as it stands in the tables, without events. */
export async function aCompleteApplication(
  db: Connection,
  {
    asksFor,
    answers = {},
    asksEndorsement = false,
    institutionId = null,
    joined = [],
    ...facts
  }: Partial<Prisma.ApplicationCreateManyInput> & {
    readonly personId: string;
    /** One powder of 10 mg, of which 1 to 2 mg are wanted, when nothing is said. */
    readonly asksFor?: readonly AskedFor[];
    readonly answers?: Partial<Answers>;
    /** Whether its round asks for the institution's endorsement. */
    readonly asksEndorsement?: boolean;
    /** The applicant's institution in the directory, asked to endorse once it is no draft any more. */
    readonly institutionId?: string | null;
    /** Co-investigators who joined and signed. */
    readonly joined?: readonly Pick<Actor, "id" | "email">[];
  },
): Promise<{ id: string; number: string; roundId: string }> {
  const type = facts.type ?? "RESEARCH";
  const items = asksFor ?? [await aSample(db, { useCategory: type })];
  const samples = await askableByCode(
    db,
    items.map(({ code }) => code),
  );
  const offers = [...samples.values()];
  const roundId = facts.roundId ?? (await aRound(db, { offers, asksEndorsement })).id;
  const endorserId = facts.status === undefined || facts.status === "DRAFT" ? null : institutionId;
  const application = await anApplication(db, {
    ...(endorserId !== null && { endorserId }),
    ...{ ...facts, roundId },
  });
  await haveAnswers(db, application.id, { type, asksFor: items, answers, institutionId });
  for (const [index, person] of joined.entries()) {
    await aJoinedMember(db, application, { person, position: 100 + index });
  }
  return { ...application, roundId };
}

/** An application has nothing missing, and asks for these samples. */
export async function haveAnswers(
  db: Connection,
  applicationId: string,
  {
    type = "RESEARCH",
    asksFor,
    answers = {},
    institutionId = null,
  }: {
    readonly type?: ApplicationType;
    readonly asksFor: readonly AskedFor[];
    readonly answers?: Partial<Answers>;
    readonly institutionId?: string | null;
  },
): Promise<void> {
  const samples = await askableByCode(
    db,
    asksFor.map(({ code }) => code),
  );
  const wanted = asksFor.map((item) => asked(item, samples));
  const given = { ...COMPLETE[type](wanted), ...answers };
  const complete = { ...given, APPLICANT: { ...given.APPLICANT, institutionId } };
  for (const key of sectionsOf(type)) await save(db, applicationId, key, complete);
}

/** Somebody who joined the team, with their own part answered and signed unless `part` says otherwise. */
export async function aJoinedMember(
  db: Connection,
  application: { readonly id: string },
  {
    person,
    position = 100,
    part = {},
    ...facts
  }: Partial<Omit<Prisma.TeamMemberCreateManyInput, "personId">> & {
    readonly person: Pick<Actor, "id" | "email">;
    readonly part?: Partial<Prisma.MemberPartCreateWithoutMemberInput>;
  },
): Promise<{ id: string }> {
  const signed = {
    ...{ version: 1, savedAt: BUILT_AT, position: "Reader", papers: "None.", facilities: "None." },
    ...{ restrictions: "None.", keepsLoanRules: true, returnsMaterial: true, reportsResults: true },
    ...{ acknowledgesOffice: true, declaresTruth: true, signature: "Tam Member" },
    ...{ signedAt: BUILT_AT, completedAt: BUILT_AT },
  };
  return db.teamMember.create({
    data: {
      ...{ applicationId: application.id, position, personId: person.id, email: person.email },
      ...{ fullName: "Tam Member", institution: "Lab", country: "CN", contribution: "All." },
      ...{ role: "CO_INVESTIGATOR", state: "ACCEPTED" },
      ...facts,
      part: { create: { ...signed, ...part } },
    },
    select: { id: true },
  });
}

/** Somebody the applicant only lists. */
export function aListedMember(facts: Partial<TeamMember> = {}): TeamMember {
  return {
    ...{ id: null, state: "LISTED", part: null, fullName: "Lou Student", nativeName: "" },
    ...{ email: "lou@people.test", institution: "Lab", country: "CN", role: "STUDENT" },
    contribution: "Mounts.",
    ...facts,
  };
}

async function save(db: Connection, id: string, key: SectionKey, all: Answers): Promise<void> {
  const answers = all[key];
  const before = { id, answers: EMPTY_ANSWERS, signedAt: null };
  await recordSection(db, before, { key, answers, now: BUILT_AT });
}

function asked(
  { code, minimumUg, optimumUg }: AskedFor,
  samples: Awaited<ReturnType<typeof askableByCode>>,
): ItemAnswers {
  const sample = samples.get(code);
  if (sample === undefined) throw new Error(`There is no sample ${code}`);
  const isPowder = sample.sample.requestMode === "BY_MASS";
  return {
    sampleId: sample.id,
    sampleCode: code,
    requestMode: sample.sample.requestMode,
    unitMassUg: sample.unitMassUg,
    minimumUg: isPowder ? (minimumUg ?? 1_000n) : null,
    optimumUg: isPowder ? (optimumUg ?? 2_000n) : null,
    reason: "The grain size fits.",
    acceptsEquivalent: false,
    equivalenceCriteria: [],
    equivalenceNote: "",
    preparation: "AS_IS",
  };
}

const COMPLETE: Readonly<Record<ApplicationType, (items: readonly ItemAnswers[]) => Answers>> = {
  RESEARCH: completeAnswers,
  PUBLIC_WELFARE: completeWelfareAnswers,
};

/** A public-welfare form with nothing missing that asks for these samples. */
export function completeWelfareAnswers(items: readonly ItemAnswers[]): Answers {
  const { APPLICANT, TEAM, SAMPLES, FACILITIES, SCHEDULE, DATA, UNDERTAKINGS } =
    completeAnswers(items);
  return {
    ...EMPTY_ANSWERS,
    ...{ APPLICANT, TEAM, SAMPLES, UNDERTAKINGS },
    EXHIBITION: {
      ...{ title: "A grain of the Moon", kind: "EXHIBITION" },
      ...{ summary: "One grain, seen by everybody.", purpose: "How old the Moon is." },
    },
    VENUE: {
      ...{ venue: "Hall of the Sky", address: "2 Museum Road, Bern" },
      ...{ showcase: "Sealed and locked.", climate: "Nitrogen.", light: "50 lux." },
      handling: "By the conservator.",
    },
    FACILITIES: { ...FACILITIES, laboratories: "", security: "" },
    SECURITY: {
      ...{ protection: "Guards day and night.", emergency: "The safe.", insurer: "Harbour Mutual" },
      ...{ insuredSum: "CHF 500,000", insuranceCover: "From door to door." },
    },
    PERIOD: {
      ...{ startsOn: "2027-01-01", endsOn: "2027-06-30", audience: "Everybody." },
      ...{ expectedVisitors: 40_000, admission: "Free", accompaniment: "Guided tours." },
    },
    SCHEDULE: { ...SCHEDULE, startsOn: null, endsOn: null },
    DATA: { ...DATA, repository: "" },
  };
}

/** A form with nothing missing that asks for these samples. */
export function completeAnswers(items: readonly ItemAnswers[]): Answers {
  return {
    ...EMPTY_ANSWERS,
    APPLICANT: {
      ...EMPTY_ANSWERS.APPLICANT,
      ...{ fullName: "Ada Probe", position: "Professor", email: "ada@probe.test" },
      ...{ institution: "Institute of Probes", address: "1 Probe Way, Bern", country: "CH" },
    },
    TEAM: { worksAlone: true, members: [] },
    PROJECT: {
      ...{ title: "Water in old glass", summary: "We look for water.", background: "Known." },
      ...{ objectives: "How much water?", novelty: "Nobody measured it." },
    },
    SAMPLES: { items },
    ANALYSIS: {
      steps: items.map(({ sampleId }) => ({
        ...{
          sampleId,
          techniqueCode: null,
          technique: "NanoSIMS",
          instrument: "Cameca 50L",
          place: "Bern",
        },
        ...{ destructive: false, consumedUg: null },
      })),
    },
    FACILITIES: {
      ...{ laboratories: "A clean room.", storage: "In nitrogen.", security: "A safe." },
      ...{ transport: "By hand.", returnPlan: "By hand, within a year." },
    },
    EXPERIENCE: { papers: "Two papers.", earlierLoans: "Apollo 17.", methodTests: "Meteorites." },
    SCHEDULE: {
      ...{ startsOn: "2027-01-01", endsOn: "2027-12-31", milestones: "Measured by June." },
      ...{ funding: "A grant.", fundingRestrictions: "", exportControl: "None." },
    },
    DATA: { dataSharing: "All of it.", repository: "Zenodo", publicationPlan: "One paper." },
    UNDERTAKINGS: {
      ...{ keepsLoanRules: true, returnsMaterial: true, reportsResults: true },
      ...{ acknowledgesOffice: true, declaresTruth: true, signature: "Ada Probe" },
    },
  };
}
