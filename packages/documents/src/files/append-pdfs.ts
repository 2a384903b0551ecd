import { openPdf } from "./attached-pdf.ts";
import { quieten } from "./quiet-page.ts";
import { stampPages, type Stamp } from "./stamps.ts";

/** A PDF to put behind the page that announces it. */
export interface PdfToAppend {
  /** Which of the attachments it is. */
  readonly index: number;
  /** Place of the page that announces it in the document, from 0. */
  readonly after: number;
  read(): Promise<Uint8Array>;
  /** What stands at the foot of its nth page, from 1. */
  footOf(page: number): string;
}

/** The attachment that turned out not to be readable. */
export class NotAppended extends Error {
  readonly index: number;

  constructor(index: number, cause: unknown) {
    super(`Attachment ${String(index)} cannot be appended`, { cause });
    this.index = index;
  }
}

/**
 * The document with other PDFs behind their announcing pages, one of them opened at a time. Its structure,
 * outline and language stay. Throws `NotAppended` for one that cannot be copied.
 */
export async function appendPdfs(
  document: Uint8Array,
  attached: readonly PdfToAppend[],
): Promise<Uint8Array> {
  const target = await openPdf(document);
  const stamps: Stamp[] = [];
  let inserted = 0;
  for (const pdf of attached) {
    const pages = await copied(target, pdf);
    pages.forEach((page, index) => {
      target.insertPage(pdf.after + 1 + inserted + index, page);
      stamps.push({ page, text: pdf.footOf(index + 1) });
    });
    inserted += pages.length;
  }
  await stampPages(target, stamps);
  return target.save({ updateFieldAppearances: false });
}

async function copied(target: Awaited<ReturnType<typeof openPdf>>, pdf: PdfToAppend) {
  try {
    const source = await openPdf(await pdf.read());
    const pages = await target.copyPages(source, source.getPageIndices());
    for (const page of pages) quieten(page);
    return pages;
  } catch (error) {
    throw new NotAppended(pdf.index, error);
  }
}
