import type { TechniqueFacts } from "./technique.ts";

/** A method as the record of a measurement names it. */
export interface MethodName {
  readonly en: string;
  readonly zh: string;
}

type Recognised = Pick<TechniqueFacts, "code" | "methodKeywords">;

/**
 * Whether a method as people name it is this technique, by the technique's keywords. Latin words count only
 * whole, so that neither SIMS is found in NanoSIMS nor ICP-MS in LA-ICP-MS; Chinese ones anywhere.
 */
export function isMethodOf(
  { methodKeywords }: Pick<TechniqueFacts, "methodKeywords">,
  method: string,
): boolean {
  const text = plain(method);
  return methodKeywords.some((keyword) => contains(text, plain(keyword)));
}

/** The method by which a sample was measured already and which this step would repeat; null when there is none. */
export function repeatedMethod(
  step: { readonly techniqueCode: string | null; readonly technique: string },
  measured: readonly MethodName[],
  techniques: readonly Recognised[],
): MethodName | null {
  const meant = techniques.filter((technique) =>
    step.techniqueCode === null
      ? isMethodOf(technique, step.technique)
      : technique.code === step.techniqueCode,
  );
  const repeats = ({ en, zh }: MethodName) =>
    meant.some((technique) => isMethodOf(technique, en) || isMethodOf(technique, zh));
  return measured.find(repeats) ?? null;
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function contains(text: string, word: string): boolean {
  if (word === "") return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at).at(-1);
    const after = text[at + word.length];
    if (!joins(before, word.at(0)) && !joins(word.at(-1), after)) return true;
  }
  return false;
}

/** Whether two characters beside each other stand in one Latin word. */
function joins(one = "", other = ""): boolean {
  return LATIN.test(one) && LATIN.test(other);
}

const LATIN = /^[a-z0-9-]$/u;
