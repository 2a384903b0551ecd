import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../messages");
const filesOf = (language: string): string[] => readdirSync(path.join(root, language)).sort();

type Leaf = readonly [key: string, text: unknown];

const leaves = (value: unknown, prefix: string): readonly Leaf[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${prefix}.${key}`))
    : [[prefix, value]];

const read = (language: string, file: string): ReadonlyMap<string, unknown> =>
  new Map(leaves(JSON.parse(readFileSync(path.join(root, language, file), "utf8")), ""));

/**
 * Names of the arguments of a message, in order of the alphabet, each once. Braces alternate:
 * those of an argument hold those of its cases, which hold text with arguments again.
 */
const argumentsOf = (text: string): string[] => {
  const names = new Set<string>();
  let depth = 0;
  for (const [brace, name] of text.matchAll(/\{\s*(\w*)|\}/g)) {
    depth += brace === "}" ? -1 : 1;
    if (brace !== "}" && depth % 2 === 1 && name) names.add(name);
  }
  return [...names].sort();
};

test("tells arguments from the words of their cases", () => {
  expect(argumentsOf("Closes {when}: {n, plural, one {less than {m}} other {days}}")).toEqual([
    "m",
    "n",
    "when",
  ]);
});

/** Rich-text tags of a message. */
const tagsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/<(\w+)>/g)].map(([, name]) => name ?? ""))].sort();

const files = filesOf("en");

test("both languages have the same files", () => {
  expect(filesOf("zh")).toEqual(files);
});

describe.each(files)("%s", (file) => {
  const english = read("en", file);
  const chinese = read("zh", file);

  test("has the same keys in both languages", () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("leaves no words empty", () => {
    const empty = [...english, ...chinese].filter(
      ([, text]) => typeof text !== "string" || text.trim() === "",
    );
    expect(empty).toEqual([]);
  });

  test("uses the same arguments and tags in both languages", () => {
    const shape = (text: unknown) => [argumentsOf(String(text)), tagsOf(String(text))];
    const differing = [...english.keys()].filter(
      (key) => JSON.stringify(shape(english.get(key))) !== JSON.stringify(shape(chinese.get(key))),
    );
    expect(differing).toEqual([]);
  });

  test("says Chinese in Chinese, with full-width punctuation between its characters", () => {
    const halfWidth = [...chinese].filter(([, text]) =>
      /\p{Script=Han}[,;:?!]/u.test(String(text)),
    );
    expect(halfWidth).toEqual([]);
  });
});
