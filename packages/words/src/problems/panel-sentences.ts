import { figure } from "../figures.ts";
import type { Sentences } from "./sentences.ts";

/** What a meeting of the panel refuses. */
type PanelSentences = Pick<
  Sentences,
  | "PANEL_IN_PAST"
  | "PANEL_BEGUN"
  | "PANEL_NOT_IN_SESSION"
  | "PANEL_VOTE_DIFFERS"
  | "PANEL_VOTE_MISSING"
  | "PRESIDER_NO_CHAIR"
  | "NOT_OF_COMMITTEE"
  | "NOT_BEFORE_PANEL"
  | "CASE_TWICE"
  | "ON_OTHER_AGENDA"
  | "NOT_PRESIDING"
  | "NO_PRESIDER"
  | "RECUSED"
  | "NOT_PRESENT"
  | "ANOTHER_CASE_ON"
  | "CASE_NOT_ON"
  | "CASE_OVER"
  | "MOTION_OPEN"
  | "VOTE_CLOSED"
  | "VOTES_MISSING"
  | "TIE_TO_DECIDE"
  | "END_OF_RANKING"
  | "NOT_FAST_TRACK"
  | "TO_BE_DISCUSSED"
  | "NOT_TOGETHER"
  | "VOTED_TOGETHER"
  | "TOO_FEW_TOGETHER"
  | "TOO_FEW_MEMBERS"
  | "QUORUM_NOT_MET"
  | "CASES_LEFT"
>;

export const EN_PANEL: PanelSentences = {
  PANEL_IN_PAST: () => "The meeting cannot be in the past. Choose a time that is still to come.",
  PANEL_BEGUN: () =>
    "The meeting has begun, so its members and agenda stay as they are. Defer a case, or prepare another meeting.",
  PANEL_NOT_IN_SESSION: () => "The meeting is not in session. The presiding chair opens it.",
  PANEL_VOTE_DIFFERS: () =>
    "The panel voted for something else. Carry out what it voted for, or put a new motion in a meeting.",
  PANEL_VOTE_MISSING: () =>
    "No panel with a quorum has voted for this yet. Put it to the vote in a meeting first.",
  PRESIDER_NO_CHAIR: () =>
    "The presiding chair has to be one of the members and hold the chair's role. Choose another one.",
  NOT_OF_COMMITTEE: () =>
    "This person is neither a reviewer nor a chair. Choose somebody of the committee.",
  NOT_BEFORE_PANEL: () =>
    "This application is not before the panel of this round. Reload the page and choose again.",
  CASE_TWICE: () => "This application is on the agenda twice. Remove one of the two.",
  ON_OTHER_AGENDA: () =>
    "Another meeting that is not over has this application on its agenda. Take it off there first.",
  NOT_PRESIDING: () => "Only whoever presides can do this. Ask the presiding chair.",
  NO_PRESIDER: () =>
    "Nobody can preside this case: every chair of the panel is recused or absent. Wait for another chair, or defer the case to another meeting.",
  RECUSED: () =>
    "You are recused from this case because of a conflict of interest, so you take no part in it.",
  NOT_PRESENT: () =>
    "You are not marked as present, so you cannot vote. Mark yourself present first.",
  ANOTHER_CASE_ON: () => "Another case is on. Close its vote or defer it first.",
  CASE_NOT_ON: () => "This case is not on now. Reload the page.",
  CASE_OVER: () => "This case was dealt with already. Reload the page to see how it stands.",
  MOTION_OPEN: () => "A motion is being voted on. Close that vote first.",
  VOTE_CLOSED: () => "This vote is closed, so no vote is taken any more. Reload the page.",
  VOTES_MISSING: () =>
    "Fewer members have voted than the quorum asks for. Wait for their votes; whoever does not want to decide can abstain.",
  TIE_TO_DECIDE: () =>
    "There are as many votes for as against. Decide whether the motion is carried.",
  END_OF_RANKING: () => "It stands at the end of the ranking already.",
  NOT_FAST_TRACK: () =>
    "This application is not on the fast track, so the full panel discusses it on its own. Take it up from the agenda.",
  TO_BE_DISCUSSED: () =>
    "This case was taken out, or found no majority among others. It is discussed on its own: take it up from the agenda.",
  NOT_TOGETHER: () =>
    "This case is not being voted on together with others now. Reload the page to see how it stands.",
  VOTED_TOGETHER: () =>
    "This case is voted on together with others. Close that vote, or take the case out first.",
  TOO_FEW_TOGETHER: (_, { min }) =>
    `At least ${figureEn(min)} cases are put to one vote. Take up a single case from the agenda.`,
  TOO_FEW_MEMBERS: (_, { min }) =>
    `A panel has at least ${figureEn(min)} members. Choose more of the committee.`,
  QUORUM_NOT_MET: (_, { present, needed }) =>
    `The quorum is not met: ${figureEn(present)} of the ${figureEn(needed)} members needed are present and not recused. Wait for others, or defer the case.`,
  CASES_LEFT: (_, { count: left }) =>
    `The meeting cannot be closed: ${figureEn(left)} of the agenda still to be voted on or deferred.`,
};

