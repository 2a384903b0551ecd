import type { InWorkflow } from "../applications/workflow.ts";
import type { Answers, ItemAnswers } from "../applications/sections/answers.ts";
import { EMPTY_ANSWERS } from "../applications/sections/empty-answers.ts";
import type { MemberPart, TeamMember } from "../applications/sections/team-answers.ts";
import { EMPTY_BALANCE, type Balance } from "../ledger/balance.ts";
import type { Actor } from "../people/roles.ts";
import type { RoundWithSamples } from "../rounds/round.ts";
import type { RoundPlan } from "../rounds/round-plan.ts";
import type { RequestableSample } from "../samples/requestability.ts";
import type { SampleWithStock } from "../samples/request.ts";
import type { TechniqueFacts } from "../techniques/technique.ts";

export function aBalance(availableUg: bigint, changes: Partial<Balance> = {}): Balance {
  return { ...EMPTY_BALANCE, receivedUg: availableUg, availableUg, ...changes };
}

export function aPowder(changes: Partial<RequestableSample> = {}): RequestableSample {
  return {
    id: "powder",
    useCategory: "RESEARCH",
    requestMode: "BY_MASS",
    withheld: false,
    ...changes,
  };
}

export function aClast(changes: Partial<RequestableSample> = {}): RequestableSample {
  return aPowder({ id: "clast", requestMode: "WHOLE_UNIT", ...changes });
}

export function aRound(changes: Partial<RoundWithSamples> = {}): RoundWithSamples {
  return {
    id: "round",
    code: "2026-2",
    audience: "INTERNATIONAL",
    opensAt: new Date("2026-10-31T16:00:00Z"),
    noticeDueAt: null,
    closesAt: new Date("2026-12-22T16:00:00Z"),
    asksEndorsement: false,
    sampleIds: new Set(["powder", "clast"]),
    ...changes,
  };
}

/** The same round as the office says it, with a notice of intent and every date fixed. */
export function aRoundPlan(changes: Partial<RoundPlan> = {}): RoundPlan {
  const { audience, opensAt, closesAt, asksEndorsement } = aRound();
  return {
    ...{ nameEn: "A round", nameZh: "一个批次", missions: ["chang-e-5", "chang-e-6"] },
    ...{ audience, asksEndorsement, opensAt, closesAt },
    noticeDueAt: new Date("2026-11-30T16:00:00Z"),
    reviewsDueAt: new Date("2027-02-10T16:00:00Z"),
    panelAt: new Date("2027-02-11T01:00:00Z"),
    decisionDueAt: new Date("2027-04-30T16:00:00Z"),
    ...changes,
  };
}

export const WHILE_OPEN = new Date("2026-11-23T08:00:00Z");

export function anActor(changes: Partial<Actor> = {}): Actor {
  return {
    ...{ id: "somebody", email: "somebody@example.org", emailVerified: true },
    ...{ formerEmails: [], roles: [], officerOf: [] },
    ...changes,
  };
}

export const THE_PI = anActor({ id: "pi", email: "ada@example.org" });

export function inWorkflow(changes: Partial<InWorkflow> = {}): InWorkflow {
  return {
    status: "DRAFT",
    statusBeforeChanges: changes.status === "CHANGES_REQUESTED" ? "SUBMITTED" : null,
    personId: THE_PI.id,
    confirmedById: null,
    deciderIds: [],
    appeal: null,
    reviewerIds: [],
    voterIds: [],
    conflictedIds: [],
    memberIds: [],
    formerIds: [],
    teamEmails: [],
    endorserId: null,
    ...changes,
  };
}

export function aPowderItem(changes: Partial<ItemAnswers> = {}): ItemAnswers {
  return {
    sampleId: "powder",
    sampleCode: "DEMO-CE5C0400YJFM001",
    requestMode: "BY_MASS",
    unitMassUg: null,
    minimumUg: 5_000n,
    optimumUg: 20_000n,
    reason: "It is the finest fraction.",
    acceptsEquivalent: false,
    equivalenceCriteria: [],
    equivalenceNote: "",
    preparation: "AS_IS",
    ...changes,
  };
}

export function aClastItem(changes: Partial<ItemAnswers> = {}): ItemAnswers {
  return aPowderItem({
    sampleId: "clast",
    sampleCode: "DEMO-CE5C0000YJYX048",
    requestMode: "WHOLE_UNIT",
    unitMassUg: 17_600n,
    minimumUg: null,
    optimumUg: null,
    ...changes,
  });
}

/** A technique that changes nothing. */
export function aTechnique(changes: Partial<TechniqueFacts> = {}): TechniqueFacts {
  return {
    code: "PROBING",
    nameEn: "Probing",
    nameZh: "探测",
    minimumUg: 1_000n,
    typicalUg: 5_000n,
    destructiveness: "NONE",
    consumedUg: null,
    leavesEn: "",
    leavesZh: "",
    isImaging: false,
    forms: ["POWDER"],
    methodKeywords: [],
    position: 1,
    ...changes,
  };
}

