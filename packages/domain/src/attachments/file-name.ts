import { ATTACHMENT_TYPES, type AttachmentType } from "./attachment.ts";

/** Longest name kept, in characters, with its extension. */
export const FILE_NAME_MAX_LENGTH = 150;

/** Control characters, and what makes a text run the other way and hides an extension. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The name of a file as it is shown: without folders, control characters and what misleads the eye, and
 * otherwise as its sender wrote it. Empty when nothing is left.
 */
export function cleanFileName(raw: string): string {
  const name = raw
    .toWellFormed()
    .normalize("NFC")
    .split(/[/\\]/u)
    .map((part) => part.replace(UNSEEN, " ").replace(/\s+/gu, " ").trim())
    .findLast((part) => part !== "");
  return shorten((name ?? "").replace(/^[.\s]+/u, ""));
}

/** Cuts the stem, because the extension says what opens the file. */
function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= FILE_NAME_MAX_LENGTH) return name;
  const extension = extensionOf(name);
  const tail = extension === "" || extension.length > 10 ? "" : `.${extension}`;
  const stem = characters.slice(0, FILE_NAME_MAX_LENGTH - tail.length - 1).join("");
  return `${stem.trimEnd()}…${tail}`;
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 1 ? "" : name.slice(dot + 1).toLowerCase();
}

/** Which of the accepted types a name claims; null when it claims none of them. */
export function claimedType(name: string): AttachmentType | null {
  const extension = extensionOf(name);
  const types = Object.entries(ATTACHMENT_TYPES) as [
    AttachmentType,
    { readonly extensions: readonly string[] },
  ][];
  return types.find(([, { extensions }]) => extensions.includes(extension))?.[0] ?? null;
}

/** The name with an extension of the type the file really has; one that claims it already stays. */
export function nameOfType(name: string, type: AttachmentType): string {
  if (claimedType(name) === type) return name;
  return shorten(`${name}.${ATTACHMENT_TYPES[type].extensions[0]}`);
}
