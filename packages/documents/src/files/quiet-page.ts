import { PDFArray, PDFDict, PDFName, type PDFPage } from "@cantoo/pdf-lib";

/** What a link in a page may still do: lead to an address, or to a place. */
const HARMLESS = new Set(["/URI", "/GoTo"]);

/** Takes out of a copied page what would run or send something, and what refers to the document it came from. */
export function quieten({ node }: PDFPage): void {
  for (const key of ["AA", "StructParents", "Tabs", "Metadata", "PieceInfo", "B"]) {
    node.delete(PDFName.of(key));
  }
  const annotations = node.lookup(PDFName.of("Annots"));
  if (!(annotations instanceof PDFArray)) return;
  for (const annotation of annotations.asArray()) {
    const found = node.context.lookup(annotation);
    if (found instanceof PDFDict) quietenAnnotation(found);
  }
}

function quietenAnnotation(annotation: PDFDict): void {
  annotation.delete(PDFName.of("AA"));
  annotation.delete(PDFName.of("StructParent"));
  const action = annotation.lookup(PDFName.of("A"));
  if (action === undefined) return;
  const kind = action instanceof PDFDict ? String(action.lookup(PDFName.of("S"))) : "";
  if (!HARMLESS.has(kind)) annotation.delete(PDFName.of("A"));
  else if (action instanceof PDFDict) action.delete(PDFName.of("Next"));
}
