import { readText, type ByteSource } from "./byte-source.ts";
import { readDictionary, type Dictionary } from "./pdf-dictionary.ts";

export type PdfVerdict = "READABLE" | "ENCRYPTED" | "DAMAGED";

/**
 * Whether a PDF is whole and not encrypted. A PDF says in its trailers whether it is; only these are
 * looked at: nothing is decompressed, and of a large file only some kilobytes are read.
 */
export async function inspectPdf(source: ByteSource): Promise<PdfVerdict> {
  const tail = await readText(source, Math.max(0, source.size - TAIL_BYTES), TAIL_BYTES);
  if (!tail.includes("%%EOF")) return "DAMAGED";
  const start = /startxref[\0\t\n\f\r ]+(\d+)(?![\s\S]*startxref)/u.exec(tail)?.[1];
  const followed = start === undefined ? null : await followTrailers(source, Number(start));
  // Readers repair a file whose references are off by looking for its trailers, and so is it done here.
  const trailers = followed ?? (await searchTrailers(source));
  if (trailers.length === 0) return "DAMAGED";
  return trailers.some(isEncrypted) ? "ENCRYPTED" : "READABLE";
}

/** Where the end of a file is looked for; more than the standard asks, because mail adds to it. */
const TAIL_BYTES = 4096;

/** More updates than any file has; a made-up one ends here. */
const MOST_TRAILERS = 200;

function isEncrypted(trailer: Dictionary): boolean {
  return trailer.has("Encrypt") && trailer.get("Encrypt") !== "null";
}

/** The trailers in the order they refer to each other; null when a reference leads nowhere. */
async function followTrailers(source: ByteSource, start: number): Promise<Dictionary[] | null> {
  const found: Dictionary[] = [];
  const seen = new Set<number>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at) || seen.size >= MOST_TRAILERS) continue;
    seen.add(at);
    const trailer = await trailerAt(source, at);
    if (trailer === null) return null;
    found.push(trailer);
    for (const key of ["Prev", "XRefStm"]) {
      const next = trailer.get(key);
      if (next !== undefined && /^\d+$/u.test(next)) waiting.push(Number(next));
    }
  }
  return found;
}

/** The trailer of the cross-reference section at a place: after its table, or the dictionary of its stream. */
async function trailerAt(source: ByteSource, at: number): Promise<Dictionary | null> {
  const begin = await readText(source, at, 64);
  if (/^[\0\t\n\f\r ]*xref\b/u.test(begin)) {
    const place = await placeOf(source, at, "trailer");
    return place === null ? null : dictionaryAt(source, place + "trailer".length);
  }
  const object = /^[\0\t\n\f\r ]*\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/u.exec(begin)?.[0];
  if (object === undefined) return null;
  const dictionary = await dictionaryAt(source, at + object.length);
  return dictionary?.get("Type") === "/XRef" ? dictionary : null;
}

/** All trailers there are, wherever they stand. */
async function searchTrailers(source: ByteSource): Promise<Dictionary[]> {
  const found: Dictionary[] = [];
  for (const word of ["trailer", "/XRef"]) {
    let place = await placeOf(source, 0, word);
    while (place !== null && found.length < MOST_TRAILERS) {
      const start = word === "trailer" ? place + word.length : await objectBefore(source, place);
      const dictionary = start === null ? null : await dictionaryAt(source, start);
      if (dictionary?.has("Root") === true) found.push(dictionary);
      place = await placeOf(source, place + word.length, word);
    }
  }
  return found;
}

/** Where the dictionary begins that a word near its beginning belongs to. */
async function objectBefore(source: ByteSource, place: number): Promise<number | null> {
  const from = Math.max(0, place - WINDOW_BYTES);
  const text = await readText(source, from, place - from);
  const object = text.lastIndexOf("obj");
  return object === -1 ? null : from + object + "obj".length;
}

const WINDOW_BYTES = 4096;
const LARGEST_DICTIONARY = 64 * 1024;

/** The dictionary at a place, read as far as it reaches. */
async function dictionaryAt(source: ByteSource, place: number): Promise<Dictionary | null> {
  for (let length = WINDOW_BYTES; length <= LARGEST_DICTIONARY; length *= 16) {
    const dictionary = readDictionary(await readText(source, place, length));
    if (dictionary !== null) return dictionary;
    if (place + length >= source.size) return null;
  }
  return null;
}

const STEP_BYTES = 256 * 1024;

/** Where a word stands first from a place on. */
async function placeOf(source: ByteSource, from: number, word: string): Promise<number | null> {
  for (let at = from; at < source.size; at += STEP_BYTES) {
    const text = await readText(source, at, STEP_BYTES + word.length - 1);
    const found = text.indexOf(word);
    if (found !== -1) return at + found;
  }
  return null;
}
