import {
  NAME_MAX_LENGTH,
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  isBlank,
  isEmail,
  normalEmail,
  passwordProblems,
  textProblems,
} from "@regolith/domain";
import { APIError } from "better-auth/api";

export function refusePassword(password: string): void {
  const [found] = passwordProblems(password);
  if (found === undefined) return;
  const code = { TOO_SHORT: "PASSWORD_TOO_SHORT", TOO_LONG: "PASSWORD_TOO_LONG" }[
    found.code as string
  ];
  throw new APIError("BAD_REQUEST", {
    code: code ?? found.code,
    message: `The password is refused: ${String(PASSWORD_MIN_LENGTH)} to ${String(PASSWORD_MAX_LENGTH)} characters, and none that everybody tries.`,
  });
}

export function refuseName(name: string): void {
  if (!isBlank(name) && textProblems(name, NAME_MAX_LENGTH, []).length === 0) return;
  throw new APIError("BAD_REQUEST", {
    code: "INVALID_NAME",
    message: `The name is refused: it needs 1 to ${String(NAME_MAX_LENGTH)} characters.`,
  });
}

/** An address as it is kept and compared; refused when no mail could go there. */
export function readAddress(text = ""): string {
  const address = normalEmail(text);
  if (isEmail(address)) return address;
  throw new APIError("BAD_REQUEST", { code: "INVALID_EMAIL", message: "Invalid email" });
}

/** The account has this address: which is no secret to whoever is signed in to it. */
export function sameAddress(): APIError {
  const message = "The account has this address already.";
  return new APIError("BAD_REQUEST", { code: "SAME_EMAIL", message });
}

/** A link that was used, has ended or never was: which of them is not said. */
export function invalidToken(): APIError {
  const message = "The link has been used or has ended.";
  return new APIError("BAD_REQUEST", { code: "INVALID_TOKEN", message });
}

/** The right password is asked for again. */
export function invalidPassword(): APIError {
  return new APIError("BAD_REQUEST", { code: "INVALID_PASSWORD", message: "Invalid password" });
}
