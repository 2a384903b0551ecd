import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";
import { channelsOf, rowBytes, type PngHead } from "./png-chunks.ts";

const pack = promisify(deflate);

/** Rows worked on before others are answered. */
const ROWS_AT_A_TIME = 64;

/** A PNG with the picture laid on white paper: 8 bits a sample and no transparency. */
export async function flattenPng(head: PngHead, filtered: Buffer): Promise<Buffer> {
  const colors = channelsOf(head) - 1;
  const flat = Buffer.alloc(head.height * (1 + head.width * colors));
  const rows = { length: rowBytes(head), step: (channelsOf(head) * head.bitDepth) / 8 };
  let above: Buffer = Buffer.alloc(rows.length);
  for (let y = 0; y < head.height; y += 1) {
    const start = y * (rows.length + 1);
    const row = filtered.subarray(start + 1, start + 1 + rows.length);
    unfilter(filtered[start] ?? 0, row, above, rows.step);
    layOnWhite(row, flat, { at: y * (1 + head.width * colors) + 1, colors, head });
    above = row;
    if (y % ROWS_AT_A_TIME === 0) await setImmediate();
  }
  return writePng(head, colors, await pack(flat));
}

/** Takes back, in place, what made the row easier to pack. */
function unfilter(kind: number, row: Buffer, above: Buffer, step: number): void {
  for (let at = 0; at < row.length; at += 1) {
    const left = at < step ? 0 : (row[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    row[at] = ((row[at] ?? 0) + predicted(kind, left, up, corner)) & 255;
  }
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return nearest(left, up, corner);
    default:
      return 0;
  }
}

/** Paeth's choice. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

interface Target {
  readonly at: number;
  readonly colors: number;
  readonly head: PngHead;
}

function layOnWhite(row: Buffer, flat: Buffer, { at, colors, head }: Target): void {
  const size = head.bitDepth / 8;
  for (let x = 0; x < head.width; x += 1) {
    const pixel = x * (colors + 1) * size;
    const alpha = (row[pixel + colors * size] ?? 255) / 255;
    for (let color = 0; color < colors; color += 1) {
      const sample = row[pixel + color * size] ?? 0;
      flat[at + x * colors + color] = Math.round(sample * alpha + 255 * (1 - alpha));
    }
  }
}

function writePng({ width, height }: PngHead, colors: number, packed: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  head.writeUInt8(colors === 1 ? 0 : 2, 9);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk("IHDR", head), chunk("IDAT", packed), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
