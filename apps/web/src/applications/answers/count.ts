export interface TextCount {
  readonly characters: number;
  readonly words: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Characters as limits count them (code points), and words as the language's rules find them, so 汉字 too. */
export function countText(text: string, locale: string): TextCount {
  let words = 0;
  for (const { isWordLike } of wordSegmenter(locale).segment(text)) {
    if (isWordLike === true) words += 1;
  }
  return { characters: Array.from(text).length, words };
}

function wordSegmenter(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  segmenters.set(locale, segmenter);
  return segmenter;
}
