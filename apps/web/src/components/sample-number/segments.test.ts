import { numberSegments } from "./segments.ts";

const texts = (code: string): string[] => numberSegments(code).map(({ text }) => text);

describe("numberSegments", () => {
  test("takes a clast's number apart as it is commonly read", () => {
    expect(texts("CE5C0000YJYX048")).toEqual(["CE5", "C", "0000", "YJ", "YX", "048"]);
  });

  test("keeps split and preparation apart from the serial", () => {
    expect(texts("CE5C0400YJFM00507")).toEqual(["CE5", "C", "0400", "YJ", "FM", "005", "07"]);
    expect(texts("CE5C0800YJYX132GP")).toEqual(["CE5", "C", "0800", "YJ", "YX", "132", "GP"]);
  });

  test("reads a lot, which has no serial", () => {
    expect(texts("CE5C0400")).toEqual(["CE5", "C", "0400"]);
  });

  test("leaves a number of another shape in one piece", () => {
    expect(numberSegments("CE-5-B016-03")).toEqual([{ part: null, text: "CE-5-B016-03" }]);
  });

  test.each(["CE5C0000YJYX048", "CE5Z0107YJ", "DEMO-CE6C0400YJFM00507", "anything else"])(
    "gives the number back exactly when joined: %s",
    (code) => {
      expect(texts(code).join("")).toBe(code);
    },
  );
});
