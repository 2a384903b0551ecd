import {
  ACTIONS,
  APPLICATION_STATUSES,
  APPLICATION_TYPES,
  ATTACHMENT_KINDS,
  ATTACHMENT_STATES,
  DECLINE_REASONS,
  missing,
  EMPTY_ANSWERS,
  ITEM_STATES,
  PUBLIC_STATUSES,
  researchFormV1,
  ROLES,
  SECTION_KEYS,
  SECTION_NAMES,
  type AnySectionForm,
} from "@regolith/domain";
import { fieldName } from "../fields/field-name.ts";
import { beijingMoment, fileSize } from "../figures.ts";
import { LOCALES, type Locale } from "../locale.ts";
import { attachmentKindName, attachmentStateName } from "./attachment-names.ts";
import {
  actionName,
  declineReasonName,
  itemStateName,
  publicStatusName,
  roleName,
  sectionName,
  statusName,
  typeName,
} from "./name-of.ts";
import { optionName, undertakingSentence } from "./option-names.ts";

const KINDS: Readonly<Record<string, (locale: Locale) => readonly string[]>> = {
  sections: (locale) => SECTION_KEYS.map((key) => sectionName(key, locale)),
  statuses: (locale) => APPLICATION_STATUSES.map((status) => statusName(status, locale)),
  "public statuses": (locale) => PUBLIC_STATUSES.map((status) => publicStatusName(status, locale)),
  types: (locale) => APPLICATION_TYPES.map((type) => typeName(type, locale)),
  "item states": (locale) => ITEM_STATES.map((state) => itemStateName(state, locale)),
  actions: (locale) => ACTIONS.map((action) => actionName(action, locale)),
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

it.each(SECTION_KEYS)("every field of section %s has a name in both languages", (key) => {
  const form: AnySectionForm = researchFormV1.sections[key];
  const fields = [...form.fields, ...(form.rows?.fields ?? [])];
  for (const { name } of fields) {
    expect(fieldName([SECTION_NAMES[key], name], "en")).not.toBe("This answer");
    expect(fieldName([SECTION_NAMES[key], name], "zh")).not.toBe("此项");
  }
});

it.each(SECTION_KEYS)("every choice in section %s has a name in both languages", (key) => {
  const form: AnySectionForm = researchFormV1.sections[key];
  const options = [...form.fields, ...(form.rows?.fields ?? [])].flatMap((field) => [
    ...(field.options ?? []),
  ]);
  for (const option of options) {
    expect(optionName(option, "en")).not.toBe(option);
    expect(optionName(option, "zh")).toMatch(/\p{Script=Han}/u);
  }
});

it("every undertaking is a sentence in both languages, and the signature is none", () => {
  for (const { name, kind } of researchFormV1.sections.UNDERTAKINGS.fields) {
    if (kind !== "boolean") {
      expect(undertakingSentence(name, "en")).toBeNull();
      continue;
    }
    expect(undertakingSentence(name, "en")).toMatch(/\.$/u);
    expect(undertakingSentence(name, "zh")).toMatch(/。$/u);
  }
});

it("everything that can be missing is called by a name", () => {
  const names = missing({ answers: EMPTY_ANSWERS }).map(({ path }) => fieldName(path ?? [], "en"));
  expect(names).not.toContain("This answer");
});

it("writes an instant within the day as it is in Beijing", () => {
  expect(beijingMoment("2026-12-22T01:05:00Z", "en")).toBe(
    "22 December 2026, 09:05 Beijing time (UTC+8)",
  );
  expect(beijingMoment("2026-12-31T17:00:00Z", "zh")).toBe(
    "2027 年 1 月 1 日 01:00，北京时间（UTC+8）",
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
