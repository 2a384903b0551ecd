export { applicationPdf } from "./application/application-pdf.ts";
export type {
  PrintedApplication,
  PrintedAttachment,
  PrintedDecision,
  PrintedEvent,
  PrintedItem,
} from "./application/printed-application.ts";
