import { readAll } from "../files/read-all.ts";
import { drawMarks } from "../layout/page-marks.ts";
import { Paper } from "../layout/paper.ts";
import { Tag } from "../layout/tags.ts";
import { writeHeading, writeParagraphs } from "../layout/write-text.ts";

/** A few words to be put on paper, in one language or more. */
export interface PlainPaper {
  readonly title: string;
  /** What stands above every page. */
  readonly mark: string;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
  /** BCP 47; of most of it. */
  readonly language: string;
  readonly createdAt: Date;
}

/** Words under headings as one tagged PDF, the same bytes for the same words. */
export async function plainPdf({
  title,
  mark,
  parts,
  language,
  createdAt,
}: PlainPaper): Promise<Uint8Array> {
  const paper = await Paper.open({ title, subject: mark, language, createdAt });
  const root = Tag.document(paper);
  await writeHeading(paper, root, "H1", title);
  for (const { heading, text } of parts) {
    await writeHeading(paper, root, "H2", heading);
    await writeParagraphs(paper, root, text);
  }
  root.end();
  const { count } = paper.doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    paper.doc.switchToPage(page);
    drawMarks(paper, { head: mark, foot: `${String(page + 1)} / ${String(count)}` });
  }
  const bytes = readAll(paper.doc);
  paper.doc.end();
  return bytes;
}
