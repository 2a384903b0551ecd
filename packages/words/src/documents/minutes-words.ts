import type { CaseState, MotionKind, MotionResult } from "@regolith/domain";
import { figure } from "../figures.ts";
import type { Locale } from "../locale.ts";

interface Figures {
  readonly ayes: number;
  readonly against: number;
  readonly abstained: number;
}

interface Quorum {
  readonly present: number;
  readonly needed: number;
}

/** Everything the minutes of a meeting say beside names and reasons. */
export interface MinutesWords {
  readonly title: (round: string) => string;
  readonly draft: string;
  readonly draftNotice: string;
  readonly demonstration: string;
  readonly demonstrationNotice: string;
  readonly page: (page: number, total: number) => string;
  readonly facts: {
    readonly round: string;
    readonly when: string;
    readonly place: string;
    readonly begun: string;
    readonly closed: string;
    readonly presider: string;
    readonly quorum: string;
  };
  readonly quorumOf: (members: number, needed: number) => string;
  readonly attendance: string;
  readonly member: string;
  readonly from: string;
  readonly until: string;
  readonly toTheEnd: string;
  readonly absent: (names: string) => string;
  readonly nobodyAbsent: string;
  readonly agenda: string;
  readonly noCases: string;
  readonly case: (place: number, number: string) => string;
  readonly caseWithheld: (place: number) => string;
  readonly withheld: string;
  readonly untitled: string;
  readonly outcome: string;
  readonly states: Readonly<Record<CaseState, string>>;
  readonly casePresider: string;
  readonly recused: string;
  readonly recusedNames: (names: string) => string;
  readonly nobodyRecused: string;
  readonly notes: string;
  readonly motion: (n: number) => string;
  readonly kind: string;
  readonly kinds: Readonly<Record<MotionKind, string>>;
  readonly result: string;
  readonly results: Readonly<Record<MotionResult, string>>;
  readonly byPresider: string;
  readonly figures: string;
  readonly figuresOf: (votes: Figures) => string;
  readonly present: string;
  readonly presentOf: (quorum: Quorum) => string;
  readonly procedure: string;
  readonly together: string;
  readonly takenOut: (name: string) => string;
  readonly reasonCode: string;
  readonly reasons: string;
  readonly deferral: string;
  readonly ranking: string;
  readonly rankingHint: string;
  readonly nobodyRanked: string;
  readonly rank: string;
  readonly application: string;
  readonly why: string;
  readonly signature: string;
  readonly signedBy: (name: string, at: string) => string;
  readonly notSigned: string;
  readonly hash: (sha256: string) => string;
  readonly shapes: string;
}

const en = (value: number) => figure(value, "en");
const zh = (value: number) => figure(value, "zh");

const EN: MinutesWords = {
  title: (round) => `Minutes of the panel, round ${round}`,
  draft: "DRAFT, not signed",
  draftNotice:
    "This is a draft: the meeting is not closed, and what stands here can still change until the presiding chair signs.",
  demonstration: "DEMONSTRATION",
  demonstrationNotice: "The people, institutions and applications in this document are invented.",
  page: (page, total) => `Page ${en(page)} of ${en(total)}`,
  facts: {
    round: "Round",
    when: "Date and time",
    place: "Place",
    begun: "Begun",
    closed: "Closed",
    presider: "Presiding chair",
    quorum: "Quorum",
  },
  quorumOf: (members, needed) =>
    `${en(needed)} of ${en(members)} members, present and not recused from the case`,
  attendance: "Attendance",
  member: "Member",
  from: "From",
  until: "Until",
  toTheEnd: "the end",
  absent: (names) => `Absent: ${names}`,
  nobodyAbsent: "Nobody was absent.",
  agenda: "Cases",
  noCases: "Nothing was on the agenda.",
  case: (place, number) => `Case ${en(place)}: ${number}`,
  caseWithheld: (place) => `Case ${en(place)}`,
  withheld:
    "Not shown to the reader of this copy, who is recused because of a conflict of interest.",
  untitled: "Untitled application",
  outcome: "Outcome",
  states: {
    WAITING: "Waiting",
    ON: "Not concluded",
    VOTED: "Voted on",
    DONE: "Voted on",
    DEFERRED: "Deferred to another meeting",
  },
  casePresider: "Presided by",
  recused: "Recused",
  recusedNames: (names) => `${names} (conflict of interest)`,
  nobodyRecused: "Nobody",
  notes: "Discussion",
  motion: (n) => `Motion ${en(n)}`,
  kind: "Motion",
  kinds: {
    RECOMMEND: "To recommend the application",
    RESERVE: "To put the application on the reserve list",
    DECLINE: "To decline the application",
  },
  result: "Result",
  results: { CARRIED: "Carried", LOST: "Lost" },
  byPresider: "in a tie, decided by whoever presided",
  figures: "Votes",
  figuresOf: ({ ayes, against, abstained }) =>
    `${en(ayes)} for, ${en(against)} against, ${en(abstained)} abstained`,
  present: "Quorum",
  presentOf: ({ present, needed }) =>
    `${en(present)} present and not recused, ${en(needed)} needed`,
  procedure: "Procedure",
  together: "Consent agenda: put to one vote together with other cases on the fast track",
  takenOut: (name) => `Taken out for a discussion of its own by ${name}; not decided`,
  reasonCode: "Kind of reason",
  reasons: "Reasons",
  deferral: "Why it was deferred",
  ranking: "Ranking of the recommended applications",
  rankingHint:
    "Of the whole round, as it stood when these minutes were written, without what the holder of this copy takes no part in.",
  nobodyRanked: "No application is recommended.",
  rank: "Place",
  application: "Application",
  why: "Reason",
  signature: "Signature",
  signedBy: (name, at) => `Signed by closing the meeting: ${name}, ${at}.`,
  notSigned: "Not signed.",
  hash: (sha256) => `SHA-256 of what these minutes say in whole: ${sha256}`,
  shapes:
    "Characters this document has no shapes for are written by their Unicode numbers, such as <U+1F600>.",
};

