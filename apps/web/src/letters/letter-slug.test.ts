import { APPLICATION_TYPES, LETTER_KINDS } from "@regolith/domain";
import { letterTemplateHref, readLetterSlug } from "./letter-slug.ts";

it("every letter has an address of its own, which leads back to it", () => {
  const all = LETTER_KINDS.flatMap((kind) => APPLICATION_TYPES.map((type) => ({ kind, type })));
  expect(new Set(all.map(letterTemplateHref)).size).toBe(all.length);
  for (const letter of all) {
    const [type = "", kind = ""] = letterTemplateHref(letter).split("/").toReversed();
    expect(readLetterSlug(kind, type)).toEqual(letter);
  }
});

it.each([
  ["declined", "nonsense"],
  ["nonsense", "research"],
  ["DECLINED", "RESEARCH"],
])("nothing is called %s/%s", (kind, type) => {
  expect(readLetterSlug(kind, type)).toBeNull();
});
