import type { LetterPart, LetterText } from "@regolith/domain";
import { applicationWords, LANGUAGE_TAG, letterPaperWords, type Locale } from "@regolith/words";
import { readAll } from "../files/read-all.ts";
import { languageOfText } from "../layout/language.ts";
import { drawMarks } from "../layout/page-marks.ts";
import { Paper } from "../layout/paper.ts";
import { Tag } from "../layout/tags.ts";
import { STYLES, writeHeading, writeLine, writeParagraphs } from "../layout/write-text.ts";

/** A letter of decision as it was sent, to be put on paper in one language. */
export interface PrintedLetter extends LetterText {
  readonly locale: Locale;
  /** Of the application. */
  readonly number: string;
  readonly sha256: string;
  readonly sentAt: Date;
  readonly isDemonstration: boolean;
}

/** A letter as one tagged PDF, the same bytes for the same letter. */
export async function letterPdf(letter: PrintedLetter): Promise<Uint8Array> {
  const { locale, number, subject, parts, sha256, sentAt } = letter;
  const words = letterPaperWords(locale);
  const paper = await Paper.open({
    title: subject,
    subject: words.about(number),
    language: LANGUAGE_TAG[locale],
    createdAt: sentAt,
  });
  const root = Tag.document(paper);
  await writeHeading(paper, root, "H1", subject);
  paper.y += 6;
  await writeParts(paper, root, parts, locale);
  paper.y += 12;
  await writeParagraphs(paper, root, words.origin(sha256), { style: STYLES.note });
  root.end();
  markPages(paper, letter);
  const bytes = readAll(paper.doc);
  paper.doc.end();
  return bytes;
}

const INDENT = 16;

/** Items that follow one another are one list. */
async function writeParts(
  paper: Paper,
  root: Tag,
  parts: readonly LetterPart[],
  locale: Locale,
): Promise<void> {
  let list: Tag | null = null;
  for (const { kind, text } of parts) {
    const lang = languageOfText(text, locale);
    if (kind === "ITEM") {
      list ??= root.inside("L");
      await writeItem(paper, list, text, lang);
      continue;
    }
    list?.end();
    list = null;
    if (kind === "HEADING") await writeHeading(paper, root, "H2", text);
    else if (kind === "QUOTE") await writeQuote(paper, root, text, lang);
    else {
      await writeParagraphs(paper, root, text, { lang });
      paper.skip(STYLES.text.leading * 0.5);
    }
  }
  list?.end();
}

async function writeItem(
  paper: Paper,
  list: Tag,
  text: string,
  lang: string | undefined,
): Promise<void> {
  const item = list.inside("LI");
  const line = `• ${text.replace(/\s+/gu, " ")}`;
  await writeLine(paper, item, { tag: "LBody", text: line, lang, indent: INDENT / 2 });
  item.end();
}

async function writeQuote(
  paper: Paper,
  root: Tag,
  text: string,
  lang: string | undefined,
): Promise<void> {
  const quote = root.inside("BlockQuote");
  await writeParagraphs(paper, quote, text, { lang, indent: INDENT });
  quote.end();
  paper.skip(STYLES.text.leading * 0.5);
}

function markPages(paper: Paper, { locale, number, isDemonstration }: PrintedLetter): void {
  const { demonstration, page } = applicationWords(locale);
  const { count } = paper.doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    paper.doc.switchToPage(index);
    drawMarks(paper, {
      head: isDemonstration ? demonstration : "",
      foot: `${letterPaperWords(locale).about(number)}  ·  ${page(index + 1, count)}`,
    });
  }
}