export const ZH_PANEL: PanelSentences = {
  PANEL_IN_PAST: () => "会议时间不能早于当前时间，请选择以后的时间。",
  PANEL_BEGUN: () => "会议已经开始，委员名单和议程不能再改动。可暂缓某项议题，或另行筹备会议。",
  PANEL_NOT_IN_SESSION: () => "会议不在进行中，须由会议主持人宣布开会。",
  PANEL_VOTE_DIFFERS: () => "评审会的表决结果与此不同。请按表决结果办理，或在会议上重新提出动议。",
  PANEL_VOTE_MISSING: () => "尚无达到法定人数的评审会就此作出表决，请先提交会议表决。",
  PRESIDER_NO_CHAIR: () => "会议主持人须为本次会议的委员，且为主任委员，请另选一位。",
  NOT_OF_COMMITTEE: () => "该人员既非评审专家，也非主任委员，请从专家委员会成员中选择。",
  NOT_BEFORE_PANEL: () => "该申请不在本批次的会议评审阶段，请刷新页面后重新选择。",
  CASE_TWICE: () => "该申请在议程中重复，请删除其中一项。",
  ON_OTHER_AGENDA: () => "另一场尚未结束的会议已将该申请列入议程，请先从该议程中移除。",
  NOT_PRESIDING: () => "只有主持人可以办理，请与会议主持人联系。",
  NO_PRESIDER: () =>
    "本议题无人可以主持：委员中的主任委员均已回避或缺席。请等待其他主任委员到场，或将本议题暂缓至下次会议。",
  RECUSED: () => "因存在利益冲突，您须回避本议题，不参与讨论和表决。",
  NOT_PRESENT: () => "您尚未签到，不能参加表决。请先签到。",
  ANOTHER_CASE_ON: () => "另一议题正在审议，请先结束其表决或将其暂缓。",
  CASE_NOT_ON: () => "该议题当前不在审议中，请刷新页面。",
  CASE_OVER: () => "该议题已审议完毕，请刷新页面查看最新情况。",
  MOTION_OPEN: () => "有一项动议正在表决，请先结束该表决。",
  VOTE_CLOSED: () => "该项表决已经结束，不再接受投票。请刷新页面。",
  VOTES_MISSING: () => "已投票人数少于法定人数，请等待其他委员投票；不愿表态者可投弃权票。",
  TIE_TO_DECIDE: () => "赞成票与反对票相等，请裁定动议是否通过。",
  END_OF_RANKING: () => "已在排序的首位或末位，无法继续移动。",
  NOT_FAST_TRACK: () => "该申请不适用简易程序，须经全体会议审议。请从议程中单独提请审议。",
  TO_BE_DISCUSSED: () =>
    "该议题已被提出单独审议，或在合并表决中未获多数赞成，须单独审议。请从议程中提请审议。",
  NOT_TOGETHER: () => "该议题当前不在合并表决之列，请刷新页面查看最新情况。",
  VOTED_TOGETHER: () => "该议题正与其他议题合并表决。请先结束合并表决，或将其提出单独审议。",
  TOO_FEW_TOGETHER: (_, { min }) =>
    `合并表决至少须有 ${figureZh(min)} 项议题；仅有一项时，请从议程中单独提请审议。`,
  TOO_FEW_MEMBERS: (_, { min }) => `评审会至少须有 ${figureZh(min)} 名委员，请增选委员。`,
  QUORUM_NOT_MET: (_, { present, needed }) =>
    `未达到法定人数：需 ${figureZh(needed)} 名在场且无须回避的委员，现有 ${figureZh(present)} 名。请等待其他委员到场，或将本议题暂缓。`,
  CASES_LEFT: (_, { count: left }) =>
    `会议尚不能结束：议程中还有 ${figureZh(left)} 项议题既未表决，也未暂缓审议。`,
};

function figureEn(value: number): string {
  return figure(value, "en");
}

function figureZh(value: number): string {
  return figure(value, "zh");
}
