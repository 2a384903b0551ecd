import type { AttachmentKind, AttachmentState } from "@regolith/domain";
import type { Locale } from "../locale.ts";
import type { Name } from "./names.ts";

const KIND_WORDS: Readonly<Record<AttachmentKind, Name>> = {
  FIGURE: { en: "Figure", zh: "图件" },
  CV: { en: "Curriculum vitae", zh: "个人简历" },
  SUPPORT_LETTER: { en: "Letter of support", zh: "支持函" },
  FACILITY_DOCUMENT: { en: "Facility document", zh: "设施证明材料" },
  OTHER: { en: "Other document", zh: "其他材料" },
};

const STATE_WORDS: Readonly<Record<AttachmentState, Name>> = {
  UPLOADING: { en: "Not complete yet", zh: "尚未传完" },
  REFUSED: { en: "Not accepted", zh: "未被接受" },
  SCANNING: { en: "Waiting for the malware check", zh: "等待安全检查" },
  READY: { en: "Ready", zh: "可下载" },
  QUARANTINED: { en: "In quarantine", zh: "已隔离" },
};

/** What a file is to its application. */
export function attachmentKindName(kind: AttachmentKind, locale: Locale): string {
  return KIND_WORDS[kind][locale];
}

/** How it stands with a file. */
export function attachmentStateName(state: AttachmentState, locale: Locale): string {
  return STATE_WORDS[state][locale];
}
