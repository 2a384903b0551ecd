import type { NotificationKind, NotificationParams } from "@regolith/domain";
import type { Locale } from "../locale.ts";
import { EN } from "./en.ts";
import type { NotificationSentences, NotificationText } from "./sentences.ts";
import { ZH } from "./zh.ts";

export type { NotificationText } from "./sentences.ts";

const SENTENCES: Readonly<Record<Locale, NotificationSentences>> = { en: EN, zh: ZH };

/** What a notification says to the person who gets it. */
export function notificationText<Kind extends NotificationKind>(
  kind: Kind,
  params: NotificationParams[Kind],
  locale: Locale,
): NotificationText {
  return SENTENCES[locale][kind](params);
}
