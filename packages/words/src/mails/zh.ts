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
  OFFICER_INVITED: ({ name, institution, proposer, path, expiresAt }) => ({
    subject: `${proposer}请您代表“${institution.zh ?? institution.en}”确认申请`,
    paragraphs: [
      `${name}：您好！${proposer}向办公室提名您为“${institution.zh ?? institution.en}”办理样品申请确认的联系人。`,
      "办理确认，即表示单位知悉并支持该申请。您同意后，由办公室一次性核定。",
      `请使用本邮箱的账户接受邀请。链接仅可使用一次，有效期至 ${beijingMoment(expiresAt, "zh")}。如不同意，无须任何操作。`,
    ],
    link: { label: "查看邀请", path },
  }),
};

function due({ dueAt }: ToldByMail): string[] {
  return dueAt === null ? [] : [`截止时间：${beijingMoment(dueAt, "zh")}。`];
}
