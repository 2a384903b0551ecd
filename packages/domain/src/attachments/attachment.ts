/** What a file is to the application it is attached to. */
export const ATTACHMENT_KINDS = [
  "FIGURE",
  "CV",
  "SUPPORT_LETTER",
  "FACILITY_DOCUMENT",
  "OTHER",
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export const ATTACHMENT_STATES = [
  "UPLOADING",
  "REFUSED",
  "SCANNING",
  "READY",
  "QUARANTINED",
] as const;
export type AttachmentState = (typeof ATTACHMENT_STATES)[number];

/**
 * How the state of a file goes on. UPLOADING and REFUSED are known to who sends it only; a file that is
 * whole stays whole, and one in which a scanner found something never comes back.
 */
export const ATTACHMENT_STEPS: Readonly<Record<AttachmentState, readonly AttachmentState[]>> = {
  UPLOADING: ["REFUSED", "SCANNING", "READY"],
  REFUSED: [],
  SCANNING: ["READY", "QUARANTINED"],
  // A scanner may be set up, or learn something, after a file was let in.
  READY: ["QUARANTINED"],
  QUARANTINED: [],
};

/** Whether all of a file arrived and was accepted; only then is it part of its application. */
export function isWhole(state: AttachmentState): boolean {
  return state !== "UPLOADING" && state !== "REFUSED";
}

/** Whether anybody gets its bytes. */
export function isDownloadable(state: AttachmentState): boolean {
  return state === "READY";
}

/** The types of files that are taken, by their media types. */
export const ATTACHMENT_TYPES = {
  "application/pdf": { name: "PDF", extensions: ["pdf"] },
  "image/png": { name: "PNG", extensions: ["png"] },
  "image/jpeg": { name: "JPEG", extensions: ["jpg", "jpeg", "jpe", "jfif"] },
} as const;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

export function isAttachmentType(mediaType: string): mediaType is AttachmentType {
  return Object.hasOwn(ATTACHMENT_TYPES, mediaType);
}

/** Width and height of a picture, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Longest words about a file, in characters. */
export const CAPTION_MAX_LENGTH = 300;
