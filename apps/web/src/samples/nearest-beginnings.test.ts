import { nearestBeginnings } from "./nearest-beginnings.ts";

test("neighbours are looked for by ever less of the number", () => {
  expect(nearestBeginnings("CE5C0000YJYX049")).toEqual({
    long: "CE5C0000YJYX04",
    middle: "CE5C0000YJYX",
    short: "CE5C0000",
  });
});

test("a number typed with spaces and in small letters is the same number", () => {
  expect(nearestBeginnings("ce5 c 0000 yj yx 049")).toEqual(nearestBeginnings("CE5C0000YJYX049"));
});

test("a short word has no neighbours", () => {
  expect(nearestBeginnings("NOPE")).toBeNull();
  expect(nearestBeginnings("样品样品样品样品")).toBeNull();
});