const ZH: MinutesWords = {
  title: (round) => `${round} 批次评审会会议纪要`,
  draft: "草稿，尚未签署",
  draftNotice: "本文件为草稿：会议尚未结束，会议主持人签署之前，内容仍可能变动。",
  demonstration: "演示数据",
  demonstrationNotice: "本文件中的人员、单位和申请均为虚构。",
  page: (page, total) => `第 ${zh(page)} 页，共 ${zh(total)} 页`,
  facts: {
    round: "批次",
    when: "时间",
    place: "地点",
    begun: "开会时间",
    closed: "结束时间",
    presider: "会议主持人",
    quorum: "法定人数",
  },
  quorumOf: (members, needed) =>
    `委员 ${zh(members)} 名，每项议题须有 ${zh(needed)} 名在场且无须回避`,
  attendance: "出席情况",
  member: "委员",
  from: "到场",
  until: "离场",
  toTheEnd: "至会议结束",
  absent: (names) => `缺席：${names}`,
  nobodyAbsent: "无人缺席。",
  agenda: "议题",
  noCases: "议程为空。",
  case: (place, number) => `第 ${zh(place)} 项议题：${number}`,
  caseWithheld: (place) => `第 ${zh(place)} 项议题`,
  withheld: "本副本的持有人因利益冲突须回避，内容不予显示。",
  untitled: "未命名申请",
  outcome: "结果",
  states: {
    WAITING: "待审议",
    ON: "未审结",
    VOTED: "已表决",
    DONE: "已表决",
    DEFERRED: "暂缓至下次会议",
  },
  casePresider: "本议题主持人",
  recused: "回避",
  recusedNames: (names) => `${names}（存在利益冲突）`,
  nobodyRecused: "无",
  notes: "讨论情况",
  motion: (n) => `动议 ${zh(n)}`,
  kind: "动议内容",
  kinds: {
    RECOMMEND: "建议批准该申请",
    RESERVE: "将该申请列入候补",
    DECLINE: "对该申请不予批准",
  },
  result: "表决结果",
  results: { CARRIED: "通过", LOST: "未通过" },
  byPresider: "票数相等，由主持人裁定",
  figures: "票数",
  figuresOf: ({ ayes, against, abstained }) =>
    `赞成 ${zh(ayes)} 票，反对 ${zh(against)} 票，弃权 ${zh(abstained)} 票`,
  present: "法定人数",
  presentOf: ({ present, needed }) => `在场且无须回避者 ${zh(present)} 名，须达 ${zh(needed)} 名`,
  procedure: "表决方式",
  together: "合并表决：与其他适用简易程序的议题一并表决",
  takenOut: (name) => `由${name}提出单独审议，未作决定`,
  reasonCode: "理由类别",
  reasons: "理由",
  deferral: "暂缓理由",
  ranking: "建议批准申请的排序",
  rankingHint: "为本批次截至纪要形成时的排序，不含本副本持有人须回避的申请。",
  nobodyRanked: "没有建议批准的申请。",
  rank: "名次",
  application: "申请",
  why: "理由",
  signature: "签署",
  signedBy: (name, at) => `${name}于 ${at}结束会议并签署。`,
  notSigned: "尚未签署。",
  hash: (sha256) => `纪要全文内容的 SHA-256 值：${sha256}`,
  shapes: "本文件字体未收录的字符以其 Unicode 编号表示，例如 <U+1F600>。",
};

export function minutesWords(locale: Locale): MinutesWords {
  return locale === "en" ? EN : ZH;
}
