import { problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";

const URL_FORM = /^(?:https?:\/\/)?(?:www\.)?orcid\.org\//iu;
const SIXTEEN = /^\d{15}[\dX]$/u;

/** An ORCID iD in any common form, as `0000-0002-1825-0097`; its last character is checked. */
export function readOrcid(text: string): Result<string> {
  const characters = text
    .trim()
    .replace(URL_FORM, "")
    .replace(/\/$/u, "")
    .replace(/[\s-]/gu, "")
    .toUpperCase();
  if (!SIXTEEN.test(characters) || checkCharacter(characters) !== characters.at(-1)) {
    return refused(problem("INVALID_ORCID"));
  }
  return ok(characters.replace(/(.{4})(?=.)/gu, "$1-"));
}

/** ISO 7064 mod 11-2 over the first fifteen digits. */
function checkCharacter(characters: string): string {
  let total = 0;
  for (const digit of characters.slice(0, 15)) total = (total + Number(digit)) * 2;
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? "X" : String(result);
}
