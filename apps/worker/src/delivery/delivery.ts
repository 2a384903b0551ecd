import type { Language } from "@regolith/domain";

/** A mail as it is sent: written, with everything that does not change when it is sent again. */
export interface Letter {
  /** Of its row in the outbox; makes its Message-ID. */
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** When it was put in the outbox. */
  readonly writtenAt: Date;
}

/** A way by which mails leave. */
export interface Delivery {
  /** Settles once somebody else is responsible for the letter; throws otherwise. Gives up when told to. */
  deliver(letter: Letter, signal: AbortSignal): Promise<void>;
}
