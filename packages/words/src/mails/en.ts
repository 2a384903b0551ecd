import type { ToldByMail } from "@regolith/domain";
import { beijingMoment } from "../figures.ts";
import { notificationText } from "../notifications/notification-text.ts";
import type { MailSentences } from "./mail-words.ts";

export const EN: MailSentences = {
  NOTIFICATION: (told) => {
    const { title, todo } = notificationText(told.kind, told.params, "en");
    return {
      subject: title,
      paragraphs: [title, ...(todo === undefined ? [] : [todo]), ...due(told)],
      link: { label: "Open it in the portal", path: told.path },
    };
  },
  DIGEST: ({ items }) => ({
    subject:
      items.length === 1 ? "1 thing since yesterday" : `${items.length} things since yesterday`,
    paragraphs: ["What concerns you since the last daily mail:"],
    items: items.map((told) => {
      const { title, todo = "" } = notificationText(told.kind, told.params, "en");
      return { text: [title, todo, ...due(told)].filter(Boolean).join(" "), path: told.path };
    }),
    link: { label: "All your notifications", path: "/notifications" },
  }),
};

function due({ dueAt }: ToldByMail): string[] {
  return dueAt === null ? [] : [`By ${beijingMoment(dueAt, "en")}.`];
}
