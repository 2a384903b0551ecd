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
};

function due({ dueAt }: ToldByMail): string[] {
  return dueAt === null ? [] : [`截止时间：${beijingMoment(dueAt, "zh")}。`];
}
