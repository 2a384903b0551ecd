import { APPLICATION_TYPES, LETTER_KINDS } from "@regolith/domain";
import { inventedLetterFacts, LOCALES, standardLetterWords, writeLetter } from "@regolith/words";
import { readPdf, squeezed } from "../testing/read-pdf.ts";
import { letterPdf, type PrintedLetter } from "./letter-pdf.ts";

const letter = (changes: Partial<PrintedLetter> = {}): PrintedLetter => ({
  ...{ locale: "en", number: "2099-0001", sha256: "ab".repeat(32), isDemonstration: false },
  ...{ sentAt: new Date("2026-12-01T02:00:00Z"), subject: "Application 2099-0001", parts: [] },
  ...changes,
});
const EVERY = LETTER_KINDS.flatMap((kind) =>
  APPLICATION_TYPES.flatMap((type) => LOCALES.map((locale) => ({ kind, type, locale }))),
);

it.each(EVERY)("$kind of $type stands whole in $locale", async ({ kind, type, locale }) => {
  const facts = inventedLetterFacts(kind, type, locale);
  const written = writeLetter(facts, standardLetterWords(kind, type), locale);
  const { text, title, isMarked } = await readPdf(await letterPdf(letter({ ...written, locale })));
  for (const part of [written.subject, ...written.parts.map((one) => one.text)]) {
    expect(text).toContain(squeezed(part));
  }
  expect([title, isMarked]).toEqual([written.subject, true]);
});

it("is tagged: its lists, quotes and headings say what they are", async () => {
  const parts = [
    { kind: "HEADING", text: "Granted" },
    { kind: "ITEM", text: "One" },
    { kind: "ITEM", text: "Two" },
    { kind: "PARAGRAPH", text: "Between" },
    { kind: "ITEM", text: "Three" },
    { kind: "QUOTE", text: "A clear plan.\n方案清晰。" },
  ] as const;
  const { pages, language } = await readPdf(await letterPdf(letter({ parts })));
  const roles = pages.flatMap((page) => page.roles);
  const count = (role: string) => roles.filter((one) => one === role).length;
  expect([count("H1"), count("H2"), count("L"), count("LI"), count("LBody")]).toEqual([
    ...[1, 1, 2, 3, 3],
  ]);
  expect(count("BlockQuote")).toBe(1);
  expect(language).toBe("en-GB");
});

it("says that it was made up, by which number it goes, and how to know it again", async () => {
  const { text } = await readPdf(await letterPdf(letter({ isDemonstration: true })));
  expect(text).toContain("DEMONSTRATION");
  expect(text).toContain("ab".repeat(32));
  const plain = await readPdf(await letterPdf(letter()));
  expect(plain.text).not.toContain("DEMONSTRATION");
  expect(plain.text).toContain(squeezed("Letter about application 2099-0001 · Page 1 of 1"));
});

it("is the same for the same letter", async () => {
  const [one, other] = [await letterPdf(letter()), await letterPdf(letter())];
  expect(Buffer.compare(one, other)).toBe(0);
});
