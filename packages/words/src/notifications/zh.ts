import type { AboutInstitution, NotificationParams } from "@regolith/domain";
import { conflictName } from "../committee/names.ts";
import { beijingMoment } from "../figures.ts";
import { declineReasonName, sectionName } from "../names/name-of.ts";
import { named } from "./about-zh.ts";
import { ROUNDS_ZH } from "./rounds-zh.ts";
import type { NotificationSentences } from "./sentences.ts";

export const ZH: NotificationSentences = {
  RECEIVED: (it) => ({ title: `${named(it)}已提交，项目办公室已收到。` }),
  SUBMITTED: (it) => ({ title: `${named(it)}已提交。`, todo: "请开始评审，或要求修改。" }),
  ENDORSEMENT_ASKED: (it) => ({
    title: `${it.applicant}提请贵单位确认${named(it)}。`,
    todo: "请阅读后予以确认或退回。",
  }),
  ENDORSED: (it) => ({ title: `${zhOf(it)}已确认${named(it)}，申请现已提交。` }),
  ENDORSEMENT_RETURNED: (it) => ({
    title: `所在单位退回了${named(it)}：${it.note}`,
    todo: "请按意见修改后重新提请确认。",
  }),
  SCREENING_STARTED: (it) => ({ title: `${named(it)}已开始评审。` }),
  FEASIBILITY_WAITING: (it) => ({
    title: `${named(it)}正在进行形式审查。`,
    todo: "请逐件判断样品能否提供。",
  }),
  REVIEW_STARTED: (it) => ({ title: `${named(it)}已提交函审。` }),
  SHORTLISTED: (it) => ({ title: `${named(it)}将提交会议评审。` }),
  RECOMMENDED: (it) => ({ title: `专家委员会已完成对${named(it)}的评审，现待主管部门审批。` }),
  RECOMMENDATION_WAITING: (it) => ({
    title: `专家委员会建议批准${named(it)}。`,
    todo: "请审核该建议。",
  }),
  PUT_ON_RESERVE: (it) => ({
    title: `${named(it)}已列入候补${it.note === "" ? "。" : `：${it.note}`}`,
  }),
  RESERVE_ENDED: (it) => ({
    title: `${named(it)}的候补期限已到。`,
    todo: "如有余量，请予递补；否则请作出不予批准的决定，以便答复申请人。",
  }),
  DECISION_WAITING: (it) => ({ title: `${named(it)}待审批。`, todo: "请批准建议，或退回复议。" }),
  SENT_BACK: (it) => ({
    title: `${named(it)}已退回复议：${it.note}`,
    todo: "请重新审议。",
  }),
  APPEALED: (it) => ({
    title: `申请人就${named(it)}未获批准提出申诉。`,
    todo: "请阅读申诉理由并答复。",
  }),
  APPEAL_WAITING: (it) => ({
    title: `就${named(it)}提出的申诉已等待两周。`,
    todo: "请阅读申诉理由并答复。",
  }),
  APPEAL_GRANTED: (it) => ({ title: `您的申诉成立，${named(it)}将重新评审。${it.note}` }),
  APPEAL_REFUSED: (it) => ({ title: `您就${named(it)}提出的申诉已被驳回：${it.note}` }),
  LAPSED: (it) => ({ title: `${named(it)}因未在期限内提交修改，已失效。` }),
  CHANGES_REQUESTED: (it) => ({
    title: `项目办公室要求修改${named(it)}：${it.sections.map((key) => sectionName(key, "zh", it.type)).join("；")}。`,
    todo: "请修改所列部分并重新提交。",
  }),
  CHANGES_DUE_SOON: (it) => ({
    title: `${named(it)}的修改期限还有 ${it.days} 天。`,
    todo: "请提交修改，或向项目办公室申请延期。逾期未提交，申请将失效。",
  }),
  CHANGES_EXTENDED: (it) => ({
    title: `${named(it)}的修改期限已延长：${it.note}`,
  }),
  CHANGES_SENT: (it) => ({
    title: `${named(it)}已按要求修改并提交。`,
    todo: "请查看修改内容并继续办理。",
  }),
  OFFICE_MESSAGE: (it) => ({ title: `项目办公室就${named(it)}给您留言。` }),
  TEAM_MESSAGE: (it) => ({ title: `${it.sender}就${named(it)}给项目办公室留言。` }),
  INTERNAL_MESSAGE: (it) => ({ title: `${it.sender}就${named(it)}在内部留言。` }),
  REVIEW_ASKED: (it) => ({
    title: `邀请您评审${named(it)}。`,
    todo: "请说明有无利益冲突，并答复是否接受邀请。",
  }),
  REVIEW_ACCEPTED: (it) => ({ title: `${it.reviewer}已接受评审${named(it)}。` }),
  REVIEW_DECLINED: (it) => ({
    title: `${it.reviewer}谢绝评审${named(it)}${it.note === "" ? "。" : `：${it.note}`}`,
    todo: "请另行邀请评审专家。",
  }),
  REVIEW_HANDED_IN: (it) => ({ title: `${it.reviewer}已提交对${named(it)}的评审意见。` }),
  REVIEW_DUE_SOON: (it) =>
    it.isAccepted
      ? {
          title: `距您提交对${named(it)}的评审意见的截止时间还有 ${it.days} 天。`,
          todo: "请按期提交，逾期不再受理。",
        }
      : {
          title: `邀请您评审${named(it)}，尚未收到您的答复。距评审截止还有 ${it.days} 天。`,
          todo: "请说明有无利益冲突，并答复是否接受邀请。",
        },
  REVIEW_REMINDED: (it) => ({
    title: `项目办公室提醒您评审${named(it)}。`,
    todo: it.isAccepted
      ? "请提交评审意见；如不能完成，请告知项目办公室。"
      : "请说明有无利益冲突，并答复是否接受邀请。",
  }),
  REVIEW_OVERDUE: (it) => ({
    title: `${it.reviewer}未在截止日期前提交对${named(it)}的评审意见。`,
    todo: "请另定截止日期，或另行邀请评审专家。",
  }),
  REVIEWER_CONFLICT: (it) => ({
    title: `${it.reviewer}与${named(it)}存在利益冲突（${conflictName(it.conflict, "zh")}），已不能查阅该申请。`,
    todo: "请另行邀请评审专家。",
  }),
  CONFLICT_SET_ASIDE: (it) => ({
    title: `${it.reviewer}与${named(it)}的利益冲突经核实系同名所致，已予排除。`,
  }),
  REVIEW_CLOSED: (it) => ({
    title: `您不再评审申请 ${it.number}：项目办公室已取消邀请，或系统记录有利益冲突。`,
  }),
  ...ROUNDS_ZH,
  WITHDRAWN: (it) => ({ title: `${named(it)}已由申请人撤回。` }),
  PI_WITHDREW: (it) => ({ title: `${named(it)}已由使用责任人撤回。` }),
  APPROVED: (it) => ({ title: `${named(it)}已获批准，请查看批准的样品。` }),
  DECLINED: (it) => ({
    title: `${named(it)}未获批准：${declineReasonName(it.reasonCode, "zh")}。`,
  }),
  REVOKED: (it) => ({ title: `${named(it)}的批准已被撤销：${it.note}` }),
  INSTITUTION_PROPOSED: (it) => ({
    title: `${it.proposer}提议将“${zhOf(it)}”列入单位名录。`,
    todo: "请核定列入、与已有单位合并，或不予列入。",
  }),
  INSTITUTION_LISTED: (it) => ({
    title: `您提议的“${it.proposed}”已列入单位名录，名称为“${zhOf(it)}”。`,
  }),
  INSTITUTION_REFUSED: (it) => ({
    title: `“${zhOf(it)}”未列入单位名录：${it.note}`,
    todo: "请在申请中另选单位。",
  }),
  OFFICER_PROPOSED: (it) => ({
    title: `${it.proposer}提名${it.officer}为“${zhOf(it)}”办理申请确认的联系人，已发邮件征求其同意。`,
  }),
  OFFICER_ACCEPTED: (it) => ({
    title: `${it.officer}已同意担任“${zhOf(it)}”办理申请确认的联系人。`,
    todo: "请审核证明材料，予以核定或不予核定。",
  }),
  OFFICER_CONFIRMED: (it) => ({
    title: `您已获核定，可代表“${zhOf(it)}”确认申请。`,
    ...(it.waiting > 0 && {
      todo: `现有 ${String(it.waiting)} 份申请待您办理，请予以确认或退回。`,
    }),
  }),
  OFFICER_REFUSED: (it) => ({
    title: `${it.officer}未获核定为“${zhOf(it)}”办理申请确认的联系人：${it.note}`,
  }),
  OFFICER_ENDED: (it) => ({
    title: `${it.officer}不再代表“${zhOf(it)}”确认申请：${it.note}`,
  }),
  OFFICERSHIP_LEFT: (it) => ({
    title: `因新邮箱不属于“${zhOf(it)}”，您已不能代表该单位确认申请。如改用该单位的邮箱，可由项目办公室重新核定。`,
  }),
  OFFICER_LEFT: (it) => ({
    title: `因新邮箱不属于“${zhOf(it)}”，${it.officer}已不能代表该单位确认申请。`,
  }),
  OFFICER_DECLINED: (it) => ({ title: declined(it) }),
  PROPOSAL_DECLINED: (it) => ({ title: declined(it), todo: "请另行提名联系人。" }),
  ENDORSER_CONFIRMED: (it) => ({
    title: `“${zhOf(it)}”的联系人已获核定，可办理${named(it)}的确认。`,
  }),
  ENDORSER_LOST: (it) => ({
    title: `“${zhOf(it)}”目前已无人可确认${named(it)}。`,
    todo: "请另行提名联系人。",
  }),
  INVITATION_ACCEPTED: (it) => ({ title: `${it.member}已加入${named(it)}的研究团队。` }),
  INVITATION_DECLINED: (it) => ({
    title: `${it.member}谢绝加入${named(it)}的研究团队${it.note === "" ? "。" : `：${it.note}`}`,
    todo: "请移除该成员，或重新邀请。",
  }),
  INVITATION_EXPIRED: (it) => ({
    title: `发给${it.member}的${named(it)}团队邀请已过期，对方未答复。`,
    todo: "请重新发送邀请，或移除该成员。",
  }),
  INVITATION_WITHDRAWN: (it) => ({ title: `邀请您加入${named(it)}研究团队的邀请已被撤回。` }),
  PART_SIGNED: (it) => ({ title: `${it.member}已填写并签署${named(it)}的个人部分。` }),
  MEMBER_REMOVED: (it) => ({
    title: `您已被移出${named(it)}的研究团队，不能再查看该申请。`,
  }),
  MEMBER_LEFT: (it) => ({ title: `${it.member}已退出${named(it)}的研究团队。` }),
  TEAM_SMALLER: (it) => ({ title: `${named(it)}的团队成员有变动：${it.member}已退出。` }),
  FILE_QUARANTINED: (it) => ({
    title: `安全检查在${named(it)}的文件“${it.file}”中发现问题，文件已隔离，任何人均无法打开。`,
    todo: "请检查该文件的来源计算机，并另行上传无问题的文件。",
  }),
  MALWARE_FOUND: (it) => ({
    title: `安全检查在${it.sender}为申请 ${it.number} 上传的文件中发现 ${it.finding}，文件已隔离。`,
    todo: "请核实该账户是否由本人使用。",
  }),
  PANEL_INVITATION: ({ round, meetsAt, place }) => ({
    title: `${round} 批次评审会定于 ${beijingMoment(meetsAt, "zh")}召开，地点：${place}。`,
    todo: "请查阅议程；如存在利益冲突，请于会前申报。",
  }),
  MAIL_PARKED: () => ({
    title: "有一封邮件无法送达，已被搁置。",
    todo: "请查看原因，处理后重新发送。",
  }),
  PI_CHANGE_PROPOSED: (it) => ({
    title: `${it.pi}提议由您担任${named(it)}的使用责任人${words(it)}`,
    todo: it.isDraft
      ? "请表示同意或不同意。同意后，该申请即由您负责。"
      : "请表示同意或不同意。同意后，须经项目办公室核准。",
  }),
  PI_CHANGE_ACCEPTED: (it) => ({
    title: `${it.member}已同意担任${named(it)}的使用责任人，现待项目办公室核准。`,
  }),
  PI_CHANGE_WAITING: (it) => ({
    title: `${it.pi}与${it.member}一致同意由${it.member}担任${named(it)}的使用责任人。`,
    todo: "请核准或不予核准该项变更。",
  }),
  PI_CHANGE_DECLINED: (it) => ({
    title: `${it.member}不同意担任${named(it)}的使用责任人，您仍为使用责任人${words(it)}`,
  }),
  PI_CHANGE_WITHDRAWN: (it) => ({
    title: `${it.pi}已撤回由您担任${named(it)}使用责任人的提议。`,
  }),
  PI_CHANGE_DROPPED: (it) => ({
    title: `${it.member}担任${named(it)}使用责任人的提议已取消，无需再作决定。`,
  }),
  PI_CHANGE_LAPSED: (it) => ({
    title: `由${it.member}担任${named(it)}使用责任人的提议已失效，使用责任人仍为${it.pi}。`,
  }),
  PI_CHANGE_REFUSED: (it) => ({
    title: `项目办公室未核准由${it.member}担任${named(it)}的使用责任人：${it.note}`,
  }),
  PI_TAKEN_OVER: (it) => ({
    title: `您现为${named(it)}的使用责任人。`,
    todo: "请核对与您及团队有关的部分，并以本人姓名签署承诺。",
  }),
  PI_BECAME_MEMBER: (it) => ({
    title: `${it.member}现为${named(it)}的使用责任人，您为合作研究人员。`,
    todo: "请填写并签署您的个人部分。",
  }),
  PI_LEFT: (it) => ({
    title: `${it.member}现为${named(it)}的使用责任人。您已按所作选择退出团队，不能再查看该申请。`,
  }),
  PI_CHANGED: (it) => ({ title: `${it.member}现为${named(it)}的使用责任人。` }),
};

/** What came in words, behind a colon, or the end of the sentence. */
function words({ note }: { readonly note: string }): string {
  return note.trim() === "" ? "。" : `：${note}`;
}

function declined(it: NotificationParams["OFFICER_DECLINED"]): string {
  return `${it.officer}谢绝担任“${zhOf(it)}”办理申请确认的联系人${it.note === "" ? "。" : `：${it.note}`}`;
}

function zhOf({ institution: { en, zh } }: AboutInstitution): string {
  return zh ?? en;
}
