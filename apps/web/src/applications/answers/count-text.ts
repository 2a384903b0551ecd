/** A whole number as typed, with spaces or commas between thousands; null for nothing, NaN for what is none. */
export function readCount(typed: string): number | null {
  const text = typed.trim().replaceAll(/(?<=\d)[\s,，](?=\d{3}(?!\d))/gu, "");
  if (text === "") return null;
  return /^\d+$/u.test(text) ? Number(text) : Number.NaN;
}
