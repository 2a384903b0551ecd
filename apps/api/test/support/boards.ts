import {
  aCarriedVote,
  aCompleteApplication,
  aPerson,
  aRound,
  aSample,
  type AskedFor,
} from "@regolith/db/testing";
import type { MotionKind } from "@regolith/domain";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { TestApi, TestPerson } from "../test-api.ts";

export interface OnBoard {
  readonly id: string;
  readonly number: string;
  readonly globalId: string;
  /** Global ids of its items by the code of the sample asked for. */
  readonly items: ReadonlyMap<string, string>;
}

/** A round that offers these samples. */
export async function aBoardRound(
  api: TestApi,
  samples: readonly { readonly id: string }[],
): Promise<{ id: string; code: string }> {
  return aRound(api.db.prisma, { offers: samples, closesAt: new Date("2026-05-01T00:00:00Z") });
}

/** An application before the panel of a round; its items accept equivalents of the same form when that is said. */
export async function beforePanel(
  api: TestApi,
  round: { readonly id: string },
  asksFor: readonly AskedFor[],
  { accepts = false, personId }: { readonly accepts?: boolean; readonly personId?: string } = {},
): Promise<OnBoard> {
  const { prisma } = api.db;
  const applicant = personId ?? (await aPerson(prisma)).id;
  const { id, number } = await aCompleteApplication(prisma, {
    ...{ personId: applicant, roundId: round.id, status: "PANEL", asksFor },
  });
  if (accepts) {
    await prisma.applicationItem.updateMany({
      where: { applicationId: id },
      data: { acceptsEquivalent: true, equivalenceCriteria: ["LITHOLOGY"] },
    });
  }
  const rows = await prisma.applicationItem.findMany({
    where: { applicationId: id },
    select: { id: true, sample: { select: { code: true } } },
  });
  const items = new Map(
    rows.map(({ id: row, sample }) => [sample.code, toGlobalId("ApplicationItem", row)]),
  );
  return { id, number, globalId: toGlobalId("Application", id), items };
}

/** A clast of basalt, lent whole. */
export async function aClast(api: TestApi): Promise<{ id: string; code: string }> {
  return aSample(api.db.prisma, {
    ...{ form: "CLAST", requestMode: "WHOLE_UNIT", stockUg: 17_600n },
    ...{ lithologyEn: "basalt", lithologyZh: "玄武岩" },
  });
}

const BOARD = `roundCode version savedBy refusal { code } hiddenCount freeChairs
  applications { rank moveReason tier score reviewCount outcome application { id number status }
    items { id sampleCode } }
  samples { code availableMg } grants { itemId sampleCode massMg }
  problems { code message path }
  totals { satisfiedMg served } simulations { id name problemCount totals { satisfiedMg } }`;

interface AnsweredProblem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** What is asked of a board here. */
export interface AnsweredBoard {
  readonly version: number;
  readonly refusal: { readonly code: string } | null;
  readonly freeChairs: readonly string[];
  readonly applications: readonly {
    readonly rank: number;
    readonly application: { readonly id: string; readonly number: string };
  }[];
  readonly samples: readonly { readonly code: string; readonly availableMg: number }[];
  readonly grants: readonly {
    readonly itemId: string;
    readonly sampleCode: string;
    readonly massMg: number;
  }[];
  readonly problems: readonly AnsweredProblem[];
  readonly totals: { readonly satisfiedMg: number; readonly served: number };
  readonly simulations: readonly { readonly id: string; readonly name: string }[];
}

export interface BoardAnswer {
  readonly board: AnsweredBoard | null;
  readonly problems: readonly AnsweredProblem[];
}

/** The board of a round as somebody reads it. */
export async function readBoard(
  api: TestApi,
  person: TestPerson,
  round: string,
): Promise<AnsweredBoard | null> {
  const query = `query ($round: String!) { allocationBoard(round: $round) { ${BOARD} } }`;
  const answer = await api.askAs(person, query, { round });
  return (answer.data as { readonly allocationBoard: AnsweredBoard | null }).allocationBoard;
}

/** What a mutation of the board answers. */
export async function onBoard(
  api: TestApi,
  person: TestPerson,
  mutation: string,
  input: Record<string, unknown>,
): Promise<BoardAnswer> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${name}Input!) {
    ${mutation}(input: $input) { board { ${BOARD} } problems { code message path } } }`;
  const answer = await api.askAs(person, query, { input });
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return (answer.data as Record<string, BoardAnswer>)[mutation] as BoardAnswer;
}

/** A grant of the sample asked for. */
export function grant(application: OnBoard, code: string, massMg?: number, sampleCode?: string) {
  return { itemId: application.items.get(code), massMg, sampleCode };
}

export function codesOf(problems: readonly { readonly code: string }[]): string[] {
  return problems.map(({ code }) => code);
}

/** A powder of 10 mg that two applications want 2 to 6 mg of, the first also a clast; `one` has the lower number. */
export async function aCrowdedBoard(api: TestApi) {
  const powder = await aSample(api.db.prisma);
  const clast = await aClast(api);
  const round = await aBoardRound(api, [powder, clast]);
  const wanted = { code: powder.code, minimumUg: 2_000n, optimumUg: 6_000n };
  const first = await beforePanel(api, round, [wanted, { code: clast.code }]);
  const second = await beforePanel(api, round, [wanted]);
  const isInOrder = first.number < second.number;
  const ranks = isInOrder ? { one: first, other: second } : { one: second, other: first };
  return { powder, clast, round, first, second, ...ranks };
}

/** Saves a plan as the chair. */
export async function saveBoard(
  api: TestApi,
  chair: TestPerson,
  round: { readonly code: string },
  expectedVersion: number,
  grants: readonly object[],
  applications: readonly object[] = [],
): Promise<BoardAnswer> {
  const input = { round: round.code, expectedVersion, grants, applications };
  return onBoard(api, chair, "allocationSave", input);
}

export async function stockOf(api: TestApi, { id }: { readonly id: string }) {
  const { availableUg, reservedUg } = await api.db.prisma.sampleStock.findUniqueOrThrow({
    where: { sampleId: id },
  });
  return { availableUg, reservedUg };
}

/** Their statuses, in the order given. */
export async function statusesOf(
  api: TestApi,
  applications: readonly { readonly id: string }[],
): Promise<string[]> {
  const found = await Promise.all(
    applications.map(({ id }) => api.db.prisma.application.findUniqueOrThrow({ where: { id } })),
  );
  return found.map(({ status }) => status);
}

/** A meeting voted on each of these. */
export async function voted(
  api: TestApi,
  applications: readonly OnBoard[],
  kind: MotionKind = "RECOMMEND",
): Promise<void> {
  for (const { id } of applications) {
    await aCarriedVote(api.db.prisma, { applicationId: id, kind });
  }
}
