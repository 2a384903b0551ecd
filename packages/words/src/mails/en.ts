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
  OFFICER_INVITED: ({ name, institution, proposer, path, expiresAt }) => ({
    subject: `${proposer} asks you to endorse applications for ${institution.en}`,
    paragraphs: [
      `${name}, ${proposer} proposes you to the programme office as the person who endorses applications for returned samples on behalf of ${institution.en}.`,
      "Endorsing means saying that the institution knows the application and stands behind it. The office confirms you once, after you accept.",
      `Accept with an account of this very address. The link works once, until ${beijingMoment(expiresAt, "en")}. If you do not want to, do nothing.`,
    ],
    link: { label: "See the invitation", path },
  }),
};

function due({ dueAt }: ToldByMail): string[] {
  return dueAt === null ? [] : [`By ${beijingMoment(dueAt, "en")}.`];
}
