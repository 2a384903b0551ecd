/**
 * A file to be saved under its name, whatever its script (RFC 6266 with RFC 8187): an approximation in
 * ASCII for programs that know no better, and the name itself where that is not the same.
 */
export function attachmentDisposition(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\%]/gu, "_");
  const saved = `attachment; filename="${plain}"`;
  return plain === name ? saved : `${saved}; filename*=UTF-8''${encoded(name)}`;
}

/** `encodeURIComponent` leaves some characters that the rule does not. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
