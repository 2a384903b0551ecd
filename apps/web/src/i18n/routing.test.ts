import { localeOfPath } from "./routing.ts";

test("an address begins with its language", () => {
  expect(localeOfPath("/zh")).toBe("zh");
  expect(localeOfPath("/zh/samples/CE5C0400")).toBe("zh");
  expect(localeOfPath("/en/zh")).toBe("en");
});

test("an address without a language is answered in English", () => {
  expect(localeOfPath("/")).toBe("en");
  expect(localeOfPath("/zhongwen")).toBe("en");
});
