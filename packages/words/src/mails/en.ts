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
  CHANGE_EMAIL: ({ secret, endsAt }) => ({
    subject: "Confirm your new e-mail address",
    paragraphs: [
      "This address was given as the new e-mail address of an account. To complete the change, follow the link and type the password of the account.",
      "From then on you sign in with this address, and mails come here. Other devices are signed out.",
      `The link works once, until ${beijingMoment(endsAt, "en")}.`,
      "If you did not ask for it, do nothing: without the password, nothing is changed.",
    ],
    link: { label: "Complete the change", path: `/change-email?token=${secret}` },
  }),
  ADDRESS_TAKEN: () => ({
    subject: "This address already has an account",
    paragraphs: [
      "Somebody asked to make this the e-mail address of another account. It has an account already, so nothing was changed.",
      "If it was you, you have two accounts: sign in to this one, or give the other one an address without account.",
      "If it was not you, do nothing: whoever asked was not told that you have an account.",
    ],
    link: { label: "Sign in", path: "/sign-in" },
  }),
  EMAIL_CHANGE_ASKED: ({ address }) => ({
    subject: "A new e-mail address was asked for",
    paragraphs: [
      `Somebody who is signed in to your account typed its password and asked to change its e-mail address${address === null ? "" : ` to ${address}`}. Nothing is changed until the link mailed to the new address is followed.`,
      "If it was not you, set a new password at once: the link then does nothing any more.",
    ],
    link: { label: "Set a new password", path: "/forgot-password" },
  }),
  EMAIL_CHANGED: ({ address, undo }) => ({
    subject: "The e-mail address of your account was changed",
    paragraphs: [
      address === null
        ? "An account that had this e-mail address, which nobody had confirmed, now has another one."
        : `Your account now has the e-mail address ${address}. You sign in with that one, and mails go there.`,
      undo === null
        ? "If it was not you, tell the programme office at once."
        : `If it was not you, undo it. The account then has this address again, all devices are signed out, and you set a new password. The link works once, until ${beijingMoment(undo.endsAt, "en")}.`,
    ],
    ...(undo !== null && {
      link: { label: "Undo the change", path: `/undo-email-change?token=${undo.secret}` },
    }),
  }),
  EMAIL_CHANGE_UNDONE: ({ at }) => ({
    subject: "A change of e-mail address was undone",
    paragraphs: [
      `An account had this e-mail address for a while. It has its former one again: ${beijingMoment(at, "en")}. All devices were signed out, and a new password was set.`,
      "If the account is yours and you did not undo the change, tell the programme office at once.",
    ],
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
  OFFICER_INVITED: ({ name, institution, proposer, isAgain = false, path, expiresAt }) => ({
    subject: `${proposer} asks you to endorse applications for ${institution.en}`,
    paragraphs: [
      `${name}, ${proposer} proposes you to the programme office as the person who endorses applications for returned samples on behalf of ${institution.en}.`,
      "Endorsing means saying that the institution knows the application and stands behind it. The office confirms you once, after you accept.",
      `Accept with an account of this very address. The link works once, until ${beijingMoment(expiresAt, "en")}. If you do not want to, you can say so there; that needs no account.`,
      ...(isAgain ? ["The link of the mail sent before does not work any more."] : []),
    ],
    link: { label: "See the invitation", path },
  }),
};

function due({ dueAt }: ToldByMail): string[] {
  return dueAt === null ? [] : [`By ${beijingMoment(dueAt, "en")}.`];
}
