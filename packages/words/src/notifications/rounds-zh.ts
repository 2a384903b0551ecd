import { beijingMoment } from "../figures.ts";
import { named } from "./about-zh.ts";
import type { NotificationSentences } from "./sentences.ts";

/** What applicants and their institutions are told of rounds and their days. */
export const ROUNDS_ZH: Pick<
  NotificationSentences,
  | "ROUND_CLOSES_SOON"
  | "ENDORSEMENT_DUE_SOON"
  | "NOTICE_DUE_SOON"
  | "ROUND_OPENED"
  | "ROUND_CANCELLED"
> = {
  ROUND_CLOSES_SOON: (it) =>
    it.isAtInstitution
      ? {
          title: `${it.round} 批次距截止还有 ${it.days} 天，所在单位尚未确认${named(it)}。`,
          todo: "请联系所在单位的联系人在截止前完成确认，确认后即为提交。",
        }
      : {
          title: `${it.round} 批次距截止还有 ${it.days} 天，${named(it)}尚未提交。`,
          todo: "请在截止前完成填写并提交，逾期不再受理。",
        },
  ENDORSEMENT_DUE_SOON: (it) => ({
    title: `${it.round} 批次距截止还有 ${it.days} 天，${named(it)}尚待贵单位确认。`,
    todo: "请在截止前予以确认或退回，逾期不再受理。",
  }),
  NOTICE_DUE_SOON: (it) => ({
    title: `${it.round} 批次的意向书距截止还有 ${it.days} 天，${named(it)}尚无人提交意向书。`,
    todo: "请在截止前提交意向书；未提交的，该申请不能在本批次提交。",
  }),
  ROUND_OPENED: ({ round, closesAt }) => ({
    title: `${round} 批次已开放，截止时间为 ${beijingMoment(closesAt, "zh")}。`,
    todo: "即日起可提交申请。如您在该批次有草稿，请按时完成并提交。",
  }),
  ROUND_CANCELLED: ({ round, reasonZh }) => ({
    title: `${round} 批次已取消。${reasonZh}`,
    todo: "如您已开始填写该批次的申请，草稿内容均已保留，请另选批次。",
  }),
};
