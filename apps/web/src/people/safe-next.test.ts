import { safeNext, signInHref } from "./safe-next.ts";

describe("where signing in leads", () => {
  it.each([
    "/en/applications/abc/project",
    "/zh/samples?form=POWDER&text=%E7%8E%84%E6%AD%A6#stock",
    "/en",
  ])("goes on to %s", (path) => {
    expect(safeNext(path, "/en")).toBe(path);
  });

  it.each([
    "https://evil.example/en",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n//evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/.//evil.example",
    "en/applications",
    "",
    undefined,
    ["/en", "/zh"],
  ])("never follows %p", (next) => {
    expect(safeNext(next, "/zh/applications")).toBe("/zh/applications");
  });

  it("is asked for by the sign-in page's address", () => {
    const url = new URL(signInHref("/en/applications/a?b=c&d=e"), "http://portal.test");
    expect(url.searchParams.get("next")).toBe("/en/applications/a?b=c&d=e");
  });
});
