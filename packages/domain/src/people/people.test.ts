import { COUNTRIES, isCountry } from "./country.ts";
import { isEmail, normalEmail } from "./email.ts";
import { readOrcid } from "./orcid.ts";
import { passwordProblems } from "./password.ts";
import { profileProblems } from "./profile.ts";
import { grantProblems, isNamedBy, managesPeople, revokeProblems, ROLES } from "./roles.ts";

describe("an ORCID iD", () => {
  it.each([
    "0000-0002-1825-0097",
    "0000000218250097",
    "https://orcid.org/0000-0002-1825-0097",
    "http://www.orcid.org/0000-0002-1825-0097/",
    " orcid.org/0000-0002-1825-0097 ",
  ])("is read from %j", (text) => {
    expect(readOrcid(text)).toEqual({ ok: true, value: "0000-0002-1825-0097" });
  });

  it("may end in X", () => {
    expect(readOrcid("0000-0002-1694-233x")).toEqual({ ok: true, value: "0000-0002-1694-233X" });
  });

  it.each(["0000-0002-1825-0098", "0000-0002-1694-2330", "1825-0097", "", "X000-0002-1825-0097"])(
    "is not %j",
    (text) => {
      expect(readOrcid(text)).toMatchObject({ ok: false, problems: [{ code: "INVALID_ORCID" }] });
    },
  );

  it("fails when any single digit of it is mistyped", () => {
    const right = "0000000218250097";
    const wrong = Array.from(
      right,
      (digit, place) =>
        right.slice(0, place) + String((Number(digit) + 1) % 10) + right.slice(place + 1),
    );
    expect(wrong.filter((text) => readOrcid(text).ok)).toEqual([]);
  });
});

describe("countries", () => {
  it("are the 249 of ISO 3166-1, each once", () => {
    expect(new Set(COUNTRIES).size).toBe(249);
    expect(COUNTRIES.every((code) => /^[A-Z]{2}$/u.test(code))).toBe(true);
  });

  it.each(["XX", "cn", "China", "", "UK"])("do not include %j", (code) => {
    expect(isCountry(code)).toBe(false);
  });
});

describe("an e-mail address", () => {
  it.each(["ada@example.org", "a.b+c@sub.example.co.uk", "李@例子.中国"])("can be %j", (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each(["", "ada", "ada@", "@example.org", "ada@example", "a b@example.org", "a@b..org"])(
    "cannot be %j",
    (text) => {
      expect(isEmail(text)).toBe(false);
    },
  );

  it.each([
    "a\u0000a@example.org",
    "a@exa\u0007mple.org",
    "a@example.o\u007frg",
    "a\ud800@example.org",
  ])("holds no letter that no database keeps (%#)", (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it("is kept in lower case", () => {
    expect(normalEmail(" Ada@Example.ORG ")).toBe("ada@example.org");
  });
});

describe("a password", () => {
  const code = (password: string) => passwordProblems(password)[0]?.code;

  it("needs twelve characters and no particular kinds of them", () => {
    expect(code("correct horse")).toBeUndefined();
    expect(code("demonstration-only")).toBeUndefined();
    expect(code("月壤样品申请平台测试用密码")).toBeUndefined();
    expect(code("elevenchars")).toBe("TOO_SHORT");
  });

  it("has at most 128 characters", () => {
    expect(code("ab3".repeat(42) + "xy")).toBeUndefined();
    expect(code("ab3".repeat(42) + "xyz")).toBe("TOO_LONG");
  });

  it.each(["password1234", "PasswordPassword", "123456789012", "aaaaaaaaaaaa", "abcabcabcabc"])(
    "may not be one everybody tries: %s",
    (password) => {
      expect(code(password)).toBe("PASSWORD_TOO_COMMON");
    },
  );
});

describe("a profile", () => {
  const nothing = { nativeName: "", institution: "", institutionId: null, country: "", orcid: "" };
  const profile = { name: "Ada", ...nothing };

  it("needs a name and nothing else", () => {
    expect(profileProblems(profile)).toEqual([]);
    expect(profileProblems({ ...profile, name: " " })).toEqual([
      { code: "REQUIRED", path: ["name"] },
    ]);
  });

  it("says everything that is wrong at once", () => {
    const wrong = { ...profile, nativeName: "名".repeat(201), country: "XX", orcid: "1" };
    expect(profileProblems(wrong).map(({ code, path }) => [code, path?.[0]])).toEqual([
      ["TOO_LONG", "nativeName"],
      ["INVALID_COUNTRY", "country"],
      ["INVALID_ORCID", "orcid"],
    ]);
  });
});

describe("roles", () => {
  it.each(ROLES)("%s manages people only if it is the administrator", (role) => {
    expect(managesPeople({ roles: [role] })).toBe(role === "ADMINISTRATOR");
  });

  it("are granted once", () => {
    expect(grantProblems([], "CURATOR")).toEqual([]);
    expect(grantProblems(["CURATOR"], "CURATOR")[0]?.code).toBe("ALREADY_HOLDS_ROLE");
  });

  it("are taken only from those who hold them", () => {
    expect(revokeProblems(["CURATOR"], "CURATOR", 1)).toEqual([]);
    expect(revokeProblems([], "CURATOR", 1)[0]?.code).toBe("ROLE_NOT_HELD");
  });

  it("are never taken from the last administrator", () => {
    const held = ["ADMINISTRATOR"] as const;
    expect(revokeProblems(held, "ADMINISTRATOR", 1)[0]?.code).toBe("LAST_ADMINISTRATOR");
    expect(revokeProblems(held, "ADMINISTRATOR", 2)).toEqual([]);
  });
});

describe("somebody who is named by an address", () => {
  const ada = { email: "ada@new.example", formerEmails: ["ada@old.example", "ada@older.example"] };

  it.each(["ada@new.example", " Ada@New.Example ", "ADA@old.example", "ada@older.example"])(
    "is still the same person under %j",
    (address) => {
      expect(isNamedBy(ada, address)).toBe(true);
    },
  );

  it.each(["", "ada@example", "bo@old.example"])("is not the one named by %j", (address) => {
    expect(isNamedBy(ada, address)).toBe(false);
  });
});
