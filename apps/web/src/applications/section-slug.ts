import { SECTION_KEYS, sectionOfPath, type SectionKey } from "@regolith/domain";
import { fieldId } from "../forms/form-state.ts";

/** A section's part of the page's address. */
export function slugOf(key: SectionKey): string {
  return key.toLowerCase();
}

export function sectionOfSlug(slug: string): SectionKey | null {
  return SECTION_KEYS.find((key) => slugOf(key) === slug) ?? null;
}

/** Path without the language of a section's page. */
export function sectionHref(applicationId: string, key: SectionKey): string {
  return `/applications/${applicationId}/${slugOf(key)}`;
}

/** Where a problem named by the API is put right: the section and its field; null when it is in no section. */
export function problemHref(applicationId: string, path: readonly string[]): string | null {
  const key = sectionOfPath(path);
  if (key === null) return null;
  const inside = path.slice(1).join(".");
  const anchor = inside === "" ? "" : `#${fieldId(inside)}`;
  return sectionHref(applicationId, key) + anchor;
}

/** What comes after a section: the next one that can be written in, and after the last the check of answers. */
export function hrefAfter(
  applicationId: string,
  key: SectionKey,
  editable: readonly SectionKey[],
): string {
  const rest = SECTION_KEYS.slice(SECTION_KEYS.indexOf(key) + 1);
  const next = rest.find((later) => editable.includes(later));
  return next === undefined
    ? `/applications/${applicationId}/check`
    : sectionHref(applicationId, next);
}
