import {
  isCountry,
  isOpenToAll,
  readEmailDomain,
  readRor,
  type InstitutionNameKind,
} from "@regolith/domain";

/** What the directory takes from one record of the Research Organization Registry. */
export interface RorRecord {
  readonly rorId: string;
  readonly nameEn: string;
  readonly nameZh: string | null;
  readonly names: readonly {
    readonly text: string;
    readonly language: string | null;
    readonly kind: InstitutionNameKind;
  }[];
  readonly country: string | null;
  readonly website: string | null;
  readonly emailDomains: readonly string[];
  readonly isActive: boolean;
  /** Those that followed it. */
  readonly successors: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads a record of ROR's schema v2; null for anything else. */
export function readRorRecord(value: unknown): RorRecord | null {
  if (!isObject(value)) return null;
  const { id, names, locations, status } = value;
  const ror = readRor(textOf(id));
  if (!ror.ok || !Array.isArray(names) || !Array.isArray(locations)) return null;
  const given = names.filter(isObject).flatMap(readName);
  const nameEn = mainName(given);
  if (nameEn === undefined || typeof status !== "string") return null;
  const nameZh = chineseName(given) ?? null;
  const shown = new Set([nameEn, nameZh]);
  return {
    ...{ rorId: ror.value, nameEn, nameZh },
    names: given
      .filter(({ text }) => !shown.has(text))
      .map(({ text, language, kind }) => ({ text, language, kind })),
    country: countryOf(locations),
    website: websiteOf(value.links),
    emailDomains: domainsOf(value),
    isActive: status === "active",
    successors: successorsOf(value.relationships),
  };
}

/** Whether a record is of the schema that came before. */
export function isRorV1(value: unknown): boolean {
  return isObject(value) && typeof value.name === "string" && isObject(value.country);
}

interface Name {
  readonly text: string;
  readonly language: string | null;
  readonly kind: InstitutionNameKind;
  readonly isDisplayed: boolean;
}

function readName({ value, types, lang }: Json): Name[] {
  const text = textOf(value).replaceAll("\0", "").trim();
  if (text === "") return [];
  const given = Array.isArray(types) ? types : [];
  const isFull = given.includes("label") || given.includes("ror_display");
  const kind = isFull ? "LABEL" : given.includes("acronym") ? "ACRONYM" : "ALIAS";
  const language = textOf(lang) || null;
  return [{ text, language, kind, isDisplayed: given.includes("ror_display") }];
}

/** The full English name, else the one that the registry displays. */
function mainName(names: readonly Name[]): string | undefined {
  const full = names.filter(({ kind }) => kind === "LABEL");
  const english = full.filter(({ language }) => language === "en");
  const found = english.find(({ isDisplayed }) => isDisplayed) ?? english[0];
  return (found ?? names.find(({ isDisplayed }) => isDisplayed) ?? full[0] ?? names[0])?.text;
}

function chineseName(names: readonly Name[]): string | undefined {
  const chinese = names.filter(
    ({ language, text }) => language === "zh" && /\p{Script=Han}/u.test(text),
  );
  return (chinese.find(({ kind }) => kind === "LABEL") ?? chinese[0])?.text;
}

function countryOf(locations: readonly unknown[]): string | null {
  const codes = locations.filter(isObject).map(({ geonames_details: details }) => {
    return isObject(details) ? textOf(details.country_code).toUpperCase() : "";
  });
  return codes.find(isCountry) ?? null;
}

function websiteOf(links: unknown): string | null {
  const all = Array.isArray(links) ? links.filter(isObject) : [];
  const website = textOf(all.find(({ type }) => type === "website")?.value).trim();
  return /^https?:\/\//u.test(website) && URL.canParse(website) ? website : null;
}

/** Those the registry names, and the one of the website; none where anybody gets an address. */
function domainsOf({ domains, links }: Json): string[] {
  const named = Array.isArray(domains) ? domains.map(textOf) : [];
  const found = [...named, websiteOf(links) ?? ""].flatMap((text) => {
    const read = readEmailDomain(text);
    return read.ok && !isOpenToAll(read.value) ? [read.value] : [];
  });
  return [...new Set(found)];
}

function successorsOf(relationships: unknown): string[] {
  const all = Array.isArray(relationships) ? relationships.filter(isObject) : [];
  return all
    .filter(({ type }) => textOf(type).toLowerCase() === "successor")
    .flatMap(({ id }) => {
      const ror = readRor(textOf(id));
      return ror.ok ? [ror.value] : [];
    });
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
