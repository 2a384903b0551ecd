import type { SectionChangeInput } from "@regolith/client";
import {
  SECTION_KEYS,
  SECTION_NAMES,
  sectionForm,
  sectionsOf,
  type ApplicationType,
  type SectionKey,
} from "@regolith/domain";
import { pinnedName, sectionName, type Locale } from "@regolith/words";

/** How many changes of one section the form takes at once. */
export const SLOTS = [0, 1, 2] as const;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A section with what in it a change can be pinned to. */
export interface SectionToChange {
  readonly key: SectionKey;
  readonly name: string;
  readonly pins: readonly (Option | { readonly group: string; readonly items: Option[] })[];
}

interface Asked {
  readonly type: ApplicationType;
  readonly team: { readonly members: readonly { readonly fullName: string }[] };
  readonly items: readonly { readonly sample: { readonly code: string } }[];
  readonly analysis: { readonly steps: readonly { readonly technique: string }[] } | null;
}

/** Everything that changes can be asked of: each section, its questions, its rows and theirs. */
export function sectionsToChange(application: Asked, locale: Locale): SectionToChange[] {
  const { type } = application;
  return sectionsOf(type).map((key) => {
    const form = sectionForm(type, key);
    const question = (name: string, row?: number): Option => {
      const inside = row === undefined ? [name] : [String(row), name];
      const label = pinnedName([SECTION_NAMES[key], ...inside], locale) ?? name;
      return { value: inside.join("."), label };
    };
    return {
      key,
      name: sectionName(key, locale, type),
      pins: [
        ...form.fields.map(({ name }) => question(name)),
        ...rowLabels(application, key).map((label, row) => {
          const whole = pinnedName([SECTION_NAMES[key], String(row)], locale) ?? "";
          return {
            group: `${whole} ${label}`.trim(),
            items: [
              { value: String(row), label: whole },
              ...(form.rows?.fields ?? [])
                .filter(({ kind }) => kind !== "technique")
                .map(({ name }) => question(name, row)),
            ],
          };
        }),
      ],
    };
  });
}

function rowLabels({ team, items, analysis }: Asked, key: SectionKey): readonly string[] {
  if (key === "TEAM") return team.members.map(({ fullName }) => fullName);
  if (key === "SAMPLES") return items.map(({ sample }) => sample.code);
  return key === "ANALYSIS" ? (analysis?.steps ?? []).map(({ technique }) => technique) : [];
}

type Values = Readonly<Record<string, string>>;

/** A change as it was sent, with where in the form it stands. */
export interface FilledChange {
  readonly input: SectionChangeInput;
  readonly slot: number;
}

/**
 * The changes asked: `section.PROJECT` ticked, then for each slot `pin.PROJECT.0` and `reason.PROJECT.0`. A ticked section has its first
 * change however little is said; further ones count once something is said.
 */
export function filledChanges(values: Values): FilledChange[] {
  return SECTION_KEYS.filter((section) => values[`section.${section}`] === "on").flatMap(
    (section) =>
      SLOTS.flatMap((slot): FilledChange[] => {
        const pin = values[`pin.${section}.${String(slot)}`] ?? "";
        const reason = values[`reason.${section}.${String(slot)}`]?.trim() ?? "";
        if (slot > 0 && pin === "" && reason === "") return [];
        return [{ slot, input: { section, reason, ...readPin(pin) } }];
      }),
  );
}

function readPin(pin: string): { row?: number; field?: string } {
  const [first = "", second] = pin.split(".");
  if (first === "") return {};
  if (!/^\d+$/u.test(first)) return { field: first };
  return { row: Number(first), ...(second !== undefined && { field: second }) };
}
