import type { MailInHand } from "@regolith/db";
import type { Language } from "@regolith/domain";
import { type Locale, mailFrame, mailWords } from "@regolith/words";
import type { Letter } from "../delivery/delivery.ts";
import { htmlOf } from "./html.ts";
import { type Page, textOf } from "./page.ts";

const LOCALE: Readonly<Record<Language, Locale>> = { EN: "en", ZH: "zh" };

/** Characters. */
const SUBJECT_MAX_LENGTH = 150;

export interface Letterhead {
  /** Where the pages are. */
  readonly webOrigin: string;
  /** Whether what is written about is invented. */
  readonly isDemonstration: boolean;
}

/** Writes a mail of the outbox out, in its language, as text and as HTML with the same words. */
export function writeLetter(mail: MailInHand, letterhead: Letterhead): Letter {
  const locale = LOCALE[mail.language];
  const page = pageOf(mail.content, locale, letterhead);
  return {
    ...{ id: mail.id, address: mail.address, language: mail.language, writtenAt: mail.createdAt },
    subject: page.subject,
    text: textOf(page),
    html: htmlOf(page, locale),
  };
}

function pageOf(
  { template, params }: MailInHand["content"],
  locale: Locale,
  { webOrigin, isDemonstration }: Letterhead,
): Page {
  const words = mailWords(template, params, locale);
  const frame = mailFrame(template, locale);
  const place = <To extends { readonly path: string }>({ path, ...rest }: To) => ({
    ...rest,
    url: `${webOrigin}/${locale}${path}`,
  });
  return {
    subject: subjectLine(words.subject),
    banner: isDemonstration ? frame.demonstration : undefined,
    paragraphs: words.paragraphs,
    items: (words.items ?? []).map(place),
    link: words.link && place(words.link),
    portal: { name: frame.portal, url: `${webOrigin}/${locale}` },
    why: frame.why,
    settings: frame.settings && place(frame.settings),
    noReply: frame.noReply,
  };
}

/** One line, whatever a name or title holds; of long words as much as mail programs show. All of it stands in the mail. */
function subjectLine(subject: string): string {
  const line = subject.replaceAll(/\s+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= SUBJECT_MAX_LENGTH) return line;
  return `${characters
    .slice(0, SUBJECT_MAX_LENGTH - 1)
    .join("")
    .trimEnd()}…`;
}
