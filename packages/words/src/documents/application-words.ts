import { beijingMoment, figure } from "../figures.ts";
import type { Locale } from "../locale.ts";

/** Why an attached file does not stand in a document. */
export type NotIncluded = "ENCRYPTED" | "DAMAGED" | "TOO_LARGE" | "NOT_SCANNED" | "QUARANTINED";

/** Everything the printed application says beside names of sections, fields and statuses. */
export interface ApplicationWords {
  readonly title: (number: string) => string;
  readonly untitled: string;
  readonly draft: string;
  readonly draftNotice: string;
  readonly demonstration: string;
  readonly demonstrationNotice: string;
  readonly page: (page: number, total: number) => string;
  readonly pageOfAttachment: (attachment: number, page: number, total: number) => string;
  readonly glance: string;
  readonly facts: {
    readonly number: string;
    readonly type: string;
    readonly status: string;
    readonly round: string;
    readonly person: string;
    readonly submitted: string;
    readonly decided: string;
    readonly made: string;
  };
  readonly noRound: string;
  readonly notYet: string;
  readonly notAnswered: string;
  readonly yes: string;
  readonly no: string;
  readonly ticked: string;
  readonly notTicked: string;
  readonly nothingListed: string;
  readonly row: { readonly member: (n: number) => string; readonly step: (n: number) => string };
  readonly items: {
    readonly sample: string;
    readonly minimum: string;
    readonly optimum: string;
    readonly state: string;
    readonly granted: string;
    readonly whole: string;
    readonly note: (sample: string) => string;
  };
  readonly steps: {
    readonly step: string;
    readonly technique: string;
    readonly sample: string;
    readonly destructive: string;
    readonly consumed: string;
  };
  readonly decision: string;
  readonly outcome: string;
  readonly reason: string;
  readonly history: string;
  readonly events: {
    readonly when: string;
    readonly what: string;
    readonly by: string;
    readonly status: string;
  };
  readonly attachments: string;
  readonly noAttachments: string;
  readonly files: {
    readonly number: string;
    readonly name: string;
    readonly kind: string;
    readonly size: string;
    readonly sha256: string;
  };
  readonly attachment: (n: number, name: string) => string;
  readonly caption: string;
  readonly received: string;
  readonly follows: (pages: number) => string;
  readonly picture: (n: number, name: string) => string;
  readonly notIncluded: Readonly<Record<NotIncluded, string>>;
  readonly origin: string;
  readonly originText: (address: string, madeAt: string) => string;
  readonly samplePages: string;
  readonly shapes: string;
}

const EN: ApplicationWords = {
  title: (number) => `Application ${number}`,
  untitled: "Untitled application",
  draft: "DRAFT, not submitted",
  draftNotice:
    "This is a draft. It has not been submitted, and everything in it can still be changed by the applicant.",
  demonstration: "DEMONSTRATION",
  demonstrationNotice:
    "The people, institutions, stock and dates in this document are invented. Sample numbers and published masses are real unless they are marked.",
  page: (page, total) => `Page ${figure(page, "en")} of ${figure(total, "en")}`,
  pageOfAttachment: (attachment, page, total) =>
    `Attachment ${figure(attachment, "en")}, page ${figure(page, "en")} of ${figure(total, "en")}`,
  glance: "At a glance",
  facts: {
    number: "Number",
    type: "Type",
    status: "Status",
    round: "Round",
    person: "Responsible user",
    submitted: "Submitted",
    decided: "Decided",
    made: "This document made",
  },
  noRound: "none chosen",
  notYet: "not yet",
  notAnswered: "Not answered",
  yes: "Yes",
  no: "No",
  ticked: "Ticked",
  notTicked: "Not ticked",
  nothingListed: "Nothing is listed.",
  row: {
    member: (n) => `Team member ${figure(n, "en")}`,
    step: (n) => `Step ${figure(n, "en")}`,
  },
  items: {
    sample: "Sample",
    minimum: "Minimum, mg",
    optimum: "Optimum, mg",
    state: "State",
    granted: "Granted, mg",
    whole: "whole",
    note: (sample) => `Conditions and words on ${sample}`,
  },
  steps: {
    step: "Step",
    technique: "Technique",
    sample: "Sample",
    destructive: "Destructive",
    consumed: "Consumed, mg",
  },
  decision: "Decision",
  outcome: "Outcome",
  reason: "Reason",
  history: "History",
  events: { when: "When", what: "What", by: "By", status: "Status then" },
  attachments: "Attachments",
  noAttachments: "No file is attached.",
  files: { number: "No.", name: "File", kind: "Kind", size: "Size", sha256: "SHA-256" },
  attachment: (n, name) => `Attachment ${figure(n, "en")}: ${name}`,
  caption: "What it shows",
  received: "Received",
  follows: (pages) =>
    pages === 1
      ? "The next page is this file."
      : `The next ${figure(pages, "en")} pages are this file.`,
  picture: (n, name) => `Attachment ${figure(n, "en")}, ${name}`,
  notIncluded: {
    ENCRYPTED:
      "This file is protected by a password, so its pages cannot be shown here. Download it from the portal.",
    DAMAGED: "This file cannot be read, so it cannot be shown here. Download it from the portal.",
    TOO_LARGE: "This file is too large to be shown here. Download it from the portal.",
    NOT_SCANNED: "This file is still being checked, so it is not shown here yet.",
    QUARANTINED: "A check found something harmful in this file. It is withheld.",
  },
  origin: "Where this comes from",
  originText: (address, madeAt) =>
    `Made by the portal on ${madeAt} from what was stored then. The application: ${address}`,
  samplePages: "The public records of the samples, with their sources:",
  shapes:
    "Characters this document has no shapes for are written by their Unicode numbers, such as <U+1F600>.",
};

