import type {
  ActingParty,
  Action,
  ApplicationStatus,
  ApplicationType,
  Audience,
  DeclineReason,
  ItemState,
  PiChangeAction,
  Provenance,
  PublicStatus,
  Role,
  SectionKey,
  TeamEvent,
} from "@regolith/domain";

/** A name in both languages. */
export interface Name {
  readonly en: string;
  readonly zh: string;
}

type Names<Key extends string> = Readonly<Record<Key, Name>>;

export const SECTION_WORDS: Names<SectionKey> = {
  APPLICANT: { en: "Applicant and institution", zh: "申请人与单位" },
  TEAM: { en: "Team", zh: "研究团队" },
  PROJECT: { en: "Project", zh: "研究项目" },
  EXHIBITION: { en: "Exhibition or teaching plan", zh: "展览或教学方案" },
  SAMPLES: { en: "Samples", zh: "申请样品" },
  ANALYSIS: { en: "Analysis plan", zh: "分析计划" },
  VENUE: { en: "Venue and showcase", zh: "场地与展柜" },
  FACILITIES: {
    en: "Facilities, storage, security, transport and return",
    zh: "设施、存储、安全、运输与归还",
  },
  EXPERIENCE: { en: "Experience", zh: "研究基础" },
  SECURITY: { en: "Security and insurance", zh: "安全与保险" },
  PERIOD: { en: "Period and audience", zh: "借用期限与受众" },
  SCHEDULE: { en: "Schedule, funding and export control", zh: "进度、经费与出口管制" },
  DATA: { en: "Data sharing and publication", zh: "数据共享与成果发表" },
  UNDERTAKINGS: { en: "Undertakings and signature", zh: "承诺与签名" },
};

/** What sections are called where a public-welfare form asks less of them than research does. */
export const WELFARE_SECTION_WORDS: Partial<Names<SectionKey>> = {
  TEAM: { en: "Team", zh: "项目团队" },
  FACILITIES: { en: "Storage, transport and return", zh: "存放、运输与归还" },
  SCHEDULE: { en: "Preparation, funding and export control", zh: "筹备、经费与出口管制" },
  DATA: { en: "Pictures, data and publication", zh: "影像、数据与出版" },
};

export const STATUS_WORDS: Names<ApplicationStatus> = {
  DRAFT: { en: "Draft", zh: "草稿" },
  ENDORSEMENT: { en: "Waiting for the institution", zh: "待单位确认" },
  SUBMITTED: { en: "Submitted", zh: "已提交" },
  SCREENING: { en: "Screening", zh: "形式审查中" },
  UNDER_REVIEW: { en: "Under review", zh: "函审中" },
  CHANGES_REQUESTED: { en: "Changes requested", zh: "待修改" },
  PANEL: { en: "Before the panel", zh: "会议评审中" },
  RECOMMENDED: { en: "Recommended", zh: "建议批准" },
  RESERVE_LIST: { en: "Reserve list", zh: "候补" },
  APPROVED: { en: "Approved", zh: "已批准" },
  DECLINED: { en: "Declined", zh: "未批准" },
  LAPSED: { en: "Lapsed", zh: "已失效" },
  WITHDRAWN: { en: "Withdrawn", zh: "已撤回" },
  REVOKED: { en: "Revoked", zh: "批准已撤销" },
};

export const PUBLIC_STATUS_WORDS: Names<PublicStatus> = {
  DRAFT: { en: "Draft", zh: "草稿" },
  WITH_INSTITUTION: { en: "Waiting for your institution", zh: "待所在单位确认" },
  SUBMITTED: { en: "Submitted", zh: "已提交" },
  IN_REVIEW: { en: "In review", zh: "评审中" },
  ACTION_NEEDED: { en: "Action needed", zh: "待您处理" },
  DECISION_PENDING: { en: "Decision pending", zh: "待审批" },
  ON_RESERVE_LIST: { en: "On the reserve list", zh: "已列入候补" },
  LAPSED: { en: "Lapsed", zh: "已失效" },
  APPROVED: { en: "Approved", zh: "已批准" },
  DECLINED: { en: "Declined", zh: "未批准" },
  WITHDRAWN: { en: "Withdrawn", zh: "已撤回" },
  REVOKED: { en: "Revoked", zh: "批准已撤销" },
};