/** A student whom the applicant names, which is all that is asked of students. */
export function aMember(changes: Partial<TeamMember> = {}): TeamMember {
  return {
    ...{ id: "bea", fullName: "Bea Lind", nativeName: "", email: "bea@example.org" },
    ...{ institution: "i", country: "DE", role: "STUDENT", contribution: "SIMS" },
    ...{ state: "LISTED", part: null },
    ...changes,
  };
}

/** A member's own part, answered and signed. */
export function aPart(changes: Partial<MemberPart> = {}): MemberPart {
  return {
    ...{ fullName: "Bea Lind", nativeName: "", position: "Reader", institution: "i" },
    ...{ department: "", country: "DE", orcid: "", contribution: "SIMS" },
    ...{ papers: "None.", facilities: "SIMS", restrictions: "None." },
    ...{ keepsLoanRules: true, returnsMaterial: true, reportsResults: true },
    ...{ acknowledgesOffice: true, declaresTruth: true, signature: "Bea Lind" },
    ...changes,
  };
}

/** What both samples of the builders have left. */
export function theSamples(): ReadonlyMap<string, SampleWithStock> {
  return new Map([
    ["powder", { sample: aPowder(), stock: aBalance(100_000n) }],
    ["clast", { sample: aClast(), stock: aBalance(17_600n) }],
  ]);
}

/** A research form with every required answer and nothing else. */
export function completeAnswers(changes: Partial<Answers> = {}): Answers {
  return {
    ...EMPTY_ANSWERS,
    APPLICANT: {
      fullName: "Ada Okoye",
      nativeName: "",
      position: "Professor",
      email: "ada@example.org",
      telephone: "",
      orcid: "",
      institution: "Example University",
      institutionId: null,
      department: "",
      address: "1 Example Street, Lagos",
      country: "NG",
    },
    TEAM: { worksAlone: true, members: [] },
    PROJECT: {
      title: "Sulfides in mare regolith",
      summary: "s",
      background: "b",
      objectives: "o",
      novelty: "n",
    },
    SAMPLES: { items: [aPowderItem(), aClastItem()] },
    ANALYSIS: {
      steps: [
        {
          sampleId: "powder",
          techniqueCode: null,
          technique: "SIMS",
          instrument: "Cameca IMS 1280",
          place: "Lagos",
          destructive: true,
          consumedUg: 1_500n,
        },
      ],
    },
    FACILITIES: {
      laboratories: "l",
      storage: "s",
      security: "s",
      transport: "t",
      returnPlan: "r",
    },
    EXPERIENCE: { papers: "p", earlierLoans: "None", methodTests: "" },
    SCHEDULE: {
      startsOn: "2027-03-01",
      endsOn: "2028-02-29",
      milestones: "m",
      funding: "f",
      fundingRestrictions: "",
      exportControl: "None",
    },
    DATA: { dataSharing: "d", repository: "Zenodo", publicationPlan: "p" },
    UNDERTAKINGS: {
      keepsLoanRules: true,
      returnsMaterial: true,
      reportsResults: true,
      acknowledgesOffice: true,
      declaresTruth: true,
      signature: "Ada Okoye",
    },
    ...changes,
  };
}

/** A public-welfare form with every required answer and nothing else. */
export function completeWelfareAnswers(changes: Partial<Answers> = {}): Answers {
  const { APPLICANT, TEAM, SAMPLES, FACILITIES, SCHEDULE, DATA, UNDERTAKINGS } = completeAnswers();
  return {
    ...EMPTY_ANSWERS,
    ...{ APPLICANT, TEAM, SAMPLES, UNDERTAKINGS },
    EXHIBITION: { title: "The Moon in hand", kind: "EXHIBITION", summary: "s", purpose: "p" },
    VENUE: {
      ...{ venue: "Hall of the Sky", address: "2 Museum Road, Lagos", showcase: "s" },
      ...{ climate: "c", light: "l", handling: "h" },
    },
    FACILITIES: { ...FACILITIES, laboratories: "", security: "" },
    SECURITY: {
      ...{ protection: "p", emergency: "e", insurer: "Harbour Mutual" },
      ...{ insuredSum: "USD 500,000", insuranceCover: "c" },
    },
    PERIOD: {
      ...{ startsOn: "2027-03-01", endsOn: "2027-08-31", audience: "a" },
      ...{ expectedVisitors: 40_000, admission: "Free", accompaniment: "" },
    },
    SCHEDULE: { ...SCHEDULE, startsOn: null, endsOn: null },
    DATA: { ...DATA, repository: "" },
    ...changes,
  };
}
