import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPage {
  readonly text: string;
  /** Roles of its structure, outermost first. */
  readonly roles: readonly string[];
  readonly alts: readonly string[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  /** All text without spaces and line ends. */
  readonly text: string;
  readonly outline: readonly string[];
  readonly isMarked: boolean;
  readonly language: string | null;
  readonly title: unknown;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** Reads a PDF back by another program than wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const nodes = flatten((await page.getStructTree()) as Node | null);
    pages.push({
      text: items.map((item) => ("str" in item ? item.str : "")).join(""),
      roles: nodes.flatMap(({ role }) => role ?? []),
      alts: nodes.flatMap(({ alt }) => alt ?? []),
    });
  }
  const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
  const marks = await pdf.getMarkInfo();
  const outline = (await pdf.getOutline()) as { title: string }[] | null;
  return {
    pages,
    text: squeezed(pages.map(({ text }) => text).join("")),
    outline: (outline ?? []).map(({ title }) => title),
    // A map, whatever its types say.
    isMarked: (marks as unknown as ReadonlyMap<string, boolean> | null)?.get("Marked") === true,
    language: typeof info.Language === "string" ? info.Language : null,
    title: info.Title,
  };
}

/** The text of a PDF, one line a page. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { pages } = await readPdf(bytes);
  return pages.map(({ text }) => text).join("\n");
}

export function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}

function flatten(node: Node | null): Node[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(flatten)];
}
