import type { AboutApplication } from "@regolith/domain";
import { declineReasonName, sectionName } from "../names/name-of.ts";
import type { NotificationSentences } from "./sentences.ts";

export const ZH: NotificationSentences = {
  RECEIVED: (it) => ({ title: `${named(it)}已提交，办公室已收到。` }),
  SUBMITTED: (it) => ({ title: `${named(it)}已提交。`, todo: "请开始评审，或要求修改。" }),
  ENDORSEMENT_ASKED: (it) => ({
    title: `${it.applicant}提请贵单位确认${named(it)}。`,
    todo: "请阅读后予以确认或退回。",
  }),
  ENDORSED: (it) => ({ title: `${it.institution}已确认${named(it)}，申请现已提交。` }),
  ENDORSEMENT_RETURNED: (it) => ({
    title: `所在单位退回了${named(it)}：${it.note}`,
    todo: "请按意见修改后重新提请确认。",
  }),
  REVIEW_STARTED: (it) => ({ title: `${named(it)}已开始评审。` }),
  DECISION_WAITING: (it) => ({ title: `${named(it)}等待审批。`, todo: "请批准全部或部分样品。" }),
  CHANGES_REQUESTED: (it) => ({
    title: `办公室要求修改${named(it)}：${it.sections.map((key) => sectionName(key, "zh")).join("；")}。`,
    todo: "请修改所列部分并重新提交。",
  }),
  CHANGES_SENT: (it) => ({
    title: `${named(it)}已按要求修改并提交。`,
    todo: "请查看修改内容并继续办理。",
  }),
  WITHDRAWN: (it) => ({ title: `${named(it)}已由申请人撤回。` }),
  APPROVED: (it) => ({ title: `${named(it)}已获批准，请查看批准的样品。` }),
  DECLINED: (it) => ({
    title: `${named(it)}未获批准：${declineReasonName(it.reasonCode, "zh")}。`,
  }),
  REVOKED: (it) => ({ title: `${named(it)}的批准已被撤销：${it.note}` }),
};

function named({ number, title }: AboutApplication): string {
  return title === "" ? `申请 ${number} ` : `申请 ${number}《${title}》`;
}
