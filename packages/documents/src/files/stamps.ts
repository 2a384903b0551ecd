import type { PDFDocument, PDFEmbeddedPage, PDFPage } from "@cantoo/pdf-lib";
import { degrees } from "@cantoo/pdf-lib";
import PDFKit from "pdfkit";
import { fontFile } from "../layout/fonts.ts";

/** What is put on one page of another document. */
export interface Stamp {
  readonly page: PDFPage;
  /** One line at the foot, as it is to be read. */
  readonly text: string;
}

const SIZE = 7.5;
const MARGIN = 14;

/** Writes at the foot of pages which document they belong to, on white, upright however the page is turned. */
export async function stampPages(target: PDFDocument, stamps: readonly Stamp[]): Promise<void> {
  if (stamps.length === 0) return;
  const lines = await drawLines(stamps.map(({ text }) => text));
  const drawn = await target.embedPdf(
    lines,
    stamps.map((_, index) => index),
  );
  stamps.forEach(({ page }, index) => {
    const line = drawn[index];
    if (line !== undefined) place(page, line);
  });
}

/** A document whose nth page is the nth line and no larger than it. */
async function drawLines(texts: readonly string[]): Promise<Uint8Array> {
  const doc = new PDFKit({ autoFirstPage: false, pdfVersion: "1.7" });
  const font = await fontFile("regular");
  doc.registerFont("regular", font).font("regular").fontSize(SIZE);
  const chunks: Uint8Array[] = [];
  doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => doc.on("end", resolve));
  for (const text of texts) {
    const size: [number, number] = [doc.widthOfString(text) + 8, SIZE * 1.8];
    doc.addPage({ size, margin: 0 });
    doc.rect(0, 0, ...size).fill("#ffffff");
    doc.fillColor("#000000").text(text, 4, SIZE * 0.1, { lineBreak: false });
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** In the lower right corner as the page is shown, which may be turned. */
function place(page: PDFPage, line: PDFEmbeddedPage): void {
  const { x, y, width, height } = page.getCropBox();
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  const shownWidth = turn % 180 === 0 ? width : height;
  const [across, up] = [Math.max(0, shownWidth - MARGIN - line.width), MARGIN / 2];
  const at = {
    0: { x: x + across, y: y + up },
    90: { x: x + width - up, y: y + across },
    180: { x: x + width - across, y: y + height - up },
    270: { x: x + up, y: y + height - across },
  }[turn] ?? { x: x + across, y: y + up };
  page.drawPage(line, { ...at, rotate: degrees(turn) });
}
