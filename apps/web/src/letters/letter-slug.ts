import {
  APPLICATION_TYPES,
  LETTER_KINDS,
  type ApplicationType,
  type LetterKind,
} from "@regolith/domain";

export interface WhichLetter {
  readonly kind: LetterKind;
  readonly type: ApplicationType;
}

/** The address of the words of one letter, such as `/office/letter-templates/declined/research`. */
export function letterTemplateHref({ kind, type }: WhichLetter): string {
  return `/office/letter-templates/${slug(kind)}/${slug(type)}`;
}

/** The letter an address names; null for none. */
export function readLetterSlug(kind: string, type: string): WhichLetter | null {
  const foundKind = LETTER_KINDS.find((one) => slug(one) === kind);
  const foundType = APPLICATION_TYPES.find((one) => slug(one) === type);
  if (foundKind === undefined || foundType === undefined) return null;
  return { kind: foundKind, type: foundType };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}
