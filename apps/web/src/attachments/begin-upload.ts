import {
  type Client,
  StartAttachmentUploadDocument,
  StartMessageFileUploadDocument,
} from "@regolith/client";
import type { AttachmentKind, Channel } from "@regolith/domain";
import type { TakenFile } from "./send-file.ts";

/** A file as it is announced before its bytes are sent. */
export interface Announced {
  /** The same key gives the same upload again, under a new address. */
  readonly key: string;
  readonly file: File;
  readonly kind: AttachmentKind;
  readonly caption: string;
}

/** Where the bytes go, or why they are not taken. */
export interface Begun {
  readonly upload: { readonly url: string | null; readonly attachment: TakenFile } | null;
  readonly problems: readonly { readonly message: string }[];
}

/** Makes room for a file; made anew for each place files go to. */
export type Begin = (execute: Client, announced: Announced) => Promise<Begun>;

/** For files of an application itself. */
export function beginAttachment(applicationId: string): Begin {
  return async (
    execute,
    { key: idempotencyKey, file: { name, size: sizeBytes }, kind, caption },
  ) => {
    const input = { applicationId, name, sizeBytes, kind, caption, idempotencyKey };
    return (await execute(StartAttachmentUploadDocument, { input })).attachmentUploadStart;
  };
}

/** For files that are to go with a message. */
export function beginMessageFile(applicationId: string, channel: Channel): Begin {
  return async (execute, { key: idempotencyKey, file: { name, size: sizeBytes } }) => {
    const input = { applicationId, channel, name, sizeBytes, idempotencyKey };
    return (await execute(StartMessageFileUploadDocument, { input })).messageFileUploadStart;
  };
}
