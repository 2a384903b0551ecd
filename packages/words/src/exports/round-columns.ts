import type { Locale } from "../locale.ts";
import type { Name } from "../names/names.ts";

type Columns = Readonly<Record<string, Name>>;

/** What the columns of the tables about rounds are called, in their order. */
export const ROUND_TABLES = {
  awards: {
    institution: { en: "Institution", zh: "单位" },
    person: { en: "Responsible user", zh: "使用责任人" },
    nativeName: { en: "Name in native script", zh: "母语姓名" },
    sample: { en: "Sample number", zh: "样品编号" },
    massMg: { en: "Granted, mg", zh: "批准量，mg" },
    revoked: { en: "Revoked since", zh: "此后撤销" },
    addedOn: { en: "Added later on (Beijing time, UTC+8)", zh: "增补公布日期（北京时间，UTC+8）" },
  },
  figures: {
    country: { en: "Country or region", zh: "国家或地区" },
    countryCode: { en: "ISO 3166-1 alpha-2", zh: "ISO 3166-1 二字代码" },
    applied: { en: "Applications", zh: "申请数" },
    approved: { en: "Approved", zh: "获批数" },
    massMg: { en: "Granted, mg", zh: "批准量，mg" },
  },
  rounds: {
    code: { en: "Round", zh: "批次" },
    name: { en: "Name", zh: "名称" },
    closesAt: { en: "Closed (Beijing time, UTC+8)", zh: "截止时间（北京时间，UTC+8）" },
    offered: { en: "Samples offered", zh: "开放样品数" },
    applied: { en: "Applications", zh: "申请数" },
    approved: { en: "Approved", zh: "获批数" },
    massMg: { en: "Granted, mg", zh: "批准量，mg" },
    medianDays: {
      en: "Days from closing to decision (median)",
      zh: "截止至决定天数（中位数）",
    },
  },
} as const satisfies Readonly<Record<string, Columns>>;
export type RoundTable = keyof typeof ROUND_TABLES;
export type RoundColumn<Table extends RoundTable> = keyof (typeof ROUND_TABLES)[Table];

/** The columns of a table, in their order. */
export function roundColumns<Table extends RoundTable>(table: Table): RoundColumn<Table>[] {
  return Object.keys(ROUND_TABLES[table]) as RoundColumn<Table>[];
}

export function roundColumnNames(table: RoundTable, locale: Locale): string[] {
  return Object.values<Name>(ROUND_TABLES[table]).map((name) => name[locale]);
}
