import { problem, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import { isCountry } from "./country.ts";
import { readOrcid } from "./orcid.ts";

export const NAME_MAX_LENGTH = 200;

/** What somebody says about themselves; empty strings where nothing is given. */
export interface Profile {
  readonly name: string;
  readonly nativeName: string;
  readonly institution: string;
  /** The same institution in the directory; null when it is not in the list. */
  readonly institutionId: string | null;
  readonly country: string;
  readonly orcid: string;
}

/** Only the name is asked of everybody; what else is given has to be right. */
export function profileProblems(profile: Profile): Problem[] {
  const { name, nativeName, institution, country, orcid } = profile;
  return [
    ...(isBlank(name) ? [problem("REQUIRED", ["name"])] : []),
    ...textProblems(name, NAME_MAX_LENGTH, ["name"]),
    ...textProblems(nativeName, NAME_MAX_LENGTH, ["nativeName"]),
    ...textProblems(institution, NAME_MAX_LENGTH, ["institution"]),
    ...(country === "" || isCountry(country) ? [] : [problem("INVALID_COUNTRY", ["country"])]),
    ...(isBlank(orcid) || readOrcid(orcid).ok ? [] : [problem("INVALID_ORCID", ["orcid"])]),
  ];
}
