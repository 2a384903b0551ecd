import { isAddressAt, isOpenToAll, ownAddressProblems, readEmailDomain } from "./email-domain.ts";

describe("an institution's own domain", () => {
  it.each([
    "cug.edu.cn",
    "CUG.edu.cn.",
    "@cug.edu.cn",
    "someone@cug.edu.cn",
    "https://www.cug.edu.cn/index.htm",
    "http://www2.cug.edu.cn:8080",
  ])("is read from %j", (text) => {
    expect(readEmailDomain(text)).toEqual({ ok: true, value: "cug.edu.cn" });
  });

  it.each([
    "",
    "cug",
    "cug..edu.cn",
    "-cug.edu.cn",
    "127.0.0.1",
    "cug edu cn",
    `${"a".repeat(64)}.cn`,
  ])("is not %j", (text) => {
    expect(readEmailDomain(text)).toMatchObject({ problems: [{ code: "INVALID_DOMAIN" }] });
  });

  it.each([
    "gmail.com",
    "163.com",
    "QQ.com",
    "mail.yahoo.com",
    "edu.cn",
    "ac.uk",
    "someone.github.io",
  ])("is not %j, where anybody gets an address", (text) => {
    expect(readEmailDomain(text)).toMatchObject({ problems: [{ code: "SHARED_DOMAIN" }] });
  });

  it.each(["ox.ac.uk", "例子.中国", "demo.test", "mit.edu", "edu.example.cn"])(
    "can be %j",
    (text) => {
      expect(isOpenToAll(text)).toBe(false);
    },
  );
});

describe("an address", () => {
  it("is at a domain, or below it", () => {
    expect(isAddressAt("Li@CUG.edu.cn", ["cug.edu.cn"])).toBe(true);
    expect(isAddressAt("li@mail.cug.edu.cn", ["example.org", "cug.edu.cn"])).toBe(true);
  });

  it.each(["li@cug.edu.cn.example.org", "li@notcug.edu.cn", "li@edu.cn", "cug.edu.cn@example.org"])(
    "at another domain is not: %s",
    (email) => {
      expect(isAddressAt(email, ["cug.edu.cn"])).toBe(false);
    },
  );

  it("of a mail service for everybody shows nothing", () => {
    expect(ownAddressProblems("li@gmail.com")).toEqual([
      { code: "SHARED_DOMAIN", params: { domain: "gmail.com" }, path: ["email"] },
    ]);
    expect(ownAddressProblems("li@cug.edu.cn")).toEqual([]);
  });
});
