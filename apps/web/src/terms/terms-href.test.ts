import { acceptTermsHref, readVersion, termsHref } from "./terms-href.ts";

it("has an address for each document, and for each of its versions", () => {
  expect(termsHref("TERMS")).toBe("/terms");
  expect(termsHref("PRIVACY", 2)).toBe("/privacy/2");
});

it("takes where somebody comes from along, whole", () => {
  expect(acceptTermsHref("/zh/applications/abc/check?x=1&y=2")).toBe(
    "/accept-terms?next=%2Fzh%2Fapplications%2Fabc%2Fcheck%3Fx%3D1%26y%3D2",
  );
});

it.each([
  ["12", 12],
  ["0", null],
  ["01", null],
  ["-1", null],
  ["1e3", null],
  ["9999999", null],
  ["two", null],
])("reads %s in an address as version %s", (text, version) => {
  expect(readVersion(text)).toBe(version);
});
