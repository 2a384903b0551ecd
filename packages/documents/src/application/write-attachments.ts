import { applicationWords, documentMoment, fileSize, type NotIncluded } from "@regolith/words";
import { preparePicture } from "../files/prepare-picture.ts";
import { readAll } from "../files/read-all.ts";
import type { Picture } from "../layout/paper.ts";
import { writeFigure } from "../layout/write-figure.ts";
import { factsTable, writeTable } from "../layout/write-table.ts";
import { STYLES, writeHeading, writeParagraphs } from "../layout/write-text.ts";
import type { PrintedAttachment } from "./printed-application.ts";
import type { Writing } from "./writing.ts";

/** What becomes of one file: its pages follow, it is a picture, or there is a reason against it. */
export type Included =
  | { readonly kind: "PDF"; readonly pages: number }
  | { readonly kind: "PICTURE" }
  | { readonly kind: "NOT"; readonly reason: NotIncluded };

/** Pictures where they are told of, and pages that announce the PDFs: for each attachment its place, or null. */
export async function writeAttachments(
  writing: Writing,
  included: readonly Included[],
): Promise<readonly (number | null)[]> {
  const places: (number | null)[] = [];
  for (const [index, attachment] of writing.application.attachments.entries()) {
    const found = included[index];
    if (found === undefined) continue;
    if (found.kind === "PDF") writing.paper.turn();
    await writeOne(writing, { attachment, number: index + 1, included: found });
    places.push(found.kind === "PDF" ? lastPage(writing) : null);
    // What comes after a PDF begins behind it.
    if (found.kind === "PDF") writing.paper.turnBeforeNext();
  }
  return places;
}

interface One {
  readonly attachment: PrintedAttachment;
  readonly number: number;
  readonly included: Included;
}

async function writeOne(writing: Writing, { attachment, number, included }: One): Promise<void> {
  const { paper, root, application } = writing;
  const { locale } = application;
  const words = applicationWords(locale);
  const title = words.attachment(number, attachment.name);
  await writeHeading(paper, root, "H2", title);
  paper.doc.outline.addItem(title);
  const facts: [string, string][] = [
    [words.files.kind, attachment.kind],
    [words.files.size, fileSize(attachment.sizeBytes, locale)],
    [words.received, documentMoment(attachment.receivedAt, locale)],
    [words.files.sha256, attachment.sha256],
  ];
  if (attachment.caption !== "") facts.unshift([words.caption, attachment.caption]);
  await writeTable(paper, root, factsTable(facts));
  if (included.kind === "PDF") await writeParagraphs(paper, root, words.follows(included.pages));
  else if (included.kind === "NOT") await writeReason(writing, included.reason);
  else await writePicture(writing, attachment, number);
}

async function writeReason(
  { paper, root, application }: Writing,
  reason: NotIncluded,
): Promise<void> {
  const { notIncluded } = applicationWords(application.locale);
  await writeParagraphs(paper, root, notIncluded[reason], { style: STYLES.strong });
}

async function writePicture(
  writing: Writing,
  attachment: PrintedAttachment,
  number: number,
): Promise<void> {
  const { paper, root, application } = writing;
  const type = attachment.mediaType === "image/png" ? "image/png" : "image/jpeg";
  const prepared = await preparePicture(await readAll(attachment.read()), type);
  if ("reason" in prepared) return writeReason(writing, prepared.reason);
  let picture: Picture;
  try {
    picture = paper.openPicture(prepared.bytes);
  } catch {
    return writeReason(writing, "DAMAGED");
  }
  const name = applicationWords(application.locale).picture(number, attachment.name);
  const caption = attachment.caption === "" ? name : `${name}. ${attachment.caption}`;
  await writeFigure(paper, root, { picture, alt: caption, caption });
}

function lastPage({ paper }: Writing): number {
  return paper.doc.bufferedPageRange().count - 1;
}
