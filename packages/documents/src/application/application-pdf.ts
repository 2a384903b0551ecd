import { LANGUAGE_TAG, applicationWords } from "@regolith/words";
import { appendPdfs, NotAppended, type PdfToAppend } from "../files/append-pdfs.ts";
import { inspectPdf } from "../files/attached-pdf.ts";
import { readAll } from "../files/read-all.ts";
import { drawMarks } from "../layout/page-marks.ts";
import { Paper } from "../layout/paper.ts";
import { Tag } from "../layout/tags.ts";
import type { PrintedApplication } from "./printed-application.ts";
import { writeSections } from "./write-answers.ts";
import { writeAttachments, type Included } from "./write-attachments.ts";
import {
  writeDecision,
  writeFileList,
  writeHead,
  writeHistory,
  writeOrigin,
} from "./write-parts.ts";
import { Writing } from "./writing.ts";

/** Pages of attached PDFs at most; what is beyond is named instead. */
const MOST_ATTACHED_PAGES = 1_000;

/**
 * The whole application as one tagged PDF: every answer of every section, decision, history, pictures as
 * figures, and attached PDFs page by page behind a page that announces them.
 */
export async function applicationPdf(application: PrintedApplication): Promise<Uint8Array> {
  const included = await inspect(application);
  for (;;) {
    try {
      return await print(application, included);
    } catch (error) {
      if (!(error instanceof NotAppended)) throw error;
      // It counted its pages, and yet could not give them: the document says so instead.
      included[error.index] = { kind: "NOT", reason: "DAMAGED" };
    }
  }
}

/** What can be shown of each file, one of them in memory at a time. */
async function inspect({ attachments }: PrintedApplication): Promise<Included[]> {
  const found: Included[] = [];
  let pages = 0;
  for (const { withheld, mediaType, read } of attachments) {
    if (withheld !== null) found.push({ kind: "NOT", reason: withheld });
    else if (mediaType !== "application/pdf") found.push({ kind: "PICTURE" });
    else {
      const inspected = await inspectPdf(await readAll(read()));
      if ("reason" in inspected) found.push({ kind: "NOT", reason: inspected.reason });
      else if (pages + inspected.pages > MOST_ATTACHED_PAGES) {
        found.push({ kind: "NOT", reason: "TOO_LARGE" });
      } else {
        pages += inspected.pages;
        found.push({ kind: "PDF", pages: inspected.pages });
      }
    }
  }
  return found;
}

async function print(
  application: PrintedApplication,
  included: readonly Included[],
): Promise<Uint8Array> {
  const { locale, number, title, madeAt } = application;
  const words = applicationWords(locale);
  const paper = await Paper.open({
    title: title.trim() === "" ? words.title(number) : `${words.title(number)}: ${title}`,
    subject: words.title(number),
    language: LANGUAGE_TAG[locale],
    createdAt: madeAt,
  });
  const root = Tag.document(paper);
  const writing = new Writing(paper, root, application);
  await writeHead(writing);
  await writeSections(writing);
  await writeDecision(writing);
  await writeHistory(writing);
  await writeFileList(writing);
  await writeOrigin(writing);
  const places = await writeAttachments(writing, included);
  root.end();
  const attached = attachedBehind(places, included);
  const own = paper.doc.bufferedPageRange().count;
  markPages(paper, application, attached);
  const bytes = readAll(paper.doc);
  paper.doc.end();
  return attached.length === 0
    ? bytes
    : appendPdfs(await bytes, attached.map(toAppend(application, own, attached)));
}

interface Attached {
  readonly index: number;
  readonly after: number;
  readonly pages: number;
}

function attachedBehind(
  places: readonly (number | null)[],
  included: readonly Included[],
): Attached[] {
  return places.flatMap((after, index) => {
    const found = included[index];
    return after === null || found?.kind !== "PDF" ? [] : [{ index, after, pages: found.pages }];
  });
}

/** Numbers run on through the pages of attached files. */
function markPages(
  paper: Paper,
  application: PrintedApplication,
  attached: readonly Attached[],
): void {
  const { count } = paper.doc.bufferedPageRange();
  const total = attached.reduce((sum, { pages }) => sum + pages, count);
  const { locale, number } = application;
  const words = applicationWords(locale);
  for (let page = 0; page < count; page += 1) {
    const before = attached.filter(({ after }) => after < page);
    const shown = before.reduce((sum, { pages }) => sum + pages, page + 1);
    paper.doc.switchToPage(page);
    drawMarks(paper, {
      head: kindOf(application),
      foot: `${words.title(number)}  ·  ${words.page(shown, total)}`,
    });
  }
}

/** That it is a draft, or invented; empty for neither. */
function kindOf({ locale, isDraft, isDemonstration }: PrintedApplication): string {
  const words = applicationWords(locale);
  const marks = [isDraft ? words.draft : "", isDemonstration ? words.demonstration : ""];
  return marks.filter((mark) => mark !== "").join("  ·  ");
}

function toAppend(application: PrintedApplication, own: number, all: readonly Attached[]) {
  const { locale, number, attachments } = application;
  const words = applicationWords(locale);
  const total = all.reduce((sum, { pages }) => sum + pages, own);
  return ({ index, after, pages }: Attached): PdfToAppend => {
    const before = all.filter((other) => other.after < after);
    const start = before.reduce((sum, other) => sum + other.pages, after + 1);
    return {
      index,
      after,
      read: () => readAll(attachments[index]?.read() ?? none()),
      footOf: (page) =>
        [
          kindOf(application),
          words.pageOfAttachment(index + 1, page, pages),
          words.title(number),
          words.page(start + page, total),
        ]
          .filter((part) => part !== "")
          .join("  ·  "),
    };
  };
}

async function* none(): AsyncGenerator<Uint8Array> {
  // An attachment that is not there has no bytes.
}
