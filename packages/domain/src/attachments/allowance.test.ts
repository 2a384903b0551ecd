import { POLICY_V1 } from "../policy/policy.ts";
import {
  allowanceProblems,
  fileProblems,
  MEGABYTE,
  pictureProblems,
  sizeProblems,
  typeProblems,
} from "./allowance.ts";

const limits = POLICY_V1.attachments;
const aFile = { name: "letter.pdf", sizeBytes: MEGABYTE, caption: "" };
const nothing = { files: 0, bytes: 0 };
const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

it("an application holds ten files of 20 MB and 60 MB altogether", () => {
  expect(limits).toMatchObject({
    files: 10,
    fileBytes: 20 * MEGABYTE,
    totalBytes: 60 * MEGABYTE,
  });
});

describe("a file before it is sent", () => {
  it.each([
    ["fits", aFile, nothing, []],
    ["fits to the last byte", { ...aFile, sizeBytes: 20 * MEGABYTE }, nothing, []],
    ["has a name", { ...aFile, name: "" }, nothing, ["REQUIRED"]],
    ["is not empty", { ...aFile, sizeBytes: 0 }, nothing, ["FILE_EMPTY"]],
    ["has no negative size", { ...aFile, sizeBytes: -1 }, nothing, ["FILE_EMPTY"]],
    ["is not too large", { ...aFile, sizeBytes: 20 * MEGABYTE + 1 }, nothing, ["FILE_TOO_LARGE"]],
    ["has words that end", { ...aFile, caption: "x".repeat(301) }, nothing, ["TOO_LONG"]],
    ["is not the eleventh", aFile, { files: 10, bytes: 10 }, ["TOO_MANY_FILES"]],
    ["is not the one too much", aFile, { files: 3, bytes: 60 * MEGABYTE }, ["FILES_TOO_LARGE"]],
    ["may be of unknown size", { ...aFile, sizeBytes: null }, { files: 9, bytes: 9 }, []],
  ])("%s", (_, file, held, codes) => {
    expect(codesOf(fileProblems(file, held, limits))).toEqual(codes);
  });

  it("says how much room is left, rounded down", () => {
    const held = { files: 3, bytes: 55.19 * MEGABYTE };
    const file = { name: "big.pdf", sizeBytes: 10 * MEGABYTE };
    expect(allowanceProblems(file, held, limits)).toEqual([
      {
        code: "FILES_TOO_LARGE",
        path: ["file"],
        params: { name: "big.pdf", maxMb: 60, leftMb: 4.8 },
      },
    ]);
    expect(sizeProblems(file, limits)).toEqual([]);
  });
});

describe("a file by its content", () => {
  it.each([
    ["letter.pdf", "application/pdf", []],
    ["photo.jpeg", "image/jpeg", []],
    ["scan", "application/pdf", []],
    ["letter.pdf", "image/png", ["FILE_TYPE_DIFFERS"]],
    ["figure.png", "image/jpeg", ["FILE_TYPE_DIFFERS"]],
    ["figure.png", null, ["FILE_TYPE_NOT_ACCEPTED"]],
    ["page.html", null, ["FILE_TYPE_NOT_ACCEPTED"]],
  ] as const)("%s that is %s: %j", (name, type, codes) => {
    expect(codesOf(typeProblems(name, type))).toEqual(codes);
  });

  it.each([
    [10_000, 5_000, []],
    [20_000, 20_000, ["PICTURE_TOO_LARGE"]],
    [50_000_001, 1, ["PICTURE_TOO_LARGE"]],
    [0, 5, ["FILE_DAMAGED"]],
  ])("a picture of %d × %d pixels: %j", (width, height, codes) => {
    expect(codesOf(pictureProblems("a.png", { width, height }, limits))).toEqual(codes);
  });
});
