export type { ByteSource } from "./inspect/byte-source.ts";
export { inspectPdf, type PdfVerdict } from "./inspect/inspect-pdf.ts";
export { plainPdf, type PlainPaper } from "./simple/plain-pdf.ts";
export { applicationPdf } from "./application/application-pdf.ts";
export { letterPdf, type PrintedLetter } from "./letter/letter-pdf.ts";
export type {
  PrintedApplication,
  PrintedAttachment,
  PrintedDecision,
  PrintedEvent,
  PrintedItem,
} from "./application/printed-application.ts";
export { minutesPdf, type PrintedMinutes } from "./minutes/minutes-pdf.ts";
