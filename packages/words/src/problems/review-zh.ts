import { HIGHEST_SCORE, LOWEST_SCORE, type ReviewProblemCode } from "@regolith/domain";
import { criterionName } from "../committee/rubric.ts";
import { beijingMoment, figure } from "../figures.ts";
import { nameOf } from "../names/name-of.ts";
import type { Sentences } from "./sentences.ts";

export const ZH_REVIEW: Pick<Sentences, ReviewProblemCode> = {
  NOT_A_REVIEWER: () => "该人员没有评审专家角色，可由系统管理员授予。",
  ALREADY_ASSIGNED: () => "该人员已受邀，或此前已填写过评审意见。",
  CHIEF_THERE: () => "该申请已有主审。请选择其他分工，或先取消现任主审。",
  ASSIGNMENT_ENDED: () => "您未参与或已不再参与该申请的评审。",
  REVIEW_NOT_OPEN: () => "该申请目前不在函审阶段，不能提交评审意见。",
  REVIEW_FINAL: () => "该评审意见已提交，不能再修改。",
  REVIEW_NOT_WAITED_FOR: () =>
    "目前无须等待该评审意见：意见已提交，或评审专家、申请的状态已变化。请刷新页面。",
  REMINDED_LATELY: (_it, { at }) =>
    `已于 ${beijingMoment(at, "zh")}提醒过该评审专家，请在一天之后再次提醒。`,
  SCORE_NEEDED: (_it, { type, criterion }) =>
    `请为“${criterionName(type, criterion, "zh")}”评分（${figure(LOWEST_SCORE, "zh")} 至 ${figure(HIGHEST_SCORE, "zh")} 分）。`,
  REVIEW_DUE_PAST: () => "该日期已过，请选择以后的日期。",
  CONFLICT_OVER: () => "该利益冲突已不再有效，请刷新页面。",
  CONFLICT_STAYS: () => "只有依据姓名发现的合著关系可能系同名所致；该利益冲突不能排除。",
  CONFLICT_OF_INTEREST: (_it, { kind, with: name }) =>
    name === ""
      ? `存在利益冲突，不能执行：${nameOf("conflict", kind, "zh")}。`
      : `存在利益冲突，不能执行：${nameOf("conflict", kind, "zh")}（${name}）。`,
  REVIEW_OVERDUE: (_it, { dueAt }) =>
    `评审截止时间为 ${beijingMoment(dueAt, "zh")}，现已不能提交。您填写的内容已保留；如需延期，请与项目办公室联系。`,
};
