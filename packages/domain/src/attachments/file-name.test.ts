import { claimedType, cleanFileName, FILE_NAME_MAX_LENGTH, nameOfType } from "./file-name.ts";

describe("the name of a file as it is shown", () => {
  it.each([
    ["Figure 1.png", "Figure 1.png"],
    ["嫦娥五号月壤 显微照片（一）.jpeg", "嫦娥五号月壤 显微照片（一）.jpeg"],
    ["C:\\Users\\Ada\\letter.pdf", "letter.pdf"],
    ["../../etc/passwd", "passwd"],
    ["a/b/", "b"],
    ["line\r\nbreak\t.pdf", "line break .pdf"],
    ["nul\u0000.pdf", "nul .pdf"],
    ["\u202efdp.exe", "fdp.exe"],
    ["...hidden.pdf", "hidden.pdf"],
    ["e\u0301tude.pdf", "étude.pdf"],
    ["half \ud83c pair.pdf", "half � pair.pdf"],
    ["  ", ""],
    ["..", ""],
    ["/", ""],
  ])("of %j is %j", (raw, shown) => {
    expect(cleanFileName(raw)).toBe(shown);
  });

  it("is cut where it is too long, and keeps its extension", () => {
    const name = cleanFileName(`${"月".repeat(400)}.pdf`);
    expect([...name]).toHaveLength(FILE_NAME_MAX_LENGTH);
    expect(name).toMatch(/月…\.pdf$/u);
    expect(cleanFileName(`a.${"x".repeat(400)}`)).toHaveLength(FILE_NAME_MAX_LENGTH);
  });
});

describe("the type a name claims", () => {
  it.each([
    ["a.pdf", "application/pdf"],
    ["a.PNG", "image/png"],
    ["a.jpg", "image/jpeg"],
    ["a.b.jpeg", "image/jpeg"],
    ["pdf", null],
    [".pdf", null],
    ["thesis.v2", null],
    ["setup.exe", null],
  ])("by %j is %j", (name, type) => {
    expect(claimedType(name)).toBe(type);
  });

  it("is the one the file has, once it is kept", () => {
    expect(nameOfType("scan", "application/pdf")).toBe("scan.pdf");
    expect(nameOfType("setup.exe", "application/pdf")).toBe("setup.exe.pdf");
    expect(nameOfType("photo.JPG", "image/jpeg")).toBe("photo.JPG");
    expect([...nameOfType("月".repeat(FILE_NAME_MAX_LENGTH), "image/png")]).toHaveLength(
      FILE_NAME_MAX_LENGTH,
    );
  });
});
