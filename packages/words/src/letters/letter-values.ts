import {
  beijingDay,
  isBlank,
  ugToMg,
  type LetterFacts,
  type LetterPart,
  type LetterSample,
  type LetterValues,
} from "@regolith/domain";
import { beijingMoment, dayInWords, figure, milligrams } from "../figures.ts";
import type { Locale } from "../locale.ts";
import { declineReasonName } from "../names/name-of.ts";
import { LETTER_PHRASES, type LetterPhrases } from "./letter-phrases.ts";

/** What stands for each placeholder of a letter in one language. */
export function letterValues(facts: LetterFacts, locale: Locale): LetterValues {
  const { number, title, round, decidedAt, appealEnd, reserveEnd, samples } = facts;
  const phrases = LETTER_PHRASES[locale];
  return {
    applicant: nameOf(facts, locale),
    number,
    title: isBlank(title) ? phrases.untitled : title,
    round: round === null ? phrases.noRound : locale === "en" ? round.nameEn : round.nameZh,
    date: dayInWords(beijingDay(decidedAt), locale),
    appealUntil: appealEnd && beijingMoment(appealEnd.toISOString(), locale),
    reserveUntil: reserveEnd && beijingMoment(reserveEnd.toISOString(), locale),
    contact: phrases.contact,
    samples: samples.map((sample) => ({ kind: "ITEM", text: sampleLine(sample, locale) })),
    conditions: conditionsOf(samples, phrases),
    reasons: reasonsOf(facts, locale),
    comments: facts.comments.filter(isWritten).map(quoted),
  };
}

/** A Chinese letter addresses people by their Chinese name, where they have one. */
function nameOf({ applicant, nativeName }: LetterFacts, locale: Locale): string {
  const isChinese = nativeName !== null && /\p{Script=Han}/u.test(nativeName);
  return locale === "zh" && isChinese ? nativeName : applicant;
}

/** What was asked of one sample, and what became of it. */
function sampleLine(sample: LetterSample, locale: Locale): string {
  const { code, requestMode, outcome, grantedUg, inPlaceCode, note } = sample;
  const { line, whole, granted, wholeGranted, inPlace, refused, refusedFor } =
    LETTER_PHRASES[locale];
  const isWhole = requestMode === "WHOLE_UNIT";
  const asked = isWhole ? whole : askedMass(sample, locale);
  if (outcome === "UNDECIDED") return line(code, asked);
  if (outcome === "REFUSED") return line(code, isBlank(note) ? refused : refusedFor(note.trim()));
  const mass = grantedUg === null ? null : milligrams(ugToMg(grantedUg), locale);
  const given = isWhole ? wholeGranted(mass) : granted(mass ?? "", asked);
  return line(code, inPlaceCode === null ? given : inPlace(inPlaceCode, given));
}

function askedMass({ minimumUg, optimumUg }: LetterSample, locale: Locale): string {
  const { from, exactly, noMass } = LETTER_PHRASES[locale];
  const least = minimumUg ?? optimumUg;
  const most = optimumUg ?? minimumUg;
  if (least === null || most === null) return noMass;
  const figures = [least, most].map((ug) => figure(ugToMg(ug), locale));
  return least === most ? exactly(figures[1] ?? "") : from(figures[0] ?? "", figures[1] ?? "");
}

function conditionsOf(samples: readonly LetterSample[], { line }: LetterPhrases): LetterPart[] {
  return samples.flatMap(({ code, outcome, note }) =>
    outcome === "GRANTED" && isWritten(note)
      ? [{ kind: "ITEM" as const, text: line(code, note.trim()) }]
      : [],
  );
}

function reasonsOf({ reasonCode, reasons }: LetterFacts, locale: Locale): LetterPart[] {
  const words = reasons.filter(isWritten).map((text) => paragraph(text.trim()));
  if (reasonCode === null) return words;
  return [
    paragraph(LETTER_PHRASES[locale].sentence(declineReasonName(reasonCode, locale))),
    ...words,
  ];
}

function paragraph(text: string): LetterPart {
  return { kind: "PARAGRAPH", text };
}

function quoted(text: string): LetterPart {
  return { kind: "QUOTE", text: text.trim() };
}

function isWritten(text: string): boolean {
  return !isBlank(text);
}
