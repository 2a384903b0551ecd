import type { MailInHand } from "@regolith/db";
import { writeLetter } from "./write-letter.ts";

const ORIGIN = "https://portal.example";
const letterhead = { webOrigin: ORIGIN, isDemonstration: false };

const aMail = (overrides: Partial<MailInHand> = {}): MailInHand => ({
  id: "01980000-0000-7000-8000-000000000001",
  address: "lin@journeys.test",
  language: "EN",
  hasAccount: true,
  createdAt: new Date("2026-06-01T08:00:00Z"),
  attempts: 1,
  content: { template: "NOTIFICATION", params: told("Cooling of a basalt") },
  ...overrides,
});

function told(title: string) {
  return {
    kind: "CHANGES_REQUESTED",
    params: { number: "REG-2026-0001", title, type: "RESEARCH", sections: ["PROJECT"] },
    ...{ path: "/applications/abc", dueAt: "2026-06-30T16:00:00Z" },
  } as const;
}

it.each([
  ["EN", "en", "By 30 June 2026, 24:00 Beijing time (UTC+8)."],
  ["ZH", "zh", "2026 年 6 月 30 日 24:00（北京时间，UTC+8）"],
] as const)(
  "says in %s what is to be done by when, with one link to the place",
  (language, locale, due) => {
    const { text, html, subject } = writeLetter(aMail({ language }), letterhead);
    for (const body of [text, html]) {
      expect(body).toContain(subject);
      expect(body).toContain(due);
      expect(body).toContain(`${ORIGIN}/${locale}/applications/abc`);
      expect(body).toContain(`${ORIGIN}/${locale}/account`);
    }
    expect(html).toContain(language === "EN" ? '<html lang="en">' : '<html lang="zh-Hans">');
  },
);

it("lists what a digest tells, each with its own link", () => {
  const items = [told("One"), { ...told("Two"), path: "/applications/def" }];
  const { text, html } = writeLetter(
    aMail({ content: { template: "DIGEST", params: { items } } }),
    letterhead,
  );
  for (const path of ["/applications/abc", "/applications/def", "/notifications"]) {
    expect(text).toContain(`${ORIGIN}/en${path}`);
    expect(html).toContain(`href="${ORIGIN}/en${path}"`);
  }
});

it("lets nothing that people typed become markup or a second header", () => {
  const params = told('<img src="https://evil.example/x.png"> & "co"\r\nBcc: all@evil.example');
  const { html, subject } = writeLetter(
    aMail({ content: { template: "NOTIFICATION", params } }),
    letterhead,
  );
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=&quot;https://evil.example/x.png&quot;&gt; &amp;");
  expect(subject).not.toMatch(/[\r\n]/u);
});

it("fetches nothing and needs no style sheet", () => {
  const { html } = writeLetter(aMail(), letterhead);
  expect(html).not.toMatch(/<(?:img|link|script|iframe)|url\(|@import/u);
  expect(html).toContain("prefers-color-scheme:dark");
});

it.each(["EN", "ZH"] as const)("says in %s when what it tells is invented", (language) => {
  const words = { EN: "Demonstration:", ZH: "演示：" };
  const [real, invented] = [false, true].map((isDemonstration) =>
    writeLetter(aMail({ language }), { webOrigin: ORIGIN, isDemonstration }),
  );
  expect(real?.text).not.toContain(words[language]);
  expect(invented?.text.startsWith(words[language])).toBe(true);
  expect(invented?.html).toContain(words[language]);
});

it("cuts a subject where mail programs would, and keeps every word in the mail", () => {
  const title = "岩".repeat(400);
  const content = { template: "NOTIFICATION", params: told(title) } as const;
  const { subject, text, html } = writeLetter(aMail({ content }), letterhead);
  expect([...subject]).toHaveLength(150);
  expect(subject).toMatch(/岩…$/u);
  for (const body of [text, html]) expect(body).toContain(title);
});
