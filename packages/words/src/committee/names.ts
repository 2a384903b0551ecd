import type {
  AssignmentState,
  CommitteeEvent,
  Confidence,
  ConflictKind,
  Recommendation,
  ReviewRole,
  Tier,
  TieKind,
} from "@regolith/domain";
import type { Locale } from "../locale.ts";
import type { Name } from "../names/names.ts";

type Names<Key extends string> = Readonly<Record<Key, Name>>;

export const CONFLICT_WORDS: Names<ConflictKind> = {
  TEAM: { en: "Member of the team", zh: "研究团队成员" },
  SAME_INSTITUTION: { en: "Same institution", zh: "同一单位" },
  CO_AUTHOR: { en: "Co-author", zh: "论文合作者" },
  FAMILY: { en: "Family", zh: "亲属" },
  ADVISOR: { en: "Advisor or student", zh: "师生" },
  COMPETITOR: { en: "Competitor", zh: "竞争关系" },
  OTHER: { en: "Other tie", zh: "其他利益关系" },
};

const TIE_WORDS: Names<TieKind> = {
  FAMILY: CONFLICT_WORDS.FAMILY,
  ADVISOR: CONFLICT_WORDS.ADVISOR,
  COMPETITOR: CONFLICT_WORDS.COMPETITOR,
  OTHER: CONFLICT_WORDS.OTHER,
};

const REVIEW_ROLE_WORDS: Names<ReviewRole> = {
  CHIEF: { en: "Chief reviewer", zh: "主审" },
  SECOND: { en: "Second reviewer", zh: "副审" },
  TECHNICAL: { en: "Technical reviewer", zh: "技术评审" },
};

const ASSIGNMENT_WORDS: Names<AssignmentState> = {
  ASKED: { en: "Asked", zh: "待答复" },
  ACCEPTED: { en: "Accepted", zh: "已接受" },
  DECLINED: { en: "Declined", zh: "已谢绝" },
  WITHDRAWN: { en: "Taken off", zh: "已取消" },
  CLOSED: { en: "Closed by a conflict of interest", zh: "因利益冲突回避" },
};

const CONFIDENCE_WORDS: Names<Confidence> = {
  LOW: { en: "Low: outside my field", zh: "较低：非本人专长" },
  MEDIUM: { en: "Medium: near my field", zh: "中等：接近本人专长" },
  HIGH: { en: "High: in my field", zh: "较高：属本人专长" },
};

const RECOMMENDATION_WORDS: Names<Recommendation> = {
  ALL: { en: "Give all that is asked for", zh: "建议全部批准" },
  PART: { en: "Give a part", zh: "建议部分批准" },
  RESERVE: { en: "Put on the reserve list", zh: "建议列入候补" },
  DECLINE: { en: "Decline", zh: "建议不予批准" },
};

const TIER_WORDS: Names<Tier> = {
  FAST_TRACK: { en: "Fast track", zh: "简易程序" },
  FULL_PANEL: { en: "Full panel", zh: "全体会议审议" },
};

/** What happens in the committee, as the office's history calls it. */
export const COMMITTEE_EVENT_WORDS: Names<CommitteeEvent> = {
  REVIEWER_ASKED: { en: "Reviewer asked", zh: "邀请评审专家" },
  REVIEWER_ACCEPTED: { en: "Reviewer accepted", zh: "评审专家接受邀请" },
  REVIEWER_DECLINED: { en: "Reviewer declined", zh: "评审专家谢绝邀请" },
  REVIEWER_REMINDED: { en: "Reviewer reminded", zh: "提醒评审专家" },
  REVIEWER_TAKEN_OFF: { en: "Reviewer taken off", zh: "取消评审邀请" },
  REVIEW_HANDED_IN: { en: "Review handed in", zh: "评审意见已提交" },
  CONFLICT_FOUND: { en: "Conflict of interest found", zh: "发现利益冲突" },
  CONFLICT_DECLARED: { en: "Conflict of interest declared", zh: "申报利益冲突" },
  CONFLICT_SET_ASIDE: { en: "Conflict of interest set aside", zh: "排除利益冲突" },
};

export const ASSIGNING_WORDS: Names<"ASSIGN_REVIEWERS" | "SET_CONFLICT_ASIDE"> = {
  ASSIGN_REVIEWERS: { en: "Assign reviewers", zh: "指派评审专家" },
  SET_CONFLICT_ASIDE: { en: "Set a conflict of interest aside", zh: "排除利益冲突" },
};

export function conflictName(kind: ConflictKind, locale: Locale): string {
  return CONFLICT_WORDS[kind][locale];
}

export function tieName(kind: TieKind, locale: Locale): string {
  return TIE_WORDS[kind][locale];
}

export function reviewRoleName(role: ReviewRole, locale: Locale): string {
  return REVIEW_ROLE_WORDS[role][locale];
}

export function assignmentStateName(state: AssignmentState, locale: Locale): string {
  return ASSIGNMENT_WORDS[state][locale];
}

export function confidenceName(confidence: Confidence, locale: Locale): string {
  return CONFIDENCE_WORDS[confidence][locale];
}

export function recommendationName(recommendation: Recommendation, locale: Locale): string {
  return RECOMMENDATION_WORDS[recommendation][locale];
}

export function tierName(tier: Tier, locale: Locale): string {
  return TIER_WORDS[tier][locale];
}

export function committeeEventName(event: CommitteeEvent, locale: Locale): string {
  return COMMITTEE_EVENT_WORDS[event][locale];
}
