import type { ApplicationType } from "../status.ts";
import { SECTION_KEYS, type SectionKey } from "./answers.ts";
import type { AnySectionForm, ApplicationForm } from "./form.ts";
import { publicWelfareFormV1 } from "./public-welfare-form-v1.ts";
import { researchFormV1 } from "./research-form-v1.ts";

/** The form of each type of application, as it is now. */
export const FORMS: Readonly<Record<ApplicationType, ApplicationForm>> = {
  RESEARCH: researchFormV1,
  PUBLIC_WELFARE: publicWelfareFormV1,
};

/** The sections of a type's form, in its order. */
export function sectionsOf(type: ApplicationType): readonly SectionKey[] {
  return SECTION_KEYS.filter((key) => hasSection(type, key));
}

export function hasSection(type: ApplicationType, key: SectionKey): boolean {
  return FORMS[type].sections[key] !== undefined;
}

/** What a section asks. Throws for a section that the type's form does not have. */
export function sectionForm(type: ApplicationType, key: SectionKey): AnySectionForm {
  const form = FORMS[type].sections[key];
  if (form === undefined) throw new Error(`The ${type} form has no section ${key}`);
  return form;
}
