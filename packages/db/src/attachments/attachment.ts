import type {
  AttachedFile,
  AttachmentKind,
  AttachmentState,
  AttachmentType,
  Problem,
} from "@regolith/domain";
import { isAttachmentType } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";

/** A file of an application, without its bytes. */
export interface Attachment extends AttachedFile {
  readonly id: string;
  readonly applicationId: string;
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly caption: string;
  readonly state: AttachmentState;
  /** Counts saved changes. */
  readonly version: number;
  readonly startedAt: Date;
  /** Until when bytes are taken, for one that is under way. */
  readonly expiresAt: Date;
  /** What the sender said it would be; null when nothing was said. */
  readonly declaredBytes: number | null;
  readonly receivedBytes: number;
  /** Why it was refused; empty when it was not. */
  readonly refusal: readonly Problem[];
  /** This and what follows is null until the file is whole. */
  readonly mediaType: AttachmentType | null;
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
  readonly receivedAt: Date | null;
  readonly scannedAt: Date | null;
  /** What a scanner found in it. */
  readonly finding: string | null;
}

export function toAttachment(row: Prisma.AttachmentModel): Attachment {
  const { refusal, mediaType, ...facts } = row;
  return {
    ...facts,
    // Written by `refuseUpload` only.
    refusal: (refusal ?? []) as unknown as readonly Problem[],
    mediaType: mediaType !== null && isAttachmentType(mediaType) ? mediaType : null,
  };
}