const ZH: ApplicationWords = {
  title: (number) => `申请 ${number}`,
  untitled: "未命名申请",
  draft: "草稿，尚未提交",
  draftNotice: "本文件为草稿，尚未提交，申请人仍可修改其中全部内容。",
  demonstration: "演示数据",
  demonstrationNotice:
    "本文件中的人员、单位、库存与日期均为虚构。除另有标注外，样品编号与公布质量均为真实数据。",
  page: (page, total) => `第 ${figure(page, "zh")} 页，共 ${figure(total, "zh")} 页`,
  pageOfAttachment: (attachment, page, total) =>
    `附件 ${figure(attachment, "zh")}，第 ${figure(page, "zh")} 页，共 ${figure(total, "zh")} 页`,
  glance: "概要",
  facts: {
    number: "编号",
    type: "申请类型",
    status: "状态",
    round: "申请批次",
    person: "使用责任人",
    submitted: "提交时间",
    decided: "决定时间",
    made: "本文件生成时间",
  },
  noRound: "未选择",
  notYet: "尚未",
  notAnswered: "未填写",
  yes: "是",
  no: "否",
  ticked: "已勾选",
  notTicked: "未勾选",
  nothingListed: "尚未列出任何内容。",
  row: {
    member: (n) => `成员 ${figure(n, "zh")}`,
    step: (n) => `步骤 ${figure(n, "zh")}`,
  },
  items: {
    sample: "样品",
    minimum: "最低需求量，mg",
    optimum: "理想需求量，mg",
    state: "状态",
    granted: "批准量，mg",
    whole: "整件",
    note: (sample) => `关于 ${sample} 的条件与说明`,
  },
  steps: {
    step: "步骤",
    technique: "分析方法",
    sample: "样品",
    destructive: "有损分析",
    consumed: "消耗量，mg",
  },
  decision: "决定",
  outcome: "结果",
  reason: "理由",
  history: "处理记录",
  events: { when: "时间", what: "事项", by: "经办方", status: "此后状态" },
  attachments: "附件",
  noAttachments: "没有附件。",
  files: { number: "序号", name: "文件", kind: "类别", size: "大小", sha256: "SHA-256" },
  attachment: (n, name) => `附件 ${figure(n, "zh")}：${name}`,
  caption: "内容说明",
  received: "收到时间",
  follows: (pages) => `以下 ${figure(pages, "zh")} 页为该文件。`,
  picture: (n, name) => `附件 ${figure(n, "zh")}，${name}`,
  notIncluded: {
    ENCRYPTED: "该文件设有密码，无法在此显示其内容，请从本系统下载。",
    DAMAGED: "该文件无法读取，不能在此显示，请从本系统下载。",
    TOO_LARGE: "该文件过大，不能在此显示，请从本系统下载。",
    NOT_SCANNED: "该文件正在检查，暂不在此显示。",
    QUARANTINED: "检查发现该文件含有害内容，已停止提供。",
  },
  origin: "文件来源",
  originText: (address, madeAt) =>
    `本文件由本系统于 ${madeAt} 根据当时存储的内容生成。申请页面：${address}`,
  samplePages: "样品的公开记录及其来源：",
  shapes: "本文件字体所缺的字符以 Unicode 编号表示，例如 <U+1F600>。",
};

const WORDS: Readonly<Record<Locale, ApplicationWords>> = { en: EN, zh: ZH };

export function applicationWords(locale: Locale): ApplicationWords {
  return WORDS[locale];
}

/** An instant of a document, in Beijing time. */
export function documentMoment(instant: Date, locale: Locale): string {
  return beijingMoment(instant.toISOString(), locale);
}
