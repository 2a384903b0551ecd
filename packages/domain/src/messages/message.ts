import { problem, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";

/** Longest message, in characters. */
export const MESSAGE_MAX_LENGTH = 10_000;
/** Longest name of a template, in characters. */
export const TEMPLATE_NAME_MAX_LENGTH = 100;

/** A message says something. */
export function messageProblems(body: string): Problem[] {
  if (isBlank(body)) return [problem("REQUIRED", ["body"])];
  return textProblems(body, MESSAGE_MAX_LENGTH, ["body"]);
}

/** Words the office uses again and again, in both languages. */
export interface TemplateWords {
  readonly nameEn: string;
  readonly nameZh: string;
  readonly bodyEn: string;
  readonly bodyZh: string;
}

/** Everything that keeps a template from being saved: each language is needed. */
export function templateProblems(words: TemplateWords): Problem[] {
  return (["nameEn", "nameZh", "bodyEn", "bodyZh"] as const).flatMap((field) => {
    if (isBlank(words[field])) return [problem("REQUIRED", [field])];
    const isName = field === "nameEn" || field === "nameZh";
    const max = isName ? TEMPLATE_NAME_MAX_LENGTH : MESSAGE_MAX_LENGTH;
    return textProblems(words[field], max, [field]);
  });
}

/** What a template may name of the application, written `{number}`, `{title}`, `{applicant}`. */
export interface TemplateFacts {
  readonly number: string;
  readonly title: string;
  readonly applicant: string;
}

/** A template's words with the application's facts put in; unknown names stay as they are. */
export function fillTemplate(body: string, facts: TemplateFacts): string {
  const known: Readonly<Record<string, string>> = { ...facts };
  return body.replace(/\{(\w+)\}/gu, (written, name: string) => known[name] ?? written);
}
