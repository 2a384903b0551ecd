import { deflateSync, inflateSync } from "node:zlib";
import { readPng } from "./png-chunks.ts";
import { preparePicture, type Prepared } from "./prepare-picture.ts";
import { aPng } from "../testing/pictures.ts";

function bytesOf(prepared: Prepared): Buffer {
  if ("reason" in prepared) throw new Error(`Not shown: ${prepared.reason}`);
  return prepared.bytes;
}

function pixelsOf(bytes: Buffer): number[] {
  const png = readPng(bytes);
  if (png === null) throw new Error("No PNG");
  return [...inflateSync(png.packed)];
}

it("leaves a picture without transparency as it is", async () => {
  const bytes = aPng({ width: 2, height: 1, colorType: 2, rows: [[0, 255, 0, 0, 0, 255, 0]] });
  expect(bytesOf(await preparePicture(bytes, "image/png"))).toBe(bytes);
});

it("lays what is transparent on white paper", async () => {
  const rows = [[0, 200, 100, 0, 255, 200, 100, 0, 0]];
  const flat = bytesOf(
    await preparePicture(aPng({ width: 2, height: 1, colorType: 6, rows }), "image/png"),
  );
  expect(pixelsOf(flat)).toEqual([0, 200, 100, 0, 255, 255, 255]);
  expect(readPng(flat)?.head).toMatchObject({ width: 2, height: 1, bitDepth: 8, colorType: 2 });
});

it.each([
  [1, [1, 10, 255, 5, 0, 5, 0]],
  [2, [2, 10, 255, 15, 255, 20, 255]],
  [3, [3, 10, 255, 10, 128, 13, 128]],
  [4, [4, 10, 255, 5, 0, 5, 0]],
])("takes back the filter %d of a row", async (_, row) => {
  const rows = [[0, 0, 0, 0, 0, 0, 0], row];
  const bytes = aPng({ width: 3, height: 2, colorType: 4, rows });
  const flat = bytesOf(await preparePicture(bytes, "image/png"));
  expect(pixelsOf(flat).slice(5)).toEqual([10, 15, 20]);
});

it("names what is broken: no PNG, pixels that do not unpack, too few of them", async () => {
  const whole = aPng({ width: 2, height: 1, colorType: 2, rows: [[0, 255, 0, 0, 0, 255, 0]] });
  for (const broken of [
    Buffer.from("no picture"),
    whole.subarray(0, 20),
    aPng({ width: 2, height: 9, colorType: 2, rows: [[0, 255, 0, 0, 0, 255, 0]] }),
    aPng({ width: 1, height: 1, colorType: 2, packed: Buffer.from("not packed") }),
  ]) {
    expect(await preparePicture(broken, "image/png")).toEqual({ reason: "DAMAGED" });
  }
});

it("does not unpack what would fill the memory", async () => {
  const packed = deflateSync(Buffer.alloc(10));
  const huge = aPng({ width: 20_000, height: 20_000, colorType: 6, packed });
  expect(await preparePicture(huge, "image/png")).toEqual({ reason: "TOO_LARGE" });
  const interlaced = aPng({
    width: 3_000,
    height: 3_000,
    colorType: 2,
    packed,
    isInterlaced: true,
  });
  expect(await preparePicture(interlaced, "image/png")).toEqual({ reason: "TOO_LARGE" });
});
