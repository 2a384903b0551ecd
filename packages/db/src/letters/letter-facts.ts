import {
  appealEnd,
  DECLINE_REASONS,
  reserveEnd,
  type LetterFacts,
  type LetterKind,
  type LetterSample,
} from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import type { Prisma } from "../generated/client.ts";
import { policyOfApplication } from "../policy/index.ts";
import type { Connection } from "../transaction.ts";
import { commentsForApplicant } from "./comments-for-applicant.ts";

/** What a letter needs to know of the application it is about. */
export type LetterSubject = Pick<
  ApplicationHead,
  "id" | "personId" | "roundId" | "type" | "number" | "title" | "appeal"
>;

/** A decision as it is recorded: what goes into its letter beside the application. */
export interface DecisionToTell {
  readonly kind: LetterKind;
  readonly at: Date;
  readonly note?: string | undefined;
  readonly reasonCode?: string | undefined;
}

/** What a letter tells, from what is stored once the decision is. `before` is the application as it was. */
export async function letterFacts(
  tx: Connection,
  before: LetterSubject,
  { kind, at, note, reasonCode }: DecisionToTell,
): Promise<LetterFacts> {
  const { id, personId, roundId, type, number, title, appeal } = before;
  const { name, nativeName } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, nativeName: true },
  });
  const round =
    roundId === null
      ? null
      : await tx.round.findUniqueOrThrow({
          where: { id: roundId },
          select: { nameEn: true, nameZh: true },
        });
  const policy = await policyOfApplication(tx, before);
  const mayAppeal = kind === "DECLINED" && appeal === null;
  return {
    ...{ kind, type, number, title, round, applicant: name, nativeName, decidedAt: at },
    samples: await samplesOf(tx, id, kind),
    reasonCode: DECLINE_REASONS.find((code) => code === reasonCode) ?? null,
    reasons: [...(kind === "APPROVED" ? await committeesReasons(tx, id) : []), note ?? ""],
    comments: isDecided(kind) ? await commentsForApplicant(tx, id) : [],
    appealEnd: mayAppeal ? appealEnd(at, policy) : null,
    reserveEnd: kind === "RESERVED" ? reserveEnd(at, policy) : null,
  };
}

/** An appeal is answered by its own words: the reviewers' were told with the decision. */
function isDecided(kind: LetterKind): boolean {
  return kind === "APPROVED" || kind === "DECLINED" || kind === "RESERVED";
}

async function committeesReasons(tx: Connection, applicationId: string): Promise<string[]> {
  const recommended = await tx.decision.findFirst({
    where: { applicationId, level: "COMMITTEE", outcome: "RECOMMENDED" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { reasons: true },
  });
  return recommended === null ? [] : [recommended.reasons];
}

const ITEM = {
  ...{ minimumUg: true, optimumUg: true, state: true, grantedUg: true, decisionNote: true },
  sample: { select: { code: true, requestMode: true } },
  grantedSample: { select: { code: true } },
} as const satisfies Prisma.ApplicationItemSelect;

async function samplesOf(
  tx: Connection,
  applicationId: string,
  kind: LetterKind,
): Promise<LetterSample[]> {
  const items = await tx.applicationItem.findMany({
    where: { applicationId },
    orderBy: { position: "asc" },
    select: ITEM,
  });
  return items.map((item) => toSample(item, kind));
}

type ItemRow = Prisma.ApplicationItemGetPayload<{ select: typeof ITEM }>;

/** What is not granted is told as refused only where others are, or where somebody said so of it. */
function toSample(item: ItemRow, kind: LetterKind): LetterSample {
  const { sample, grantedSample, state, minimumUg, optimumUg, grantedUg, decisionNote } = item;
  const isApproved = kind === "APPROVED";
  const outcome =
    isApproved && state === "GRANTED"
      ? "GRANTED"
      : isApproved || state === "REFUSED"
        ? "REFUSED"
        : "UNDECIDED";
  return {
    ...{ code: sample.code, requestMode: sample.requestMode, minimumUg, optimumUg, outcome },
    grantedUg: outcome === "GRANTED" ? grantedUg : null,
    inPlaceCode: outcome === "GRANTED" ? (grantedSample?.code ?? null) : null,
    note: outcome === "UNDECIDED" ? "" : (decisionNote ?? ""),
  };
}
