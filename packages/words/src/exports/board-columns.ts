import type { Locale } from "../locale.ts";
import type { Name } from "../names/names.ts";

/** What the columns of an allocation board as a table are called, in their order. */
const BOARD_COLUMNS = {
  plan: { en: "Plan", zh: "方案" },
  rank: { en: "Rank", zh: "名次" },
  number: { en: "Application", zh: "申请编号" },
  title: { en: "Title", zh: "项目名称" },
  tier: { en: "Tier", zh: "评审程序" },
  score: { en: "Mean score, 1 to 5", zh: "平均分（1 至 5 分）" },
  reviews: { en: "Reviews", zh: "评审意见数" },
  sample: { en: "Sample asked for", zh: "申请样品" },
  minimumMg: { en: "Minimum, mg", zh: "最低需求量，mg" },
  optimumMg: { en: "Optimum, mg", zh: "理想需求量，mg" },
  unitMg: { en: "Whole unit, mg", zh: "整件质量，mg" },
  grantedSample: { en: "Sample granted", zh: "分配样品" },
  grantedMg: { en: "Granted, mg", zh: "分配量，mg" },
  outcome: { en: "Outcome", zh: "处理方式" },
  reason: { en: "Reason", zh: "理由" },
} as const satisfies Readonly<Record<string, Name>>;
export type BoardColumn = keyof typeof BOARD_COLUMNS;

export const BOARD_COLUMN_KEYS = Object.keys(BOARD_COLUMNS) as readonly BoardColumn[];

export function boardColumnNames(locale: Locale): string[] {
  return BOARD_COLUMN_KEYS.map((column) => BOARD_COLUMNS[column][locale]);
}

/** What becomes of an application by a plan, as a word of the table. */
const OUTCOMES = {
  RECOMMEND: { en: "Recommend", zh: "建议批准" },
  OPEN: { en: "Stays before the panel", zh: "留待会议评审" },
  RESERVE: { en: "Reserve list", zh: "列入候补" },
  DECLINE: { en: "Decline", zh: "不予批准" },
} as const satisfies Readonly<Record<string, Name>>;

export function plannedOutcomeName(outcome: keyof typeof OUTCOMES, locale: Locale): string {
  return OUTCOMES[outcome][locale];
}

const DRAFT_PLAN: Name = { en: "On the board, as saved", zh: "分配表（已保存）" };

/** What the plan that is on the board is called beside simulations, which have names. */
export function draftPlanName(locale: Locale): string {
  return DRAFT_PLAN[locale];
}
