import { printable } from "./printable.ts";

const latinOnly = (codePoint: number) => codePoint < 0x250;

it("keeps what the font has, with line ends of one kind and tabs as spaces", () => {
  expect(printable("a\r\nb\rc\td", latinOnly)).toBe("a\nb\nc    d");
});

it("writes what the font has no shape for by its number, control characters too", () => {
  expect(printable("a😀冰\u0001", latinOnly)).toBe("a<U+1F600><U+51B0><U+0001>");
});

it("joins letters with their accents, and leaves out what is never seen", () => {
  expect(printable("e\u0301 a\u200bb", latinOnly)).toBe("é ab");
});
