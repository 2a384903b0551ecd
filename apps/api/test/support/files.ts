import { crc32, deflateSync } from "node:zlib";

type Bytes = Buffer<ArrayBuffer>;

const BLOCK = Buffer.from(
  Array.from({ length: 65_521 }, (_, index) => (index * index * 31 + (index >> 3) * 7) & 255),
);

/** Bytes without an end in sight that stand for what is in a file, the same each time. */
export function noise(length: number): Bytes {
  return Buffer.alloc(length, BLOCK);
}

const header = "%PDF-1.4\n";

interface PdfFacts {
  /** Of the whole file; as small as it gets when not given. */
  readonly size?: number;
  readonly isEncrypted?: boolean;
}

/** A PDF of one empty page, filled up to a size by a stream nobody draws. */
export function aPdf({ size = 0, isEncrypted = false }: PdfFacts = {}): Bytes {
  let pdf = writePdf(Buffer.alloc(0), isEncrypted);
  // Lengths and places are written out and take room themselves, so the first filling is too large.
  for (let filling = size - pdf.length; size > 0 && pdf.length !== size;) {
    pdf = writePdf(noise(filling), isEncrypted);
    filling -= pdf.length - size;
  }
  return pdf;
}

function writePdf(filling: Buffer, isEncrypted: boolean): Bytes {
  const locked =
    "<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >>";
  const bodies = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
    Buffer.from("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"),
    Buffer.concat([
      Buffer.from(`<< /Length ${String(filling.length)} >>\nstream\n`),
      filling,
      Buffer.from("\nendstream"),
    ]),
    ...(isEncrypted ? [Buffer.from(locked)] : []),
  ];
  const parts = [Buffer.from(header)];
  const places: number[] = [];
  let place = header.length;
  for (const [index, body] of bodies.entries()) {
    const object = Buffer.concat([
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      body,
      Buffer.from("\nendobj\n"),
    ]);
    places.push(place);
    place += object.length;
    parts.push(object);
  }
  const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const count = bodies.length + 1;
  const lock = isEncrypted ? " /Encrypt 5 0 R /ID [<00> <00>]" : "";
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R${lock} >>\nstartxref\n${place}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}

function pngChunk(type: string, data: Uint8Array): Bytes {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

interface PngFacts {
  readonly width?: number;
  readonly height?: number;
  /** Of the whole file; as small as it gets when not given. */
  readonly size?: number;
}

/** A white PNG of one bit for each pixel: of 400 million pixels it has 50 kB. */
export function aPng({ width = 8, height = 8, size = 0 }: PngFacts = {}): Bytes {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const chunks = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", head),
    pngChunk("IDAT", rows),
    pngChunk("IEND", Buffer.alloc(0)),
  ];
  const missing = size - Buffer.concat(chunks).length - 12;
  if (size > 0) chunks.splice(2, 0, pngChunk("quRg", noise(missing)));
  return Buffer.concat(chunks);
}

/** The bytes of a large PNG one piece after the other, so that nobody has to hold it. */
export function* pngInPieces(size: number): Generator<Uint8Array<ArrayBuffer>> {
  const png = aPng();
  const end = png.subarray(-12);
  const head = Buffer.alloc(8);
  const length = size - png.length - 12;
  head.writeUInt32BE(length);
  head.write("quRg", 4);
  yield Buffer.concat([png.subarray(0, -12), head]);
  for (let sent = 0; sent < length; sent += BLOCK.length) {
    yield noise(Math.min(BLOCK.length, length - sent));
  }
  yield Buffer.concat([Buffer.alloc(4), end]);
}

/** A JPEG of one grey block, laid out as cameras do; `thumbnail` puts a whole other one inside before it. */
export function aJpeg({ width = 8, height = 8, thumbnail = false } = {}): Bytes {
  const segment = (marker: number, data: readonly number[]) =>
    Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data]);
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const inner = thumbnail ? [...aJpeg()] : [];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, [0x45, 0x78, 0x69, 0x66, 0, 0, ...inner]),
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    segment(0xc0, [8, ...size, 1, 1, 0x11, 0]),
    segment(0xc4, [0, 1, ...Array.from({ length: 15 }, () => 0), 0]),
    segment(0xc4, [0x10, 1, ...Array.from({ length: 15 }, () => 0), 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    // Data of the scan, with an escaped prefix and a restart in it.
    Buffer.from([0x3f, 0xff, 0x00, 0x12, 0xff, 0xd0, 0x3f]),
    Buffer.from([0xff, 0xd9]),
  ]);
}
