import { codeOf, lineOf } from "@regolith/db";

/** Why a mail did not leave. */
export interface Failure {
  /** What the server said, or what happened. */
  readonly said: string;
  /** The server will never take this mail for this address. */
  readonly isRefusal: boolean;
}

const LONGEST = 500;
const FIRST_PERMANENT = 500;

/** Commands whose refusal is about this mail; refused greetings, passwords and senders are about the operator's settings. */
const ABOUT_THE_MAIL = new Set(["RCPT TO", "DATA", "API"]);

/** What an error of a delivery means. */
export function failureOf(error: unknown): Failure {
  const { response, responseCode, command } = error as Partial<SmtpError>;
  const said = (response ?? lineOf(error)).replaceAll(/\s+/g, " ").trim().slice(0, LONGEST);
  const isPermanent =
    command === "API" ? codeOf(error) === "EENVELOPE" : (responseCode ?? 0) >= FIRST_PERMANENT;
  return { said, isRefusal: isPermanent && ABOUT_THE_MAIL.has(command ?? "") };
}

interface SmtpError {
  readonly response: string;
  readonly responseCode: number;
  readonly command: string;
}
