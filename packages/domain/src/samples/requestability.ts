import type { ApplicationType } from "../applications/status.ts";
import type { Balance } from "../ledger/balance.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import type { RoundWithSamples } from "../rounds/round.ts";
import { isSealed, type RequestMode, type UseCategory } from "./sample.ts";

/** What decides whether a sample can be asked for. */
export interface RequestableSample {
  readonly id: string;
  readonly useCategory: UseCategory;
  readonly requestMode: RequestMode;
  readonly withheld: boolean;
}

/** Where and what for a sample is asked; leave out what is not known yet. */
export interface RequestContext {
  readonly round?: Pick<RoundWithSamples, "code" | "sampleIds">;
  readonly type?: ApplicationType;
}

/** The type of application in which a sample of this use can be asked for; null for what is never lent. */
export function typeFor(useCategory: UseCategory): ApplicationType | null {
  switch (useCategory) {
    case "PERMANENT_STORAGE":
    case "BACKUP_STORAGE":
      return null;
    default:
      return useCategory;
  }
}

export interface Requestability {
  readonly requestable: boolean;
  readonly reasons: readonly Problem[];
}

/** Whether a sample can be asked for now, with every reason why not. No stock means none is known. */
export function requestability(
  sample: RequestableSample,
  stock: Balance | null,
  context: RequestContext = {},
): Requestability {
  const reasons = [
    ...(isSealed(sample.useCategory) ? [problem("NOT_REQUESTABLE_SEALED")] : []),
    ...(sample.withheld ? [problem("NOT_REQUESTABLE_WITHHELD")] : []),
    ...stockReasons(sample.requestMode, stock),
    ...useReasons(sample.useCategory, context.type),
    ...roundReasons(sample.id, context.round),
  ];
  return { requestable: reasons.length === 0, reasons };
}

/** A whole unit can be promised only while all of it is here and free. */
function stockReasons(requestMode: RequestMode, stock: Balance | null): Problem[] {
  if (stock === null) return [problem("NOT_REQUESTABLE_NO_STOCK")];
  const inUse = requestMode === "WHOLE_UNIT" && (stock.reservedUg > 0n || stock.onLoanUg > 0n);
  return stock.availableUg > 0n && !inUse ? [] : [problem("NOTHING_LEFT")];
}

function useReasons(useCategory: UseCategory, type: ApplicationType | undefined): Problem[] {
  const own = typeFor(useCategory);
  const wrong = type !== undefined && own !== null && own !== type;
  return wrong ? [problem("WRONG_USE_CATEGORY")] : [];
}

function roundReasons(sampleId: string, round: RequestContext["round"]): Problem[] {
  if (round === undefined || round.sampleIds.has(sampleId)) return [];
  return [problemWith("NOT_OFFERED_IN_ROUND", { round: round.code })];
}