export const TYPE_WORDS: Names<ApplicationType> = {
  RESEARCH: { en: "Research", zh: "科学研究" },
  PUBLIC_WELFARE: { en: "Public welfare", zh: "公益" },
};

/** Whose turn it is, and who took a step. */
export const ACTING_WORDS: Names<ActingParty> = {
  APPLICANT: { en: "Applicant", zh: "申请人" },
  INSTITUTION: { en: "Institution", zh: "所在单位" },
  OFFICE: { en: "Programme office", zh: "项目办公室" },
  COMMITTEE: { en: "Expert committee", zh: "专家委员会" },
  APPROVER: { en: "Approver", zh: "审批人" },
  NOBODY: { en: "Nobody", zh: "无" },
};

export const PROVENANCE_WORDS: Names<Provenance> = {
  PUBLISHED: { en: "Published", zh: "已公布" },
  OPERATOR: { en: "Entered by the programme office", zh: "由项目办公室录入" },
  DEMONSTRATION: { en: "Demonstration", zh: "演示数据" },
};

/** What became of one sample asked for. */
export const ITEM_STATE_WORDS: Names<ItemState> = {
  REQUESTED: { en: "Requested", zh: "已申请" },
  FEASIBLE: { en: "Feasible", zh: "可提供" },
  PARTLY: { en: "Partly feasible", zh: "可部分提供" },
  NOT_FEASIBLE: { en: "Not feasible", zh: "不可提供" },
  RECOMMENDED: { en: "Recommended", zh: "建议批准" },
  REFUSED: { en: "Refused", zh: "未批准" },
  GRANTED: { en: "Granted", zh: "已批准" },
};

export const ACTION_WORDS: Names<Action> = {
  EDIT: { en: "Edit", zh: "编辑" },
  DELETE: { en: "Delete draft", zh: "删除草稿" },
  EDIT_PART: { en: "Fill in one's own part", zh: "填写个人部分" },
  LEAVE: { en: "Leave the team", zh: "退出团队" },
  PROPOSE_PI: { en: "Propose a new principal investigator", zh: "提议变更使用责任人" },
  ASK_ENDORSEMENT: { en: "Ask for endorsement", zh: "提请单位确认" },
  RECALL: { en: "Take back to draft", zh: "取回修改" },
  ENDORSE: { en: "Endorse", zh: "单位确认" },
  RETURN: { en: "Return to the applicant", zh: "退回申请人" },
  SUBMIT: { en: "Submit", zh: "提交" },
  RESUBMIT: { en: "Send changes", zh: "提交修改" },
  WITHDRAW: { en: "Withdraw", zh: "撤回" },
  JUDGE_FEASIBILITY: { en: "Judge feasibility", zh: "判断能否提供" },
  START_SCREENING: { en: "Start screening", zh: "开始形式审查" },
  REQUEST_CHANGES: { en: "Request changes", zh: "要求修改" },
  LAPSE: { en: "Lapse", zh: "逾期失效" },
  OPEN_REVIEW: { en: "Open review", zh: "提交函审" },
  SHORTLIST: { en: "Shortlist for the panel", zh: "提交会议评审" },
  RECOMMEND: { en: "Recommend", zh: "建议批准" },
  RESERVE: { en: "Put on the reserve list", zh: "列入候补" },
  PROMOTE: { en: "Promote from the reserve list", zh: "候补递补" },
  DECLINE: { en: "Decline", zh: "不予批准" },
  CONFIRM: { en: "Confirm the recommendation", zh: "审核通过" },
  APPROVE: { en: "Approve", zh: "批准" },
  SEND_BACK: { en: "Send back to the panel", zh: "退回复议" },
  APPEAL: { en: "Appeal", zh: "申诉" },
  GRANT_APPEAL: { en: "Grant the appeal", zh: "认定申诉成立" },
  REFUSE_APPEAL: { en: "Refuse the appeal", zh: "驳回申诉" },
  REVOKE: { en: "Revoke", zh: "撤销批准" },
};

