import { readFileSync } from "node:fs";
import path from "node:path";

export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

const messages = path.resolve(import.meta.dirname, "../../../web/messages");

/** A word or sentence of the pages, by its key such as `people.signUp.submit`, with its arguments filled in. */
export function say(locale: Locale, key: string, args: Readonly<Record<string, string>> = {}) {
  const [namespace = "", ...rest] = key.split(".");
  const all: unknown = JSON.parse(
    readFileSync(path.join(messages, locale, `${namespace}.json`), "utf8"),
  );
  const found = rest.reduce<unknown>(
    (node, name) => (node as Readonly<Record<string, unknown>> | undefined)?.[name],
    all,
  );
  if (typeof found !== "string") throw new Error(`The pages have no words for ${key}.`);
  return found.replaceAll(/\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole);
}
