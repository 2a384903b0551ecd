"use client";

import type { RulesForFormsFragment, TechniqueChoiceFragment } from "@regolith/client";
import type { AnySectionForm, ApplicationType, MemberState } from "@regolith/domain";
import { createContext, use } from "react";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Option } from "../../forms/fields.tsx";
import type { SectionWords, Value } from "../answers/words.ts";
import type { MeasuredSample } from "../beside-section.ts";
import type { AskedMass } from "./plan-totals.ts";
import type { StockWatch, WatchedSamples } from "./stock-watch.ts";

export interface TeamMemberState {
  readonly id: string;
  readonly email: string | null;
  readonly fullName: string;
  readonly state: MemberState;
}

/** What the fields of a section share. */
export interface SectionForm {
  readonly applicationId: string;
  /** Goes to another page once the words are on their way. */
  readonly leave: (href: string) => void;
  readonly type: ApplicationType;
  /** What the section asks in an application of this type. */
  readonly form: AnySectionForm;
  /** The rules that the application keeps. */
  readonly rules: RulesForFormsFragment;
  readonly words: SectionWords;
  readonly problems: readonly FieldProblem[];
  /** Changes the newest words, whatever was typed meanwhile. */
  readonly edit: (change: (words: SectionWords) => SectionWords) => void;
  /** Of the team, how far each joined. */
  readonly members: readonly TeamMemberState[];
  readonly countries: readonly Option[];
  readonly samples: WatchedSamples;
  readonly stockWatch: StockWatch;
  /** The office's list, retired ones too; only for the analysis plan. */
  readonly techniques: readonly TechniqueChoiceFragment[];
  /** Methods by which each sample was measured; only for the analysis plan. */
  readonly measured: readonly MeasuredSample[];
  /** As the samples section was last saved. */
  readonly asked: readonly AskedMass[];
}

export const SectionFormContext = createContext<SectionForm | null>(null);

export function useSectionForm(): SectionForm {
  const form = use(SectionFormContext);
  if (form === null) throw new Error("Fields of a section stand in a section's form");
  return form;
}

/** Where a field stands: alone, or in a row. */
export interface Place {
  readonly name: string;
  readonly index?: number;
}

/** The name under which a field is sent and found: `title`, or `2.technique` in the third row. */
export function nameAt({ name, index }: Place): string {
  return index === undefined ? name : `${String(index)}.${name}`;
}

export function valueAt({ fields, rows }: SectionWords, { name, index }: Place): Value {
  const row = index === undefined ? fields : (rows[index] ?? {});
  return row[name] ?? "";
}
