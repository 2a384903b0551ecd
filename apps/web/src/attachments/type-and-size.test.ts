import { typeAndSize } from "./type-and-size.ts";

it.each([
  ["application/pdf", 2_097_152, "PDF · 2 MB"],
  [null, 2_097_152, "2 MB"],
  ["image/png", null, "PNG"],
  [null, null, ""],
])("names what is known of %s and %s", (mediaType, sizeBytes, text) => {
  expect(typeAndSize({ mediaType, sizeBytes }, "en")).toBe(text);
});
