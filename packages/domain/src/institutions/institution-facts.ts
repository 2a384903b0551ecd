import { isCountry } from "../people/country.ts";
import { NAME_MAX_LENGTH } from "../people/profile.ts";
import { problem, problemWith, under, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import { readEmailDomain } from "./email-domain.ts";
import { evidenceProblems } from "./officer.ts";

/** What the office says of an institution; empty where nothing is known. */
export interface InstitutionFacts {
  readonly nameEn: string;
  readonly nameZh: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly website: string;
  readonly emailDomains: readonly string[];
}

/** Domains of one institution. */
export const DOMAINS_MAX = 20;
/** What one person may have waiting for the secretariat at a time. */
export const PROPOSALS_MAX = 10;
const WEBSITE_MAX_LENGTH = 500;

/** A name is asked of every institution; what else is given has to be right. */
export function institutionProblems(facts: InstitutionFacts): Problem[] {
  const { nameEn, nameZh, country, website, emailDomains } = facts;
  const count = emailDomains.length;
  return [
    ...(isBlank(nameEn) ? [problem("REQUIRED", ["nameEn"])] : []),
    ...textProblems(nameEn, NAME_MAX_LENGTH, ["nameEn"]),
    ...textProblems(nameZh, NAME_MAX_LENGTH, ["nameZh"]),
    ...(country === "" || isCountry(country) ? [] : [problem("INVALID_COUNTRY", ["country"])]),
    ...textProblems(website, WEBSITE_MAX_LENGTH, ["website"]),
    ...(website === "" || isWebsite(website) ? [] : [problem("INVALID", ["website"])]),
    ...(count > DOMAINS_MAX
      ? [problemWith("TOO_MANY", { max: DOMAINS_MAX, count }, ["emailDomains"])]
      : []),
    ...emailDomains.flatMap((domain) => {
      const read = readEmailDomain(domain);
      return read.ok ? [] : under(["emailDomains"], read.problems);
    }),
  ];
}

/** Whoever proposes an institution also says where it can be seen that it is one. */
export function proposalProblems(
  facts: InstitutionFacts,
  evidence: string,
  waiting: number,
): Problem[] {
  return [
    ...institutionProblems(facts),
    ...(facts.country === "" ? [problem("REQUIRED", ["country"])] : []),
    ...evidenceProblems(evidence),
    ...tooManyProblems(waiting),
  ];
}

/** `waiting` counts what the person proposed and nobody decided yet. */
export function tooManyProblems(waiting: number): Problem[] {
  return waiting >= PROPOSALS_MAX
    ? [problemWith("TOO_MANY_PROPOSALS", { max: PROPOSALS_MAX })]
    : [];
}

/** A domain gives its people the right to endorse, so adding one is explained. */
export function addedDomainProblems(
  before: readonly string[],
  after: readonly string[],
  reason: string,
): Problem[] {
  const added = after.filter((domain) => !before.includes(domain));
  if (added.length > 0 && isBlank(reason)) return [problem("REQUIRED", ["reason"])];
  return textProblems(reason, 2_000, ["reason"]);
}

/** Domains as they are kept: each once, in lower case. */
export function cleanDomains(given: readonly string[]): string[] {
  const read = given.map((domain) => readEmailDomain(domain));
  return [...new Set(read.flatMap((domain) => (domain.ok ? [domain.value] : [])))];
}

function isWebsite(text: string): boolean {
  return /^https?:\/\//u.test(text) && URL.canParse(text);
}
