export type { ByteSource } from "./inspect/byte-source.ts";
export { inspectPdf, type PdfVerdict } from "./inspect/inspect-pdf.ts";
