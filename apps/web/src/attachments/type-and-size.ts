import { ATTACHMENT_TYPES, isAttachmentType } from "@regolith/domain";
import { fileSize, type Locale } from "@regolith/words";

interface File {
  readonly mediaType: string | null;
  readonly sizeBytes: number | null;
}

/** What a file is and how large, as far as it is known, such as "PDF · 1.2 MB". */
export function typeAndSize({ mediaType, sizeBytes }: File, locale: Locale): string {
  const type =
    mediaType !== null && isAttachmentType(mediaType) ? ATTACHMENT_TYPES[mediaType].name : null;
  const size = sizeBytes === null ? null : fileSize(sizeBytes, locale);
  return [type, size].filter((fact) => fact !== null).join(" · ");
}
