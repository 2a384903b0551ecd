import { problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
const ROR = /^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/u;

/** An id of the Research Organization Registry in any common form, as `https://ror.org/034t30j35`; its check digits are checked. */
export function readRor(text: string): Result<string> {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?ror\.org\//u, "")
    .replace(/\/$/u, "");
  const isRight = ROR.test(id) && checkDigits(id.slice(0, 7)) === id.slice(7);
  return isRight ? ok(`https://ror.org/${id}`) : refused(problem("INVALID_ROR"));
}

/** ISO 7064 mod 97-10 over the number that the characters write in Crockford's base 32. */
function checkDigits(characters: string): string {
  let number = 0;
  for (const character of characters) number = number * 32 + DIGITS.indexOf(character);
  return String(98 - ((number * 100) % 97)).padStart(2, "0");
}
