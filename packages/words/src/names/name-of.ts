import type {
  ActingParty,
  Action,
  ApplicationStatus,
  ApplicationType,
  DeclineReason,
  ItemState,
  Provenance,
  PublicStatus,
  Role,
  SectionKey,
  TeamEvent,
} from "@regolith/domain";
import { ASSIGNING_WORDS, CONFLICT_WORDS } from "../committee/names.ts";
import type { Locale } from "../locale.ts";
import {
  ACTING_WORDS,
  ACTION_WORDS,
  AUDIENCE_WORDS,
  COPY_WORDS,
  PI_CHANGE_WORDS,
  DECLINE_REASON_WORDS,
  ITEM_STATE_WORDS,
  PROVENANCE_WORDS,
  PUBLIC_STATUS_WORDS,
  ROLE_WORDS,
  SECTION_WORDS,
  STATUS_WORDS,
  TEAM_EVENT_WORDS,
  TYPE_WORDS,
  WELFARE_SECTION_WORDS,
  type Name,
} from "./names.ts";

/** What a section is called in the form of a type. */
export function sectionName(
  key: SectionKey,
  locale: Locale,
  type: ApplicationType = "RESEARCH",
): string {
  const own = type === "PUBLIC_WELFARE" ? WELFARE_SECTION_WORDS[key] : undefined;
  return (own ?? SECTION_WORDS[key])[locale];
}

export function statusName(status: ApplicationStatus, locale: Locale): string {
  return STATUS_WORDS[status][locale];
}

export function publicStatusName(status: PublicStatus, locale: Locale): string {
  return PUBLIC_STATUS_WORDS[status][locale];
}

export function typeName(type: ApplicationType, locale: Locale): string {
  return TYPE_WORDS[type][locale];
}

export function actingPartyName(party: ActingParty, locale: Locale): string {
  return ACTING_WORDS[party][locale];
}

export function provenanceName(provenance: Provenance, locale: Locale): string {
  return PROVENANCE_WORDS[provenance][locale];
}

export function itemStateName(state: ItemState, locale: Locale): string {
  return ITEM_STATE_WORDS[state][locale];
}

export function actionName(action: Action, locale: Locale): string {
  return ACTION_WORDS[action][locale];
}

export function teamEventName(event: TeamEvent, locale: Locale): string {
  return TEAM_EVENT_WORDS[event][locale];
}

export function roleName(role: Role, locale: Locale): string {
  return ROLE_WORDS[role][locale];
}

export function declineReasonName(reason: DeclineReason, locale: Locale): string {
  return DECLINE_REASON_WORDS[reason][locale];
}

/** Names for what problems carry as plain text; unknown text stays as it is. */
export function nameOf(kind: keyof typeof TABLES, key: string, locale: Locale): string {
  return TABLES[kind].get(key)?.[locale] ?? key;
}

const TABLES = {
  action: table({ ...ACTION_WORDS, ...COPY_WORDS, ...PI_CHANGE_WORDS, ...ASSIGNING_WORDS }),
  conflict: table(CONFLICT_WORDS),
  audience: table(AUDIENCE_WORDS),
  status: table({ ...PUBLIC_STATUS_WORDS, ...STATUS_WORDS }),
} as const;

function table(names: Readonly<Record<string, Name>>): ReadonlyMap<string, Name> {
  return new Map(Object.entries(names));
}
