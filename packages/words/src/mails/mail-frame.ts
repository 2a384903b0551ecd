import type { MailTemplate } from "@regolith/domain";
import type { Locale } from "../locale.ts";

/** What stands around the words of every mail. */
export interface MailFrame {
  /** Which portal writes. */
  readonly portal: string;
  /** Said first in a mail of a demonstration. */
  readonly demonstration: string;
  /** Why the person gets this mail. */
  readonly why: string;
  /** Where that is changed, as a path without origin and language; not for mails somebody asked for. */
  readonly settings?: { readonly label: string; readonly path: string };
  /** Answers go nowhere. */
  readonly noReply: string;
}

const ACCOUNT = "/account";

const EN = {
  portal: "Regolith, catalogue, applications and loans of returned extraterrestrial samples",
  demonstration: "Demonstration: people, applications and decisions in this portal are invented.",
  concernsYou:
    "You get this mail because you have an account there and this concerns an application or a task of yours.",
  settings: "Choose how often you get mails",
  addressGiven:
    "You get this mail because somebody gave this address there. If it was not meant for you, you need do nothing.",
  noReply: "Nobody reads answers to this address.",
};

const ZH: typeof EN = {
  portal: "Regolith 月壤：地外样品目录、申请与借用系统",
  demonstration: "演示：本系统中的人员、申请与决定均为虚构。",
  concernsYou: "您收到此邮件，是因为您在本系统注册了账户，且内容涉及您的申请或待办事项。",
  settings: "设置接收邮件的频率",
  addressGiven: "您收到此邮件，是因为有人在本系统填写了此邮箱地址。如与您无关，请忽略此邮件。",
  noReply: "此邮箱仅用于发送，请勿回复。",
};

/** Mails that tell what happened, and not what somebody asked for at this moment. */
const TELLING: readonly MailTemplate[] = ["NOTIFICATION", "DIGEST"];

/** The words around a mail in a language. */
export function mailFrame(template: MailTemplate, locale: Locale): MailFrame {
  const { portal, demonstration, noReply, ...words } = locale === "zh" ? ZH : EN;
  if (!TELLING.includes(template)) {
    return { portal, demonstration, noReply, why: words.addressGiven };
  }
  const settings = { label: words.settings, path: ACCOUNT };
  return { portal, demonstration, noReply, why: words.concernsYou, settings };
}
