import { randomUUID } from "node:crypto";
import { aCarriedVote, haveReviewers, haveReviews } from "@regolith/db/testing";
import type { ApplicationStatus } from "@regolith/domain";
import type { TestApi, TestPerson } from "../test-api.ts";
import { done, seen, type Input, type ShownApplication } from "./application-requests.ts";
import { rowIdOf } from "./ids.ts";

/** Everybody it takes to decide on an application. */
export interface Office {
  readonly secretariat: TestPerson;
  readonly curator: TestPerson;
  readonly chair: TestPerson;
  readonly approver: TestPerson;
}

export async function anOffice(api: TestApi): Promise<Office> {
  return {
    secretariat: await api.signUp("Sun Wen", ["SECRETARIAT"]),
    curator: await api.signUp("Bai Lu", ["CURATOR"]),
    chair: await api.signUp("Shen Qiu", ["CHAIR"]),
    approver: await api.signUp("An Ping", ["APPROVER"]),
  };
}

/** What the committee says of each item, where it is not all that is asked for at best. */
type Decisions = readonly Input[];

interface Step {
  readonly from: ApplicationStatus;
  /** How far the application is then. */
  readonly to: string;
  readonly by: keyof Office;
  readonly mutation: string;
  readonly input?: (now: ShownApplication, decisions: Decisions) => Input;
  readonly isRepeatable?: boolean;
  /** What the committee does beside the workflow. */
  readonly before?: (api: TestApi, id: string) => Promise<unknown>;
}

/** The way of an application that is granted; CONFIRMED is RECOMMENDED, confirmed by the office. */
const WAY = [
  {
    ...{ from: "SUBMITTED", to: "SCREENING", by: "secretariat" },
    mutation: "applicationStartScreening",
  },
  {
    ...{ from: "SCREENING", to: "JUDGED", by: "curator", mutation: "applicationJudgeFeasibility" },
    input: ({ items }) => ({
      items: items.map(({ id }) => ({ itemId: id, feasibility: "FEASIBLE" })),
    }),
  },
  {
    ...{ from: "SCREENING", to: "UNDER_REVIEW", by: "secretariat" },
    ...{ mutation: "applicationOpenReview" },
    before: (api, id) => haveReviewers(api.db.prisma, rowIdOf(id)),
  },
  {
    ...{ from: "UNDER_REVIEW", to: "PANEL", by: "chair", mutation: "applicationShortlist" },
    before: (api, id) => haveReviews(api.db.prisma, rowIdOf(id)),
  },
  {
    ...{ from: "PANEL", to: "RECOMMENDED", by: "chair", mutation: "applicationRecommend" },
    before: (api, id) => aCarriedVote(api.db.prisma, { applicationId: rowIdOf(id) }),
    isRepeatable: true,
    input: ({ items }, decisions) => ({
      items: items.map(({ id, optimumMg }, index) => ({
        ...{ itemId: id, grant: true, grantedMg: optimumMg },
        ...decisions[index],
      })),
    }),
  },
  {
    ...{ from: "RECOMMENDED", to: "CONFIRMED", by: "secretariat", mutation: "applicationConfirm" },
    isRepeatable: true,
  },
  {
    ...{ from: "RECOMMENDED", to: "APPROVED", by: "approver", mutation: "applicationApprove" },
    isRepeatable: true,
  },
] as const satisfies readonly Step[];
export type Stage = (typeof WAY)[number]["to"];

/** Brings an application on by the real steps, from the status it is in. */
export async function bringTo(
  api: TestApi,
  office: Office,
  id: string,
  {
    stage,
    decisions = [],
    isJudged = false,
  }: {
    readonly stage: Stage;
    readonly decisions?: Decisions;
    /** Whether the curator's judgement is given already, and stays. */
    readonly isJudged?: boolean;
  },
): Promise<ShownApplication> {
  let now = await seen(api, office.secretariat, id);
  const end = WAY.findIndex(({ to }) => to === stage);
  for (const step of WAY.slice(0, end + 1) as readonly Step[]) {
    if (now.status !== step.from || (isJudged && step.to === "JUDGED")) continue;
    // What the office confirmed is not confirmed again.
    if (step.to === "CONFIRMED" && now.clock.actingNow === "APPROVER") continue;
    await step.before?.(api, id);
    now = await done(api, office[step.by], step.mutation, {
      ...{ id, expectedVersion: now.version },
      ...(step.isRepeatable === true && { idempotencyKey: randomUUID() }),
      ...step.input?.(now, decisions),
    });
  }
  return now;
}
