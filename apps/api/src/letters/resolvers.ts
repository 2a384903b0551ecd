import { AppealResolver } from "./appeal.resolver.ts";
import { ApplicationLettersResolver } from "./letters.resolver.ts";
import { LetterTemplatesResolver } from "./templates.resolver.ts";

/** Everything about letters of decision and appeals, for the schema. */
export const letterResolvers = [
  ApplicationLettersResolver,
  AppealResolver,
  LetterTemplatesResolver,
] as const;
