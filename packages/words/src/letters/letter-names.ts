import type { LetterKind, LetterPlaceholder } from "@regolith/domain";
import type { Locale } from "../locale.ts";
import type { Name } from "../names/names.ts";

const KIND_WORDS: Readonly<Record<LetterKind, Name>> = {
  APPROVED: { en: "Approval", zh: "批准通知" },
  DECLINED: { en: "Declining", zh: "不予批准通知" },
  RESERVED: { en: "Reserve list", zh: "列入候补通知" },
  APPEAL_GRANTED: { en: "Appeal granted", zh: "申诉成立通知" },
  APPEAL_REFUSED: { en: "Appeal refused", zh: "申诉驳回通知" },
  LAPSED: { en: "Lapse", zh: "失效通知" },
};

/** What a placeholder stands for. */
const PLACEHOLDER_WORDS: Readonly<Record<LetterPlaceholder, Name>> = {
  applicant: { en: "The applicant’s name", zh: "申请人姓名" },
  number: { en: "The application’s number", zh: "申请编号" },
  title: { en: "The application’s title", zh: "申请名称" },
  round: { en: "The round’s name", zh: "批次名称" },
  date: { en: "The day of the decision", zh: "决定日期" },
  appealUntil: { en: "The last moment to appeal", zh: "申诉截止时间" },
  reserveUntil: { en: "The last moment on the reserve list", zh: "候补截止时间" },
  contact: { en: "How to reach the office", zh: "联系方式" },
  samples: {
    en: "A list of the samples, with what is granted or why not",
    zh: "样品清单，含批准量或未批准的原因",
  },
  conditions: { en: "A list of the conditions of the grant", zh: "批准所附条件的清单" },
  reasons: { en: "The reasons of those who decided", zh: "决定理由" },
  comments: {
    en: "The reviewers’ comments to the applicant, without names",
    zh: "评审专家向申请人提出的意见（不具名）",
  },
};

export function letterKindName(kind: LetterKind, locale: Locale): string {
  return KIND_WORDS[kind][locale];
}

export function letterPlaceholderName(placeholder: LetterPlaceholder, locale: Locale): string {
  return PLACEHOLDER_WORDS[placeholder][locale];
}
