import { readDictionary } from "./pdf-dictionary.ts";

const entries = (text: string) => {
  const dictionary = readDictionary(text);
  return dictionary && Object.fromEntries(dictionary);
};

it.each([
  ["<< /Size 5 /Root 1 0 R >>", { Size: "5", Root: "1" }],
  ["\r\n<</Size 5/Prev 116>>trailing", { Size: "5", Prev: "116" }],
  ["<< /ID [<aa> <bb>] /Size 5 >>", { ID: "[", Size: "5" }],
  ["<< /Info << /Encrypt 3 0 R >> /Size 5 >>", { Info: "<<", Size: "5" }],
  ["<< /Title (/Encrypt \\) (nested) 1 0 R) /Size 5 >>", { Title: "()", Size: "5" }],
  ["<< % /Encrypt 9 0 R\n/Size 5 >>", { Size: "5" }],
  ["<< /Enc#72ypt 3 0 R >>", { Encrypt: "3" }],
  ["<< /Type /XRef /Encrypt null >>", { Type: "/XRef", Encrypt: "null" }],
  ["<< /A true /B -1.5 /C <48 65> >>", { A: "true", B: "-1.5", C: "<48 65>" }],
  ["<<>>", {}],
])("%j", (text, expected) => {
  expect(entries(text)).toEqual(expected);
});

it.each(["", "5 0 R", "[ 1 2 ]", "<< /Size 5", "<< /Title (never closed >>", "<< /A << /B 1 >>"])(
  "is none: %j",
  (text) => {
    expect(entries(text)).toBeNull();
  },
);
