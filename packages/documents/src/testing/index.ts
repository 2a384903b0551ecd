export { readPdf, squeezed, textOfPdf, type ReadPage, type ReadPdf } from "./read-pdf.ts";
