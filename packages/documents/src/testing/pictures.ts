import { crc32, deflateSync } from "node:zlib";

interface PngToMake {
  readonly width: number;
  readonly height: number;
  readonly colorType: number;
  /** Rows with the byte of their filter before them. */
  readonly rows?: readonly (readonly number[])[];
  /** Instead of rows. */
  readonly packed?: Buffer;
  readonly isInterlaced?: boolean;
}

/** A PNG of 8 bits a sample. */
export function aPng({
  width,
  height,
  colorType,
  rows = [],
  packed,
  isInterlaced = false,
}: PngToMake): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, colorType, 0, 0, isInterlaced ? 1 : 0], 8);
  const data = packed ?? deflateSync(Buffer.from(rows.flat()));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const end = chunk("IEND", Buffer.alloc(0));
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", data), end]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
