/** What stands in a dictionary at its own level: the first token of each value by its key. */
export type Dictionary = ReadonlyMap<string, string>;

const TOKEN =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|[[\]{}]|<[\da-fA-F\0\t\n\f\r ]*>|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+/uy;

/**
 * Reads the dictionary a text begins with, as PDF writes it: strings and what is nested are passed over.
 * Null when the text does not begin with one, or ends before it does.
 */
export function readDictionary(text: string): Dictionary | null {
  const tokens = tokensOf(text);
  if (tokens.next().value !== "<<") return null;
  const entries = new Map<string, string>();
  let key: string | null = null;
  let depth = 1;
  for (const token of tokens) {
    const change = CHANGES_OF_DEPTH.get(token) ?? 0;
    if (depth === 1 && change >= 0) {
      if (key !== null) {
        entries.set(key, token);
        key = null;
      } else if (token.startsWith("/")) {
        // Anything else belongs to the value before, as in the reference `5 0 R`.
        key = nameOf(token);
      }
    }
    depth += change;
    if (depth === 0) return entries;
  }
  return null;
}

const CHANGES_OF_DEPTH: ReadonlyMap<string, number> = new Map([
  ["<<", 1],
  ["[", 1],
  [">>", -1],
  ["]", -1],
]);

function* tokensOf(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    if (text[at] === "(") {
      const end = endOfString(text, at);
      if (end === null) return;
      yield "()";
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    if (token === undefined) return;
    if (!/^[\0\t\n\f\r %]/u.test(token)) yield token;
    at += token.length;
  }
}

/** Where a string in parentheses ends; they may be nested, and escaped. */
function endOfString(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** Any character of a name may be written as its number. */
function nameOf(token: string): string {
  return token
    .slice(1)
    .replace(/#([\da-fA-F]{2})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
