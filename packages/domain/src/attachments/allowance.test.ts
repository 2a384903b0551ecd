import { POLICY_V1 } from "../policy/policy.ts";
import {
  allowanceProblems,
  fileProblems,
  limitsFor,
  MEGABYTE,
  pictureProblems,
  sizeProblems,
  talkRoomProblems,
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

it("a message carries five files and 40 MB, each file as an attachment is", () => {
  expect(limitsFor("APPLICANT", POLICY_V1)).toEqual({
    ...limits,
    ...{ files: 5, totalBytes: 40 * MEGABYTE },
  });
  expect(limitsFor(null, POLICY_V1)).toBe(limits);
});

it.each([
  ["takes the hundredth file", { files: 99, bytes: 99 }, []],
  ["does not take another", { files: 100, bytes: 100 }, ["TALK_FILES_FULL"]],
  ["is full at 400 MB", { files: 20, bytes: 400 * MEGABYTE }, ["TALK_FILES_FULL"]],
])("a talk %s", (_, held, codes) => {
  expect(codesOf(talkRoomProblems(aFile, held, POLICY_V1.messageFiles))).toEqual(codes);
});

describe("a file before it is sent", () => {
  it.each([
    ["fits", aFile, []],
    ["fits to the last byte", { ...aFile, sizeBytes: 20 * MEGABYTE }, []],
    ["has a name", { ...aFile, name: "" }, ["REQUIRED"]],
    ["is not empty", { ...aFile, sizeBytes: 0 }, ["FILE_EMPTY"]],
    ["has no negative size", { ...aFile, sizeBytes: -1 }, ["FILE_EMPTY"]],
    ["is not too large", { ...aFile, sizeBytes: 20 * MEGABYTE + 1 }, ["FILE_TOO_LARGE"]],
    ["has words that end", { ...aFile, caption: "x".repeat(301) }, ["TOO_LONG"]],
    ["may be of unknown size", { ...aFile, sizeBytes: null }, []],
  ])("%s", (_, file, codes) => {
    expect(codesOf(fileProblems(file, limits))).toEqual(codes);
  });

  it.each([
    ["is not the eleventh", aFile, { files: 10, bytes: 10 }, ["TOO_MANY_FILES"]],
    ["is not the one too much", aFile, { files: 3, bytes: 60 * MEGABYTE }, ["FILES_TOO_LARGE"]],
    ["may be of unknown size", { ...aFile, sizeBytes: null }, { files: 9, bytes: 9 }, []],
    ["may be the first", aFile, nothing, []],
  ])("%s", (_, file, held, codes) => {
    expect(codesOf(allowanceProblems(file, held, limits))).toEqual(codes);
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
