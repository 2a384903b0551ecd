import { readFileSync } from "node:fs";
import { POLICY_V1, type AttachmentType } from "@regolith/domain";
import { aJpeg, aPdf, aPng, noise } from "../../../test/support/files.ts";
import { ContentWatch, FileRefused } from "./watch-content.ts";

const limits = POLICY_V1.attachments;
const root = new URL("../../../../../", import.meta.url);
const onDisk = (path: string) => readFileSync(new URL(path, root));

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

interface Seen {
  readonly type: AttachmentType | null;
  readonly codes: readonly string[];
  /** Bytes that passed before it was refused. */
  readonly passed: number;
}

async function look(name: string, bytes: Uint8Array, partSize = 1000): Promise<Seen> {
  const watch = new ContentWatch(name, limits);
  let passed = 0;
  try {
    for await (const part of watch.watch(inParts(bytes, partSize))) passed += part.length;
    return { type: watch.type, codes: [], passed };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { type: null, codes: error.problems.map(({ code }) => code), passed };
  }
}

describe("what a file is", () => {
  it.each([
    ["a.pdf", "application/pdf", aPdf({ size: 20_000 })],
    ["a.pdf", "application/pdf", aPdf()],
    ["a.png", "image/png", aPng({ size: 20_000 })],
    ["a.png", "image/png", aPng()],
    ["a.jpg", "image/jpeg", aJpeg({ thumbnail: true })],
    ["no extension", "image/jpeg", aJpeg()],
    ["home.png", "image/png", onDisk("docs/pictures/home.png")],
    ["moon.jpg", "image/jpeg", onDisk("apps/web/public/assets/moon-lroc-2048.jpg")],
  ] as const)("%s is told by its bytes to be %s", async (name, type, bytes) => {
    for (const size of [1, 7, 4096, 1_000_000]) {
      if (size < 1000 && bytes.length > 100_000) continue;
      expect(await look(name, bytes, size)).toEqual({ type, codes: [], passed: bytes.length });
    }
  });

  it.each([
    ["page.pdf", Buffer.from("<html><script>alert(1)</script></html>")],
    ["drawing.png", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["program.jpg", Buffer.concat([Buffer.from("MZ"), noise(5000)])],
    ["archive.pdf", Buffer.from("504b0304140000000800", "hex")],
    ["words.pdf", Buffer.from("just words, no PDF")],
    ["late.pdf", Buffer.concat([noise(100), aPdf()])],
    ["picture.png", Buffer.from("GIF89a\u0001\u0000\u0001\u0000")],
  ])("%s is none of those that are taken", async (name, bytes) => {
    expect((await look(name, bytes)).codes).toEqual(["FILE_TYPE_NOT_ACCEPTED"]);
  });

  it.each([
    ["letter.pdf", aPng()],
    ["figure.png", aJpeg()],
    ["photo.jpeg", aPdf()],
  ])("%s lies about it", async (name, bytes) => {
    expect((await look(name, bytes)).codes).toEqual(["FILE_TYPE_DIFFERS"]);
  });

  it("an empty one is nothing", async () => {
    expect((await look("a.pdf", Buffer.alloc(0))).codes).toEqual(["FILE_EMPTY"]);
  });
});

describe("a picture", () => {
  it("of 400 million pixels is refused by its first bytes, and never opened", async () => {
    const png = aPng({ width: 20_000, height: 20_000, size: 5_000_000 });
    const seen = await look("mosaic.png", png);
    expect(seen.codes).toEqual(["PICTURE_TOO_LARGE"]);
    expect(seen.passed).toBeLessThan(6000);
    expect((await look("mosaic.jpg", aJpeg({ width: 40_000, height: 10_000 }))).codes).toEqual([
      "PICTURE_TOO_LARGE",
    ]);
  });

  it.each([0.1, 0.5, 0.99])("cut off after %d of it is damaged", async (share) => {
    const pictures = [
      ["a.png", aPng({ size: 50_000 })],
      ["b.png", onDisk("docs/pictures/home.png")],
      ["c.jpg", onDisk("apps/web/public/assets/moon-lroc-2048.jpg")],
    ] as const;
    for (const [name, bytes] of pictures) {
      const part = bytes.subarray(0, Math.floor(bytes.length * share));
      expect((await look(name, part)).codes).toEqual(["FILE_DAMAGED"]);
    }
  });

  it("is not whole because a smaller one inside it is", async () => {
    const whole = aJpeg({ thumbnail: true });
    const end = whole.lastIndexOf(Buffer.from([0xff, 0xd9]));
    expect((await look("photo.jpg", whole.subarray(0, end))).codes).toEqual(["FILE_DAMAGED"]);
  });

  it("that contradicts its format is damaged", async () => {
    const png = aPng();
    const withoutHead = Buffer.concat([png.subarray(0, 8), png.subarray(33)]);
    const twoHeads = Buffer.concat([png.subarray(0, 33), png.subarray(8)]);
    const noSize = aPng({ width: 0 });
    const noMarker = Buffer.concat([aJpeg().subarray(0, 30), noise(200)]);
    for (const bytes of [withoutHead, twoHeads, noSize]) {
      expect((await look("a.png", bytes)).codes).not.toEqual([]);
    }
    expect((await look("a.jpg", noMarker)).codes).toEqual(["FILE_DAMAGED"]);
  });

  it("may have something behind its end, as cameras write it", async () => {
    for (const [name, picture] of [
      ["a.jpg", aJpeg()],
      ["a.png", aPng()],
    ] as const) {
      const bytes = Buffer.concat([picture, noise(3000)]);
      expect((await look(name, bytes)).codes).toEqual([]);
    }
  });
});

it("a file that goes on beyond the limit is refused at the limit", async () => {
  const bytes = aPdf({ size: limits.fileBytes + 5_000_000 });
  const seen = await look("big.pdf", bytes, 65_536);
  expect(seen.codes).toEqual(["FILE_TOO_LARGE"]);
  expect(seen.passed).toBeLessThanOrEqual(limits.fileBytes);
});
