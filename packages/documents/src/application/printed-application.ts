import type { Answers, ApplicationType, Microgram } from "@regolith/domain";
import type { Locale, NotIncluded } from "@regolith/words";

/** One sample asked for as it stands beside its answers, in their order. */
export interface PrintedItem {
  readonly sampleCode: string;
  /** What became of it, in the reader's language. */
  readonly state: string;
  readonly grantedUg: Microgram | null;
  readonly decisionNote: string | null;
}

export interface PrintedDecision {
  readonly outcome: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly note: string | null;
}

export interface PrintedEvent {
  readonly at: Date;
  readonly what: string;
  readonly by: string;
  readonly status: string;
  readonly note: string | null;
}

/** A file of the application. Its bytes are read when they are needed, and more than once. */
export interface PrintedAttachment {
  readonly name: string;
  readonly kind: string;
  readonly caption: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly receivedAt: Date;
  /** Why its bytes are not given out; null when they are. */
  readonly withheld: Extract<NotIncluded, "NOT_SCANNED" | "QUARANTINED"> | null;
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** An application as its reader may see it, in their language where words are chosen. */
export interface PrintedApplication {
  readonly locale: Locale;
  readonly number: string;
  readonly title: string;
  readonly type: ApplicationType;
  readonly answers: Answers;
  readonly status: string;
  /** Null for none. */
  readonly round: string | null;
  readonly person: string;
  readonly isDraft: boolean;
  readonly isDemonstration: boolean;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly items: readonly PrintedItem[];
  /** Codes of the samples of the analysis plan's steps, in their order. */
  readonly stepSamples: readonly (string | null)[];
  readonly decision: PrintedDecision | null;
  readonly history: readonly PrintedEvent[];
  readonly attachments: readonly PrintedAttachment[];
  readonly madeAt: Date;
  /** Where the application is in the portal. */
  readonly address: string;
  /** Where the public record of a sample is. */
  sampleAddress(code: string): string;
}
