import type { ToldByMail } from "@regolith/domain";
import { beijingMoment } from "../figures.ts";
import { notificationText } from "../notifications/notification-text.ts";
import type { MailSentences } from "./mail-words.ts";

export const ZH: MailSentences = {
  NOTIFICATION: (told) => {
    const { title, todo } = notificationText(told.kind, told.params, "zh");
    return {
      subject: title,
      paragraphs: [title, ...(todo === undefined ? [] : [todo]), ...due(told)],
      link: { label: "在系统中查看", path: told.path },
    };
  },
  DIGEST: ({ items }) => ({
    subject: `每日通知：${items.length} 项`,
    paragraphs: ["自上次每日邮件以来，与您有关的事项："],
    items: items.map((told) => {
      const { title, todo = "" } = notificationText(told.kind, told.params, "zh");
      return { text: [title, todo, ...due(told)].join(""), path: told.path };
    }),
    link: { label: "查看全部通知", path: "/notifications" },
  }),
  VERIFY_EMAIL: ({ secret, endsAt }) => ({
    subject: "请验证您的邮箱",
    paragraphs: [
      "有人使用此邮箱申请注册账户。如需开通，请打开以下链接，并输入您注册时设置的密码。",
      `链接仅可使用一次，有效期至 ${beijingMoment(endsAt, "zh")}。`,
      "如非您本人申请，请忽略此邮件；未打开链接，账户不会开通。",
    ],
    link: { label: "验证邮箱", path: `/confirm-email?token=${secret}` },
  }),
  CONFIRM_EMAIL: ({ secret, endsAt }) => ({
    subject: "请验证您账户的邮箱",
    paragraphs: [
      "请打开以下链接并输入密码，以验证此邮箱为您所有。验证后，您方可提交申请、加入团队或代表单位办理确认。",
      `链接仅可使用一次，有效期至 ${beijingMoment(endsAt, "zh")}。`,
    ],
    link: { label: "验证邮箱", path: `/confirm-email?token=${secret}` },
  }),
  RESET_PASSWORD: ({ secret, endsAt }) => ({
    subject: "设置新密码",
    paragraphs: [
      "有人申请为使用此邮箱的账户设置新密码。请打开以下链接设置；设置后，所有设备将退出登录。",
      `链接仅可使用一次，有效期至 ${beijingMoment(endsAt, "zh")}。`,
      "如非您本人操作，请忽略此邮件，您的密码不会改变。",
    ],
    link: { label: "设置新密码", path: `/reset-password?token=${secret}` },
  }),
  NO_ACCOUNT: () => ({
    subject: "此邮箱没有账户",
    paragraphs: [
      "有人申请为此邮箱设置新密码，但此邮箱没有账户。",
      "如系您本人操作，您可能使用其他邮箱注册，请用该邮箱重新申请；如尚无账户，可注册。",
    ],
    link: { label: "注册账户", path: "/sign-up" },
  }),
  PASSWORD_CHANGED: ({ at }) => ({
    subject: "您的密码已更改",
    paragraphs: [
      `您账户的密码已于 ${beijingMoment(at, "zh")}更改。`,
      "如非您本人操作，请立即设置新密码，并告知项目办公室。",
    ],
    link: { label: "设置新密码", path: "/forgot-password" },
  }),
  ACCOUNT_EXISTS: () => ({
    subject: "您已有账户",
    paragraphs: [
      "有人使用此邮箱申请注册账户，而此邮箱已有账户。系统未作任何更改。",
      "如系您本人操作，请直接登录；如忘记密码，可在登录页面重新设置。",
      "如非您本人操作，请忽略此邮件：对方并未获知您拥有账户。",
    ],
    link: { label: "登录", path: "/sign-in" },
  }),
  CHANGE_EMAIL: ({ secret, endsAt }) => ({
    subject: "请验证您的新邮箱",
    paragraphs: [
      "有人申请将某账户的邮箱更改为此地址。如需完成更改，请打开以下链接，并输入该账户的密码。",
      "更改后，请使用此邮箱登录，系统邮件将发送至此邮箱，其他设备将退出登录。",
      `链接仅可使用一次，有效期至 ${beijingMoment(endsAt, "zh")}。`,
      "如非您本人申请，请忽略此邮件；未输入密码，不会作任何更改。",
    ],
    link: { label: "完成更改", path: `/change-email?token=${secret}` },
  }),
  ADDRESS_TAKEN: () => ({
    subject: "此邮箱已有账户",
    paragraphs: [
      "有人申请将另一账户的邮箱更改为此地址，而此邮箱已有账户。系统未作任何更改。",
      "如系您本人操作，说明您有两个账户：请登录此账户，或为另一账户选用尚无账户的邮箱。",
      "如非您本人操作，请忽略此邮件：对方并未获知您拥有账户。",
    ],
    link: { label: "登录", path: "/sign-in" },
  }),
  EMAIL_CHANGE_ASKED: ({ address }) => ({
    subject: "有人申请更改您账户的邮箱",
    paragraphs: [
      `有人登录您的账户并输入密码，申请${address === null ? "更改该账户的邮箱" : `将该账户的邮箱更改为 ${address}`}。在打开发送至新邮箱的链接之前，不会作任何更改。`,
      "如非您本人操作，请立即设置新密码；设置后，该链接即失效。",
    ],
    link: { label: "设置新密码", path: "/forgot-password" },
  }),
  EMAIL_CHANGED: ({ address, undo }) => ({
    subject: "您账户的邮箱已更改",
    paragraphs: [
      address === null
        ? "某账户曾登记本邮箱而未经验证，现已更改为其他邮箱。"
        : `您账户的邮箱已更改为 ${address}。今后请使用该邮箱登录，系统邮件将发送至该邮箱。`,
      undo === null
        ? "如非您本人操作，请立即告知项目办公室。"
        : `如非您本人操作，请撤销此更改：账户将恢复使用本邮箱，所有设备将退出登录，并由您设置新密码。链接仅可使用一次，有效期至 ${beijingMoment(undo.endsAt, "zh")}。`,
    ],
    ...(undo !== null && {
      link: { label: "撤销更改", path: `/undo-email-change?token=${undo.secret}` },
    }),
  }),
  EMAIL_CHANGE_UNDONE: ({ at }) => ({
    subject: "邮箱更改已撤销",
    paragraphs: [
      `某账户曾将邮箱更改为此地址，该更改已于 ${beijingMoment(at, "zh")}撤销，账户恢复使用原邮箱。所有设备已退出登录，并已设置新密码。`,
      "如该账户为您所有，而撤销并非您本人操作，请立即告知项目办公室。",
    ],
  }),
  INVITATION: ({ inviter, number, title, path, expiresAt }) => ({
    subject: `${inviter}邀请您加入申请 ${number} 的研究团队`,
    paragraphs: [
      `${inviter}邀请您加入地外样品借用申请 ${number}${title === "" ? "" : `《${title}》`}的研究团队。`,
      "加入后，您可查阅该申请，填写个人部分并签署承诺。",
      "请打开下方链接，使用收到本邮件的邮箱地址登录或注册，然后选择接受或谢绝。",
      `该链接仅供您本人使用一次，有效期至 ${beijingMoment(expiresAt, "zh")}。如您不了解此事，请忽略本邮件，不会产生任何影响。`,
    ],
    link: { label: "查看邀请", path },
  }),
  OFFICER_INVITED: ({ name, institution, proposer, isAgain = false, path, expiresAt }) => ({
    subject: `${proposer}请您代表“${institution.zh ?? institution.en}”确认申请`,
    paragraphs: [
      `${name}：您好！${proposer}向项目办公室提名您为“${institution.zh ?? institution.en}”办理样品申请确认的联系人。`,
      "办理确认，即表示单位知悉并支持该申请。您同意后，由项目办公室一次性核定。",
      `请使用本邮箱的账户接受邀请。链接仅可使用一次，有效期至 ${beijingMoment(expiresAt, "zh")}。如不同意，可在同一页面谢绝，无需注册账户。`,
      ...(isAgain ? ["此前邮件中的链接已失效，请使用本邮件中的链接。"] : []),
    ],
    link: { label: "查看邀请", path },
  }),
};

function due({ dueAt }: ToldByMail): string[] {
  return dueAt === null ? [] : [`截止时间：${beijingMoment(dueAt, "zh")}。`];
}
