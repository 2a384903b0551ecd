import type { PictureSize } from "@regolith/domain";
import { bigEndian, Damaged, type Format, type Wish } from "./walk.ts";

const PREFIX = 0xff;
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

/** Follows the segments of a JPEG to its end without decoding any. The size is in the first frame. */
export function* jpeg(onSize: (size: PictureSize) => void): Format {
  const [prefix, start] = yield { read: 2 };
  if (prefix !== PREFIX || start !== START) throw new Damaged();
  let hasSize = false;
  let marker = yield* nextMarker();
  while (marker !== END) {
    const length = bigEndian(yield { read: 2 }) - 2;
    if (length < 0 || marker === START) throw new Damaged();
    if (isFrame(marker) && !hasSize) {
      if (length < 5) throw new Damaged();
      const facts = yield { read: 5 };
      onSize({ width: bigEndian(facts.subarray(3)), height: bigEndian(facts.subarray(1, 3)) });
      hasSize = true;
      yield { skip: length - 5 };
    } else {
      yield { skip: length };
    }
    if (marker === SCAN && !hasSize) throw new Damaged();
    marker = marker === SCAN ? yield* markerAfterScan() : yield* nextMarker();
  }
  if (!hasSize) throw new Damaged();
}

function isFrame(marker: number): boolean {
  const isOther = marker === 0xc4 || marker === 0xc8 || marker === 0xcc;
  return marker >= 0xc0 && marker <= 0xcf && !isOther;
}

type Marker = Generator<Wish, number, Uint8Array>;

function* nextMarker(): Marker {
  const [prefix] = yield { read: 1 };
  if (prefix !== PREFIX) throw new Damaged();
  return yield* afterPrefix();
}

/** Any number of prefixes may stand before a marker. */
function* afterPrefix(): Marker {
  for (;;) {
    const [byte = 0] = yield { read: 1 };
    if (byte !== PREFIX) return byte;
  }
}

/** In the data of a scan, a prefix with zero is data, and the restart markers belong to it. */
function* markerAfterScan(): Marker {
  for (;;) {
    yield { pastByte: PREFIX };
    const marker = yield* afterPrefix();
    const isData = marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
    if (!isData) return marker;
  }
}
