import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { flattenPng } from "./flatten-png.ts";
import { readPng, rowBytes, type PngParts } from "./png-chunks.ts";

export type PictureType = "image/png" | "image/jpeg";

/** Why a file does not stand in the document, by words. */
export type NotShown = "DAMAGED" | "ENCRYPTED" | "TOO_LARGE";

export type Prepared = { readonly bytes: Buffer } | { readonly reason: NotShown };

const unpack = promisify(inflate);

/** Pictures are unpacked only where they have to be, and only so large. */
const LARGEST_UNPACKED = 256 * 1024 * 1024;
/** What the PDF writer unpacks by itself stops everything else meanwhile. */
const MOST_PIXELS_AT_ONCE = 4_000_000;

/** A picture as it can be put into a document as it is, or why it cannot. */
export async function preparePicture(bytes: Buffer, type: PictureType): Promise<Prepared> {
  if (type === "image/jpeg") return { bytes };
  const png = readPng(bytes);
  return png === null ? { reason: "DAMAGED" } : preparePng(bytes, png);
}

async function preparePng(bytes: Buffer, png: PngParts): Promise<Prepared> {
  const { head } = png;
  const pixels = head.width * head.height;
  if (rowBytes(head) * head.height > LARGEST_UNPACKED) return { reason: "TOO_LARGE" };
  const isUnpackedAtOnce = head.isInterlaced || (png.hasPalette && png.hasTransparency);
  if (isUnpackedAtOnce && pixels > MOST_PIXELS_AT_ONCE) return { reason: "TOO_LARGE" };
  const filtered = await unpacked(png);
  if (filtered === null) return { reason: "DAMAGED" };
  const hasAlpha = head.colorType === 4 || head.colorType === 6;
  if (!hasAlpha || head.isInterlaced) return { bytes };
  return { bytes: await flattenPng(head, filtered) };
}

/** Null where the packed pixels are broken, or not as many as the head says. */
async function unpacked({ head, packed }: PngParts): Promise<Buffer | null> {
  const expected = (rowBytes(head) + 1) * head.height;
  try {
    const filtered = await unpack(packed, { maxOutputLength: LARGEST_UNPACKED + expected });
    return head.isInterlaced || filtered.length >= expected ? filtered : null;
  } catch {
    return null;
  }
}
