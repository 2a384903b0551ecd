import type { PolicySetting } from "@regolith/domain";
import type { Name } from "../names/names.ts";

/** What the settings of the policy are called. */
export const POLICY_WORDS = {
  reviewersPerApplication: { en: "Reviewers per application", zh: "每份申请的评审专家数" },
  reviewsRequired: { en: "Reviews that must be in", zh: "须收齐的评审意见数" },
  changesReminderDays: { en: "Reminders of changes, days before", zh: "修改提醒提前天数" },
  reviewReminderDays: { en: "Reminders of reviews, days before", zh: "评审提醒提前天数" },
  coAuthorYears: { en: "Years of written work together", zh: "合作发表的回避年限" },
  changesDays: { en: "Days for changes asked for", zh: "修改期限（天）" },
  roundReminderDays: { en: "Reminders of a round's days, days before", zh: "批次截止提醒提前天数" },
  quorumShare: { en: "Share of the panel that makes a quorum", zh: "评审会法定出席比例" },
  quorumLeast: { en: "Smallest quorum", zh: "评审会最低出席人数" },
  appealDays: { en: "Days for an appeal", zh: "申诉期限（天）" },
  reserveListMonths: { en: "Months on the reserve list", zh: "候补期限（月）" },
  agreementWorkingDays: {
    en: "Working days to sign the loan agreement",
    zh: "签署借用协议期限（工作日）",
  },
  warnAboveShare: { en: "Share that is flagged", zh: "提示比例" },
  fullPanelAboveShare: { en: "Share for the full panel", zh: "全体会议审议比例" },
  fullPanelUnitsLeft: { en: "Whole units left", zh: "整件样品余量下限" },
  fullPanelForNewPi: { en: "Full panel for new applicants", zh: "首次申请人须经全体会议" },
  fullPanelForDestructiveUnique: {
    en: "Full panel for destructive work on a unique piece",
    zh: "唯一样品的破坏性分析须经全体会议",
  },
  researchLoanMonths: { en: "Longest loan for research, months", zh: "研究借用最长期限（月）" },
  publicWelfareLoanMonths: {
    en: "Longest loan for public welfare, months",
    zh: "公益借用最长期限（月）",
  },
} as const satisfies Readonly<Record<PolicySetting, Name>>;
