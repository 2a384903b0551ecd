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
  INVITATION: ({ inviter, number, title, path, expiresAt }) => ({
    subject: `${inviter} invites you to join application ${number}`,
    paragraphs: [
      `${inviter} invites you to join the team of application ${number}${title === "" ? "" : `, “${title}”,`} for returned extraterrestrial samples.`,
      "Whoever joins reads the application, fills in a part of their own and signs the undertakings.",
      "Open the link, and sign in or sign up with exactly the address that this mail came to. Then accept or decline.",
      `The link works once, for you alone, until ${beijingMoment(expiresAt, "en")}. If you do not know what this is about, ignore it: nothing happens.`,
    ],
    link: { label: "See the invitation", path },
  }),
};

function due({ dueAt }: ToldByMail): string[] {
  return dueAt === null ? [] : [`By ${beijingMoment(dueAt, "en")}.`];
}
