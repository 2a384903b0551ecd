import { portalOrigin } from "./portal-origin.ts";

const asked = (headers: Record<string, string>) => portalOrigin(new Headers(headers));

test("examples name the address the reader used", () => {
  expect(asked({ host: "127.0.0.1:3000" })).toBe("http://127.0.0.1:3000");
  expect(
    asked({
      host: "inner:3000",
      "x-forwarded-host": "portal.example",
      "x-forwarded-proto": "https",
    }),
  ).toBe("https://portal.example");
});

test("a host that is none is not repeated", () => {
  expect(asked({ host: "portal.example'; rm -rf" })).toBe("");
});
