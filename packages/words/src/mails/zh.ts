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
};

function due({ dueAt }: ToldByMail): string[] {
  return dueAt === null ? [] : [`截止时间：${beijingMoment(dueAt, "zh")}。`];
}
