import { fillLetter, type LetterValues } from "./fill-letter.ts";

const values = (changes: Partial<LetterValues> = {}): LetterValues => ({
  ...{ applicant: "Ada Okoye", number: "2026-0147", title: "Old glass", round: "2026-2" },
  ...{ date: "1 December 2026", appealUntil: null, reserveUntil: null, contact: "write to us" },
  ...{ samples: [], conditions: [], reasons: [], comments: [] },
  ...changes,
});
const partsOf = (body: string, changes: Partial<LetterValues> = {}) =>
  fillLetter({ subject: "{number}", body }, values(changes)).parts.map(
    ({ kind, text }) => `${kind} ${text}`,
  );

it("puts words into subject, headings, items and paragraphs, whose line ends stay", () => {
  const letter = {
    subject: " About {number} ",
    body: "# To {applicant}\n- {title}\n\nYours,\n{date}",
  };
  expect(fillLetter(letter, values())).toEqual({
    subject: "About 2026-0147",
    parts: [
      { kind: "HEADING", text: "To Ada Okoye" },
      { kind: "ITEM", text: "Old glass" },
      { kind: "PARAGRAPH", text: "Yours,\n1 December 2026" },
    ],
  });
});

it("leaves out a section with nothing to say, with its heading and its other words", () => {
  const body = "Dear {applicant},\n\n# Comments\nThe reviewers wrote:\n{comments}\n\n# Then\nMore";
  expect(partsOf(body)).toEqual(["PARAGRAPH Dear Ada Okoye,", "HEADING Then", "PARAGRAPH More"]);
  const comments = [{ kind: "QUOTE", text: "Clear." }] as const;
  expect(partsOf(body, { comments })).toContain("QUOTE Clear.");
  expect(partsOf(body, { comments })).toContain("PARAGRAPH The reviewers wrote:");
});

it("leaves out a paragraph that needs words there are none for", () => {
  expect(partsOf("Before.\n\nAppeal until {appealUntil}.\n\nAfter.")).toEqual([
    "PARAGRAPH Before.",
    "PARAGRAPH After.",
  ]);
  expect(partsOf("Until {appealUntil}.", { appealUntil: "1 May" })).toEqual([
    "PARAGRAPH Until 1 May.",
  ]);
});

it("reads nothing that people wrote as a template, and keeps it in its sentence", () => {
  const title = "# {reasons}\n\n- {number} $& __proto__";
  expect(partsOf("“{title}”, {applicant}", { title })).toEqual([
    "PARAGRAPH “# {reasons} - {number} $& __proto__”, Ada Okoye",
  ]);
  const reasons = [{ kind: "PARAGRAPH", text: "# {number}\n- two" }] as const;
  expect(partsOf("{reasons}", { reasons })).toEqual(["PARAGRAPH # {number}\n- two"]);
});

it.each(["{constructor}", "{toString}", "{unknown}"])("leaves %s as it is written", (name) => {
  expect(partsOf(`A ${name} b`)).toEqual([`PARAGRAPH A ${name} b`]);
});
