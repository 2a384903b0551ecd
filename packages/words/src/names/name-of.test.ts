import {
  ACTIONS,
  APPLICATION_STATUSES,
  APPLICATION_TYPES,
  cancelProblems,
  ATTACHMENT_KINDS,
  ATTACHMENT_STATES,
  DECLINE_REASONS,
  missing,
  EMPTY_ANSWERS,
  FORMS,
  ITEM_STATES,
  POLICY_V1,
  PROVENANCES,
  PUBLIC_STATUSES,
  ROLES,
  SECTION_KEYS,
  SECTION_NAMES,
  sectionForm,
  sectionsOf,
  TEAM_EVENTS,
  type ApplicationType,
  type SectionKey,
} from "@regolith/domain";
import { fieldName } from "../fields/field-name.ts";
import { beijingMoment, fileSize } from "../figures.ts";
import { LOCALES, type Locale } from "../locale.ts";
import { attachmentKindName, attachmentStateName } from "./attachment-names.ts";
import {
  actionName,
  declineReasonName,
  itemStateName,
  provenanceName,
  publicStatusName,
  roleName,
  sectionName,
  statusName,
  teamEventName,
  typeName,
} from "./name-of.ts";
import { optionName, undertakingSentence } from "./option-names.ts";

const KINDS: Readonly<Record<string, (locale: Locale) => readonly string[]>> = {
  sections: (locale) => SECTION_KEYS.map((key) => sectionName(key, locale)),
  "sections for public welfare": (locale) =>
    sectionsOf("PUBLIC_WELFARE").map((key) => sectionName(key, locale, "PUBLIC_WELFARE")),
  statuses: (locale) => APPLICATION_STATUSES.map((status) => statusName(status, locale)),
  "public statuses": (locale) => PUBLIC_STATUSES.map((status) => publicStatusName(status, locale)),
  types: (locale) => APPLICATION_TYPES.map((type) => typeName(type, locale)),
  provenances: (locale) => PROVENANCES.map((provenance) => provenanceName(provenance, locale)),
  "item states": (locale) => ITEM_STATES.map((state) => itemStateName(state, locale)),
  actions: (locale) => ACTIONS.map((action) => actionName(action, locale)),
  "events of a team": (locale) => TEAM_EVENTS.map((event) => teamEventName(event, locale)),
  roles: (locale) => ROLES.map((role) => roleName(role, locale)),
  "kinds of files": (locale) => ATTACHMENT_KINDS.map((kind) => attachmentKindName(kind, locale)),
  "states of files": (locale) =>
    ATTACHMENT_STATES.map((state) => attachmentStateName(state, locale)),
  "decline reasons": (locale) => DECLINE_REASONS.map((reason) => declineReasonName(reason, locale)),
};

it.each(Object.keys(KINDS))("%s have a name of their own in both languages", (kind) => {
  const [en = [], zh = []] = LOCALES.map((locale) => KINDS[kind]?.(locale));
  expect(new Set(en).size).toBe(en.length);
  expect(new Set(zh).size).toBe(zh.length);
  expect(en.every((name) => /^[A-Z][^\p{Script=Han}]+$/u.test(name))).toBe(true);
  expect(zh.every((name) => /\p{Script=Han}/u.test(name))).toBe(true);
});

const EVERY_SECTION = APPLICATION_TYPES.flatMap((type) =>
  sectionsOf(type).map((key): [SectionKey, ApplicationType] => [key, type]),
);

it.each(EVERY_SECTION)("every field of %s for %s has a name in both languages", (key, type) => {
  const form = sectionForm(type, key);
  const fields = [...form.fields, ...(form.rows?.fields ?? [])];
  for (const { name } of fields) {
    expect(fieldName([SECTION_NAMES[key], name], "en")).not.toBe("This answer");
    expect(fieldName([SECTION_NAMES[key], name], "zh")).not.toBe("此项");
  }
});

it.each(EVERY_SECTION)("every choice in %s for %s has a name in both languages", (key, type) => {
  const form = sectionForm(type, key);
  const options = [...form.fields, ...(form.rows?.fields ?? [])].flatMap((field) => [
    ...(field.options ?? []),
  ]);
  for (const option of options) {
    expect(optionName(option, "en")).not.toBe(option);
    expect(optionName(option, "zh")).toMatch(/\p{Script=Han}/u);
  }
});

it("every undertaking is a sentence in both languages, and the signature is none", () => {
  const all = APPLICATION_TYPES.flatMap((type) =>
    (FORMS[type].sections.UNDERTAKINGS?.fields ?? []).map((field) => ({ type, ...field })),
  );
  for (const { type, name, kind } of all) {
    if (kind !== "boolean") {
      expect(undertakingSentence(name, "en", type)).toBeNull();
      continue;
    }
    expect(undertakingSentence(name, "en", type)).toMatch(/\.$/u);
    expect(undertakingSentence(name, "zh", type)).toMatch(/。$/u);
  }
});

it("nobody who only shows a sample undertakes to consume it as planned", () => {
  expect(undertakingSentence("returnsMaterial", "en", "PUBLIC_WELFARE")).toContain("Nothing is");
  expect(undertakingSentence("returnsMaterial", "en")).toContain("consumed as planned");
});

it("everything that can be missing is called by a name", () => {
  const names = APPLICATION_TYPES.flatMap((type) =>
    missing({ type, answers: EMPTY_ANSWERS }, POLICY_V1).map(({ path }) =>
      fieldName(path ?? [], "en"),
    ),
  );
  expect(names).not.toContain("This answer");
});

it("both reasons that cancelling a round lacks are called by names of their own", () => {
  const blank = { submitted: 0, reasonEn: "", reasonZh: "" };
  const paths = cancelProblems({ cancelledAt: null }, blank).map(({ path }) => path ?? []);
  expect(paths.map((path) => fieldName(path, "en"))).toEqual([
    "Reason in English",
    "Reason in Chinese",
  ]);
  expect(paths.map((path) => fieldName(path, "zh"))).toEqual([
    "取消原因（英文）",
    "取消原因（中文）",
  ]);
});

it("writes an instant within the day as it is in Beijing", () => {
  expect(beijingMoment("2026-12-22T01:05:00Z", "en")).toBe(
    "22 December 2026, 09:05 Beijing time (UTC+8)",
  );
  expect(beijingMoment("2026-12-31T17:00:00Z", "zh")).toBe(
    "2027 年 1 月 1 日 01:00（北京时间，UTC+8）",
  );
});

it.each([
  [20 * 1024 * 1024, "20 MB", "20 MB"],
  [1_300_000, "1.2 MB", "1.2 MB"],
  [2_048, "2 kB", "2 kB"],
  [70, "70 bytes", "70 字节"],
])("writes %d bytes in the unit people read", (bytes, en, zh) => {
  expect([fileSize(bytes, "en"), fileSize(bytes, "zh")]).toEqual([en, zh]);
});
