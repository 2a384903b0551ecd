/** Names a text's language where its script differs from the document's, for whoever reads it aloud. */
export function languageOfText(text: string, locale: "en" | "zh"): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const ideographs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const isChinese = ideographs > letters / 3;
  if (isChinese === (locale === "zh")) return undefined;
  return isChinese ? "zh-Hans" : "en";
}
