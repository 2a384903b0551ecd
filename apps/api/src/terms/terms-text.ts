import { createHash } from "node:crypto";
import {
  LANGUAGES,
  TERMS_DOCUMENTS,
  type Language,
  type TermsDocument,
  type TermsVersion,
} from "@regolith/domain";

/** A term with what is said of it, such as a kind of data and how long it is kept. */
export interface TermsFact {
  readonly name: string;
  readonly text: string;
}

/** A paragraph, and the list below it where there is one. */
export interface TermsBlock {
  readonly text: string;
  readonly points: readonly string[];
  readonly facts: readonly TermsFact[];
}

export interface TermsPart {
  /** The same in both languages, for links to it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly TermsBlock[];
}

/** A document in one language. */
export interface TermsText {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly TermsPart[];
}

/** A version with its text; of each language the SHA-256 of all that stands in it. */
export interface WrittenTerms extends TermsVersion {
  readonly texts: Readonly<Record<Language, TermsText>>;
  readonly hashes: Readonly<Record<Language, string>>;
}

/** A version as somebody agrees to it who read it in this language. */
export function asRead({ document, version, hashes }: WrittenTerms, language: Language) {
  return { document, version, textHash: hashes[language] };
}

/** A file that is no version of a document; the message names the place. */
export class TermsFault extends Error {}

/** Reads a version as it is written in a file. */
export function parseTerms(json: unknown): WrittenTerms {
  const file = objectAt(json, "the file");
  const document = oneOf(TERMS_DOCUMENTS, file["document"], "document");
  const version = file["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new TermsFault("version must be a whole number from 1 on");
  }
  const inForceFrom = instantAt(file["inForceFrom"], "inForceFrom");
  const texts = { EN: textAt(file["en"], "en"), ZH: textAt(file["zh"], "zh") };
  const [english, chinese] = LANGUAGES.map((language) => texts[language].parts.map(({ id }) => id));
  if (String(english) !== String(chinese)) {
    throw new TermsFault("the parts of en and zh must have the same ids in the same order");
  }
  const name = { document, version, inForceFrom };
  const hashes = { EN: hashOf(name, texts.EN), ZH: hashOf(name, texts.ZH) };
  return { ...name, texts, hashes };
}

/** Of the content alone: how the file is laid out does not matter. */
function hashOf({ document, version, inForceFrom }: TermsVersion, text: TermsText): string {
  const content = JSON.stringify([document, version, inForceFrom.toISOString(), text]);
  return createHash("sha256").update(content).digest("hex");
}

function textAt(json: unknown, path: string): TermsText {
  const { title, lead, parts } = objectAt(json, path);
  const all = listAt(parts, `${path}.parts`, partAt);
  const ids = all.map(({ id }) => id);
  if (all.length === 0 || new Set(ids).size < ids.length) {
    throw new TermsFault(`${path}.parts needs parts, each with an id of its own`);
  }
  return {
    title: wordsAt(title, `${path}.title`),
    lead: wordsAt(lead, `${path}.lead`),
    parts: all,
  };
}

function partAt(json: unknown, path: string): TermsPart {
  const { id, title, blocks } = objectAt(json, path);
  const name = wordsAt(id, `${path}.id`);
  if (!/^[a-z][a-z-]*$/u.test(name)) {
    throw new TermsFault(`${path}.id must be of small letters and hyphens`);
  }
  return {
    id: name,
    title: wordsAt(title, `${path}.title`),
    blocks: listAt(blocks, `${path}.blocks`, blockAt),
  };
}

/** A text alone is a paragraph. */
function blockAt(json: unknown, path: string): TermsBlock {
  if (typeof json === "string") return { text: wordsAt(json, path), points: [], facts: [] };
  const { text, points = [], facts = [] } = objectAt(json, path);
  return {
    text: wordsAt(text, `${path}.text`),
    points: listAt(points, `${path}.points`, wordsAt),
    facts: listAt(facts, `${path}.facts`, factAt),
  };
}

function factAt(json: unknown, path: string): TermsFact {
  const { name, text } = objectAt(json, path);
  return { name: wordsAt(name, `${path}.name`), text: wordsAt(text, `${path}.text`) };
}

function objectAt(json: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return { ...json };
  throw new TermsFault(`${path} must be an object`);
}

function listAt<Item>(
  json: unknown,
  path: string,
  read: (item: unknown, path: string) => Item,
): Item[] {
  if (!Array.isArray(json)) throw new TermsFault(`${path} must be a list`);
  return json.map((item: unknown, index) => read(item, `${path}[${String(index)}]`));
}

function wordsAt(json: unknown, path: string): string {
  if (typeof json === "string" && json.trim() !== "") return json.trim();
  throw new TermsFault(`${path} must be a text`);
}

function oneOf(names: readonly TermsDocument[], json: unknown, path: string): TermsDocument {
  const found = names.find((name) => name === json);
  if (found === undefined) throw new TermsFault(`${path} must be ${names.join(" or ")}`);
  return found;
}

/** With its offset, so that nobody takes it for another day. */
function instantAt(json: unknown, path: string): Date {
  const text = typeof json === "string" ? json : "";
  const instant = new Date(text);
  if (/T.+(?:Z|[+-]\d\d:\d\d)$/u.test(text) && !Number.isNaN(instant.getTime())) return instant;
  throw new TermsFault(`${path} must be an instant such as 2027-01-01T00:00:00+08:00`);
}
