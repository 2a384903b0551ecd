import { readSampleNumber, sampleCodeKey } from "./sample-number.ts";

function parts(code: string): string | undefined {
  return readSampleNumber(code)
    ?.segments.map(({ part, text }) => `${part}=${text}`)
    .join(" ");
}

it.each([
  ["CE5C0400YJFM00507", "MISSION=CE5 COLLECTION=C LOT=0400 USE=YJ FORM=FM SERIAL=005 SPLIT=07"],
  [
    "CE5C0000YJYX03501GP",
    "MISSION=CE5 COLLECTION=C LOT=0000 USE=YJ FORM=YX SERIAL=035 SPLIT=01 PREPARATION=GP",
  ],
  ["CE5Z0709YJYX002", "MISSION=CE5 COLLECTION=Z LOT=0709 USE=YJ FORM=YX SERIAL=002"],
  ["CE5Z0107YJ", "MISSION=CE5 COLLECTION=Z LOT=0107 USE=YJ"],
  ["CE5C0400", "MISSION=CE5 COLLECTION=C LOT=0400"],
  [
    "DEMO-CE6C0100YJFM012",
    "DEMONSTRATION=DEMO- MISSION=CE6 COLLECTION=C LOT=0100 USE=YJ FORM=FM SERIAL=012",
  ],
])("reads %s", (code, expected) => {
  expect(parts(code)).toBe(expected);
});

it("loses no character of a number it reads", () => {
  const code = "DEMO-CE5C0800YJFM00104GP";
  expect(
    readSampleNumber(code)
      ?.segments.map(({ text }) => text)
      .join(""),
  ).toBe(code);
  expect(readSampleNumber(code)?.isDemonstration).toBe(true);
});

it.each(["", "CE-5-B3", "CE5C0400YJFM00505-G1", "ce5c0400", "CE5X0400", "UNNUM-3"])(
  "does not read %j as a number",
  (code) => {
    expect(readSampleNumber(code)).toBeNull();
  },
);

it("searches numbers without regard to case and separators", () => {
  expect(sampleCodeKey("DEMO-CE5 c0400 yj")).toBe("democe5c0400yj");
});
