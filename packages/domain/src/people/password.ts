import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { characterCount } from "../text/text.ts";

export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 128;

/** Long enough to pass, and still among the first anybody tries. */
const COMMON: ReadonlySet<string> = new Set([
  "123456789012",
  "1234567890123",
  "12345678901234567890",
  "012345678901",
  "abcdefghijkl",
  "abcdefghijklmnop",
  "abcd12345678",
  "administrator",
  "administrator1",
  "changemechangeme",
  "iloveyouiloveyou",
  "letmeinletmein",
  "password1234",
  "password12345",
  "password123456",
  "passwordpassword",
  "qwerty123456",
  "qwertyqwerty",
  "qwertyuiop12",
  "qwertyuiop123",
  "qwertyuiopasdfghjkl",
  "1q2w3e4r5t6y",
  "1qaz2wsx3edc",
  "1qaz2wsx3edc4rfv",
  "q1w2e3r4t5y6",
  "welcome12345",
  "welcomewelcome",
  "woaini1314520",
  "woaini5201314",
]);

/** No rules of composition: length, and not one of the passwords everybody tries. */
export function passwordProblems(password: string): Problem[] {
  const length = characterCount(password);
  const [min, max] = [PASSWORD_MIN_LENGTH, PASSWORD_MAX_LENGTH];
  if (length < min) return [problemWith("TOO_SHORT", { min, length }, ["password"])];
  if (length > max) return [problemWith("TOO_LONG", { max, length }, ["password"])];
  return isCommon(password.toLowerCase()) ? [problem("PASSWORD_TOO_COMMON", ["password"])] : [];
}

function isCommon(password: string): boolean {
  return COMMON.has(password) || isRepeated(password);
}

/** A short piece written again and again. */
function isRepeated(password: string): boolean {
  return /^(.{1,3})\1+$/u.test(password);
}
