import {
  APPLICATION_TYPES,
  CONFLICT_KINDS,
  CRITERIA,
  problemWith,
  SCORES,
  type TierReason,
} from "@regolith/domain";
import { LOCALES } from "../locale.ts";
import { conflictText } from "./conflict-text.ts";
import { problemMessage } from "../problems/problem-message.ts";
import { anchorText, criterionName, criterionQuestion } from "./rubric.ts";
import { tierReasonText } from "./tier-text.ts";

const HAN = /\p{Script=Han}/u;

describe.each(APPLICATION_TYPES)("the rubric of %s", (type) => {
  it.each(LOCALES)("has words of its own for every criterion and score in %s", (locale) => {
    const words = CRITERIA.flatMap((criterion) => [
      criterionName(type, criterion, locale),
      criterionQuestion(type, criterion, locale),
    ]);
    expect(new Set(words).size).toBe(words.length);
    for (const criterion of CRITERIA) {
      const anchors = SCORES.map((score) => anchorText({ type, criterion, score }, locale));
      expect(new Set(anchors).size).toBe(SCORES.length);
      for (const text of anchors) expect(HAN.test(text)).toBe(locale === "zh");
    }
  });
});

it.each(
  APPLICATION_TYPES.flatMap((type) => CRITERIA.map((criterion) => [criterion, type] as const)),
)("a missing score for %s of %s is named as the form names it", (criterion, type) => {
  const missing = problemWith("SCORE_NEEDED", { type, criterion }, ["scores", criterion]);
  for (const locale of LOCALES) {
    expect(problemMessage(missing, locale)).toContain(criterionName(type, criterion, locale));
  }
});

it.each(CONFLICT_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))(
  "a conflict by %s is told in %s with whom and why, and reads well without",
  (kind, locale) => {
    const told = conflictText({ kind, with: "Ada Okoye", detail: "FACT" }, locale);
    if (kind !== "TEAM") expect(told).toMatch(/Ada Okoye.*FACT/u);
    expect(conflictText({ kind, with: "", detail: "" }, locale)).toMatch(/[.。]$/u);
  },
);

const REASONS: readonly TierReason[] = [
  { code: "NEW_PI" },
  { code: "LARGE_SHARE", sample: "CE5C0400", share: 0.416, limit: 0.25 },
  { code: "NOTABLE_SHARE", sample: "CE5C0400", share: 0.12, limit: 0.1 },
  { code: "NOTHING_LEFT", sample: "CE5C0400" },
  { code: "FEW_UNITS", sample: "CE5C0400", left: 2, limit: 3 },
  { code: "DESTROYS_UNIQUE", sample: "CE5C0400" },
];

it.each(REASONS)("the reason $code has its figures in both languages", (reason) => {
  for (const locale of LOCALES) {
    const text = tierReasonText(reason, locale);
    expect(HAN.test(text)).toBe(locale === "zh");
    if ("sample" in reason) expect(text).toContain(reason.sample);
    if ("share" in reason) expect(text).toContain(String(Math.round(reason.share * 1_000) / 10));
    if ("limit" in reason && "left" in reason) expect(text).toContain(String(reason.limit));
  }
});
