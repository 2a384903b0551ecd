import { EncryptedPDFError, PDFDocument } from "@cantoo/pdf-lib";
import type { NotShown } from "./prepare-picture.ts";

export type InspectedPdf = { readonly pages: number } | { readonly reason: NotShown };

/** Opens a PDF without changing anything in it. Throws when it is encrypted or cannot be read. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** How many pages a PDF has, or why they cannot be shown. */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  try {
    const pages = (await openPdf(bytes)).getPages().length;
    return pages === 0 ? { reason: "DAMAGED" } : { pages };
  } catch (error) {
    return { reason: error instanceof EncryptedPDFError ? "ENCRYPTED" : "DAMAGED" };
  }
}
