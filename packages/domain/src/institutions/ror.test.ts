import { readRor } from "./ror.ts";

describe("a ROR id", () => {
  it.each(["https://ror.org/034t30j35", "034t30j35", " HTTP://www.ROR.org/034T30J35/ "])(
    "is read from %j",
    (text) => {
      expect(readRor(text)).toEqual({ ok: true, value: "https://ror.org/034t30j35" });
    },
  );

  it.each(["", "034t30j36", "034t30j3", "134t30j35", "https://ror.org/", "034t30i35"])(
    "is not %j",
    (text) => {
      expect(readRor(text)).toMatchObject({ problems: [{ code: "INVALID_ROR" }] });
    },
  );
});
