import { fieldName } from "../fields/field-name.ts";
import { beijingMoment, figure } from "../figures.ts";
import { listed } from "../lists.ts";
import type { RoundSentences } from "./sentences.ts";

const count = (value: number) => figure(value, "zh");

/** Codes come as one text, with commas between. */
const codes = (samples: string) => listed(samples.split(", "), "zh");

/** Of the policy, of rounds and of notices of intent. */
export const ZH_ROUNDS: RoundSentences = {
  SHARE_OUT_OF_RANGE: (it) => `${it}须大于 0%，且不超过 100%。`,
  MORE_REVIEWS_THAN_REVIEWERS: () =>
    "须收齐的评审意见数超过评审专家数。请减少须收齐的意见数，或增加每份申请的评审专家数。",
  WARNS_ABOVE_PANEL: () =>
    "提示比例高于须经全体会议审议的比例，提示将失去作用。请降低提示比例，或提高全体会议审议的比例。",
  POLICY_UNCHANGED: () => "所填内容与现行管理规定完全相同，请修改其中一项，或保持不变。",
  ROUND_DATE_PAST: (it) => `${it}已过，请选择今后的日期。`,
  ROUND_DATE_MISSING: (it) => `${it}尚未填写。该日期须向申请人公布，发布批次前必须确定。`,
  ROUND_FIXED_ONCE_OPEN: (it) => `批次已经开放，${it}不能再更改，请保持原样。`,
  ROUND_ONLY_EXTENDED: (it) =>
    `批次开放期间，${it}不得早于已公布的日期，请保持原日期或改为更晚的日期。`,
  ROUND_ONLY_WIDENED: (it) => `批次开放期间，${it}只能放宽，不能缩小，以免影响已在准备的申请人。`,
  ROUND_CANCELLED: () => "该批次已取消，不再举行，请另选批次。",
  ROUND_HAS_APPLICATIONS: (_it, { count: submitted }) =>
    `该批次无法取消：已有 ${figure(submitted, "zh")} 份申请提交。请先对其作出决定，或由申请人撤回。`,
  ROUND_PUBLISHED: () => "该批次已经发布，请刷新页面。",
  ROUND_OFFERS_NOTHING: () => "该批次尚未列入任何样品，请先添加样品再发布。",
  ROUND_NOT_PUBLISHED: () => "该批次尚未发布，请先发布。",
  ROUND_NOT_CLOSED: () => "该批次尚未截止。批次截止且全部申请均有决定后，方可公布结果。",
  INVALID_ROUND_CODE: (it) => `${it}格式有误，请填写年份和当年序号，例如 2027-1。`,
  NOTHING_CHOSEN: () => "未指定任何样品，请填写样品编号，或按条件选择。",
  NOTICE_NOT_ASKED: () => "该批次不要求提交意向书，请在开放期间直接提交申请。",
  NOTICE_WITHDRAWN: () => "该意向书已经撤回，请刷新页面。",
  SAMPLES_UNKNOWN: (_it, { samples }) =>
    `没有以下编号的样品：${codes(samples)}。请核对编号，或在样品目录中查找。`,
  SAMPLES_NOT_OFFERABLE: (_it, { samples }) =>
    `以下样品不能列入批次：${codes(samples)}。原因可能是封存、暂停提供、已出库、存量不明，或不属于该批次的任务。请去掉这些样品。`,
  ROUND_DATE_ORDER: (it, { after }) => `${it}须晚于“${fieldName([after], "zh")}”，请更正其中之一。`,
  SAMPLES_ASKED_FOR: (_it, { count: asked, samples }) =>
    `其中 ${count(asked)} 件样品在本批次中已有人申请，不能移除：${codes(samples)}。请将其保留。`,
  ROUND_UNDECIDED: (_it, { count: left }) =>
    `该批次尚有 ${count(left)} 份申请未作出决定，全部决定后方可公布结果。`,
  NOTICE_REQUIRED: (_it, { round, dueAt }) =>
    `${round} 批次只受理在 ${beijingMoment(dueAt, "zh")}前已提交意向书的申请。请在此之前于批次页面提交意向书，或选择其他批次。`,
  NOTICE_TOO_LATE: (_it, { dueAt }) =>
    `意向书已于 ${beijingMoment(dueAt, "zh")}截止受理。请选择其他批次，或与秘书处联系。`,
};
