import type { PictureSize } from "@regolith/domain";
import { bigEndian, Damaged, type Format } from "./walk.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Follows the chunks of a PNG to its end without decoding any. The size is in the first of them. */
export function* png(onSize: (size: PictureSize) => void): Format {
  const signature = yield { read: 8 };
  if (SIGNATURE.some((byte, index) => signature[index] !== byte)) throw new Damaged();
  for (let isFirst = true; ; isFirst = false) {
    const head = yield { read: 8 };
    const length = bigEndian(head.subarray(0, 4));
    const type = String.fromCharCode(...head.subarray(4));
    if (length > 0x7fff_ffff || !/^[A-Za-z]{4}$/u.test(type)) throw new Damaged();
    if (isFirst !== (type === "IHDR")) throw new Damaged();
    if (isFirst) {
      if (length !== 13) throw new Damaged();
      const sides = yield { read: 8 };
      onSize({ width: bigEndian(sides.subarray(0, 4)), height: bigEndian(sides.subarray(4)) });
    }
    yield { skip: length + CHECKSUM - (isFirst ? 8 : 0) };
    if (type === "IEND") return;
  }
}

const CHECKSUM = 4;
