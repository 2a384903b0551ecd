/** Longest address mail can be sent to. */
export const EMAIL_MAX_LENGTH = 254;

/** No control characters, nor halves of characters: no mail goes there, and no database keeps them. */
const ADDRESS =
  /^[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:"]+@[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:"]+\.[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:".]{2,}$/u;

/** Whether mail could go there as far as its form tells. */
export function isEmail(text: string): boolean {
  return text.length <= EMAIL_MAX_LENGTH && ADDRESS.test(text) && !text.includes("..");
}

/** Addresses are kept and compared in lower case. */
export function normalEmail(text: string): string {
  return text.trim().toLowerCase();
}
