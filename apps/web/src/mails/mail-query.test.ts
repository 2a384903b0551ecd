import { mailFilterOf, mailViewPath, readMailView } from "./mail-query.ts";

test("shows what was given up when nothing is asked for, or nothing known", () => {
  expect(readMailView({})).toEqual({ state: "PARKED", address: "" });
  expect(readMailView({ state: "lost" })).toEqual({ state: "PARKED", address: "" });
  expect(mailViewPath({ state: "PARKED", address: "" })).toBe("/office/mails");
});

test("keeps state and address in the page's address", () => {
  const view = { state: "SENT", address: "a+b@x.test" } as const;
  const path = mailViewPath(view);
  expect(path).toBe("/office/mails?state=sent&address=a%2Bb%40x.test");
  const { searchParams } = new URL(path, "https://portal.example");
  expect(readMailView(Object.fromEntries(searchParams))).toEqual(view);
  expect(mailFilterOf(view)).toEqual(view);
});

test("asks for no address when none is given", () => {
  expect(mailFilterOf({ state: "WAITING", address: "" })).toEqual({ state: "WAITING" });
});
