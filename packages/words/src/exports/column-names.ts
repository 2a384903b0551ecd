import type { Locale } from "../locale.ts";
import type { Name } from "../names/names.ts";

/** What the columns of an exported list of applications are called, in their order. */
const APPLICATION_COLUMNS = {
  number: { en: "Number", zh: "编号" },
  title: { en: "Title", zh: "名称" },
  type: { en: "Type", zh: "申请类型" },
  status: { en: "Status", zh: "状态" },
  statusSince: {
    en: "In this status since (Beijing time, UTC+8)",
    zh: "当前状态起始时间（北京时间，UTC+8）",
  },
  round: { en: "Round", zh: "批次" },
  missions: { en: "Missions", zh: "任务" },
  samples: { en: "Samples asked for", zh: "申请的样品" },
  wholeUnits: { en: "Whole units asked for", zh: "申请整件数" },
  minimumMg: { en: "Minimum of powder asked for, mg", zh: "申请粉末最低需求量，mg" },
  optimumMg: { en: "Optimum of powder asked for, mg", zh: "申请粉末理想需求量，mg" },
  grantedMg: { en: "Granted, mg", zh: "批准量，mg" },
  person: { en: "Responsible user", zh: "使用责任人" },
  nativeName: { en: "Name in native script", zh: "母语姓名" },
  email: { en: "E-mail address", zh: "电子邮箱" },
  institution: { en: "Institution", zh: "单位" },
  country: { en: "Country or region", zh: "国家或地区" },
  submittedAt: { en: "Submitted (Beijing time, UTC+8)", zh: "提交时间（北京时间，UTC+8）" },
  decidedAt: { en: "Decided (Beijing time, UTC+8)", zh: "决定时间（北京时间，UTC+8）" },
  provenance: { en: "Origin of the record", zh: "记录性质" },
} as const satisfies Readonly<Record<string, Name>>;
export type ApplicationColumn = keyof typeof APPLICATION_COLUMNS;

export const APPLICATION_COLUMN_KEYS = Object.keys(APPLICATION_COLUMNS) as ApplicationColumn[];

export function applicationColumnName(column: ApplicationColumn, locale: Locale): string {
  return APPLICATION_COLUMNS[column][locale];
}
