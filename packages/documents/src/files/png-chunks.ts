/** What the head of a PNG says of its pixels. */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  readonly colorType: number;
  readonly isInterlaced: boolean;
}

export interface PngParts {
  readonly head: PngHead;
  /** Pixels as they are packed. */
  readonly packed: Buffer;
  readonly hasTransparency: boolean;
  readonly hasPalette: boolean;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Samples of one pixel by colour type. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function channelsOf({ colorType }: PngHead): number {
  return CHANNELS[colorType] ?? 0;
}

/** Bytes of one row of pixels, without the byte that says how it is filtered. */
export function rowBytes(head: PngHead): number {
  return Math.ceil((head.width * channelsOf(head) * head.bitDepth) / 8);
}

/** The parts of a PNG that pictures are made of; null for what is none. */
export function readPng(bytes: Buffer): PngParts | null {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return null;
  const found = new Map<string, Buffer[]>();
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const known = found.get(type);
    if (known === undefined) found.set(type, [data]);
    else known.push(data);
    at += 12 + length;
  }
  const head = readHead(found.get("IHDR")?.[0]);
  const packed = found.get("IDAT") ?? [];
  if (head === null || packed.length === 0 || channelsOf(head) === 0) return null;
  return {
    head,
    packed: Buffer.concat(packed),
    hasTransparency: found.has("tRNS"),
    hasPalette: found.has("PLTE"),
  };
}

function readHead(chunk: Buffer | undefined): PngHead | null {
  if (chunk?.length !== 13) return null;
  return {
    width: chunk.readUInt32BE(0),
    height: chunk.readUInt32BE(4),
    bitDepth: chunk.readUInt8(8),
    colorType: chunk.readUInt8(9),
    isInterlaced: chunk.readUInt8(12) === 1,
  };
}
