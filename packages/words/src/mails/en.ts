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
  VERIFY_EMAIL: ({ secret, endsAt }) => ({
    subject: "Confirm your e-mail address",
    paragraphs: [
      "An account with this e-mail address was asked for. To open it, follow the link and type the password you chose.",
      `The link works once, until ${beijingMoment(endsAt, "en")}.`,
      "If you did not ask for an account, do nothing: without the link, none is opened.",
    ],
    link: { label: "Confirm the address", path: `/confirm-email?token=${secret}` },
  }),
  CONFIRM_EMAIL: ({ secret, endsAt }) => ({
    subject: "Confirm the e-mail address of your account",
    paragraphs: [
      "Follow the link and type your password, and this address is confirmed as yours. Then you can submit applications, join a team and speak for an institution.",
      `The link works once, until ${beijingMoment(endsAt, "en")}.`,
    ],
    link: { label: "Confirm the address", path: `/confirm-email?token=${secret}` },
  }),
  RESET_PASSWORD: ({ secret, endsAt }) => ({
    subject: "Set a new password",
    paragraphs: [
      "Somebody asked for a new password for the account with this e-mail address. Follow the link to set one; all devices are signed out then.",
      `The link works once, until ${beijingMoment(endsAt, "en")}.`,
      "If it was not you, do nothing: your password stays as it is.",
    ],
    link: { label: "Set a new password", path: `/reset-password?token=${secret}` },
  }),
  NO_ACCOUNT: () => ({
    subject: "No account with this address",
    paragraphs: [
      "Somebody asked for a new password for this e-mail address. It has no account.",
      "If it was you, you may have opened your account with another address: ask again with that one. If you have none, you can open one.",
    ],
    link: { label: "Open an account", path: "/sign-up" },
  }),
  PASSWORD_CHANGED: ({ at }) => ({
    subject: "Your password was changed",
    paragraphs: [
      `The password of your account was changed: ${beijingMoment(at, "en")}.`,
      "If it was not you, set a new one at once, and tell the programme office.",
    ],
    link: { label: "Set a new password", path: "/forgot-password" },
  }),
  ACCOUNT_EXISTS: () => ({
    subject: "You already have an account",
    paragraphs: [
      "Somebody asked for an account with this e-mail address, which has one already. Nothing was changed.",
      "If it was you, sign in. If you no longer know your password, the sign-in page leads to a new one.",
      "If it was not you, do nothing: whoever asked was not told that you have an account.",
    ],
    link: { label: "Sign in", path: "/sign-in" },
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