/** Beginning an application anew is no step of the workflow, and is refused in the same words. */
export const COPY_WORDS: Names<"COPY" | "IMPROVE"> = {
  COPY: { en: "Copy as new", zh: "复制为新申请" },
  IMPROVE: { en: "Improve for a later round", zh: "修改后重新申请" },
};

/** What is done with a proposed change of the principal investigator, refused in the same words. */
export const PI_CHANGE_WORDS: Names<`PI_CHANGE_${PiChangeAction}`> = {
  PI_CHANGE_ACCEPT: { en: "Agree to become principal investigator", zh: "同意担任使用责任人" },
  PI_CHANGE_DECLINE: {
    en: "Decline to become principal investigator",
    zh: "不同意担任使用责任人",
  },
  PI_CHANGE_WITHDRAW: { en: "Withdraw the proposal", zh: "撤回变更提议" },
  PI_CHANGE_CONFIRM: {
    en: "Confirm the change of principal investigator",
    zh: "核准变更使用责任人",
  },
  PI_CHANGE_REFUSE: {
    en: "Refuse the change of principal investigator",
    zh: "不予核准变更使用责任人",
  },
};

export const TEAM_EVENT_WORDS: Names<TeamEvent> = {
  MEMBER_JOINED: { en: "Member joined", zh: "成员加入" },
  MEMBER_LEFT: { en: "Member left", zh: "成员退出" },
  MEMBER_REMOVED: { en: "Member removed", zh: "成员被移出" },
  PI_CHANGE_PROPOSED: {
    en: "New principal investigator proposed",
    zh: "提议变更使用责任人",
  },
  PI_CHANGE_ACCEPTED: {
    en: "Member agreed to become principal investigator",
    zh: "成员同意担任使用责任人",
  },
  PI_CHANGE_DECLINED: {
    en: "Member declined to become principal investigator",
    zh: "成员不同意担任使用责任人",
  },
  PI_CHANGE_WITHDRAWN: {
    en: "Proposal of a new principal investigator withdrawn",
    zh: "变更提议已撤回",
  },
  PI_CHANGE_REFUSED: {
    en: "Change of principal investigator refused",
    zh: "变更使用责任人未获核准",
  },
  PI_CHANGED: { en: "Principal investigator changed", zh: "使用责任人已变更" },
};

export const ROLE_WORDS: Names<Role> = {
  SECRETARIAT: { en: "Secretariat", zh: "秘书处" },
  CURATOR: { en: "Curator", zh: "样品管理员" },
  REVIEWER: { en: "Reviewer", zh: "评审专家" },
  CHAIR: { en: "Chair", zh: "主任委员" },
  APPROVER: { en: "Approver", zh: "审批人" },
  AUDITOR: { en: "Auditor", zh: "审计员" },
  ADMINISTRATOR: { en: "Administrator", zh: "系统管理员" },
};

export const DECLINE_REASON_WORDS: Names<DeclineReason> = {
  OUT_OF_SCOPE: { en: "Outside the scope of the programme", zh: "超出样品借用范围" },
  INSUFFICIENT_JUSTIFICATION: { en: "Scientific case not sufficient", zh: "科学依据不充分" },
  METHOD_NOT_READY: { en: "Method not ready", zh: "分析方法尚不成熟" },
  MATERIAL_NOT_SUITABLE: {
    en: "Material not suitable for the question",
    zh: "样品不适合所提研究问题",
  },
  SAFEGUARDS_INSUFFICIENT: {
    en: "Showcase, security or insurance not sufficient",
    zh: "展柜、安全或保险条件不足",
  },
  STOCK_INSUFFICIENT: { en: "Not enough material left", zh: "样品余量不足" },
  OTHER: { en: "Other reason", zh: "其他原因" },
};

/** Whose institutions may apply in a round. */
export const AUDIENCE_WORDS: Names<Audience> = {
  DOMESTIC: {
    en: "institutions in mainland China, Hong Kong and Macau",
    zh: "中国内地及香港、澳门的单位",
  },
  INTERNATIONAL: {
    en: "institutions outside mainland China, Hong Kong and Macau",
    zh: "中国内地及香港、澳门以外的单位",
  },
  BOTH: { en: "institutions of all countries", zh: "各国单位" },
};
