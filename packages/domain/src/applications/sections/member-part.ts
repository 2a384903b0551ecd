import { problemWith, under, type Problem } from "../../problems/problem.ts";
import { isBlank, isSameName } from "../../text/text.ts";
import type { SectionProgress } from "./completeness.ts";
import { fieldProblems } from "./field-problems.ts";
import { lengthProblems } from "./shape.ts";
import { MEMBER_PART_FORM, SHARED_SECTIONS } from "./shared-sections.ts";
import type { MemberPart } from "./team-answers.ts";

/** Where a member's part stands in paths of problems. */
export const PART_NAME = "part";

/** What cannot be kept of a part, asked at every save. */
export function partShapeProblems(part: MemberPart): Problem[] {
  return under([PART_NAME], lengthProblems(MEMBER_PART_FORM.fields, part));
}

/** Everything that keeps a part from being complete and signed. */
export function partProblems(part: MemberPart): Problem[] {
  const unfinished = [
    ...fieldProblems(MEMBER_PART_FORM.fields, part),
    ...signatureProblems(part.signature, part.fullName),
  ];
  return [...partShapeProblems(part), ...under([PART_NAME], unfinished)];
}

/** How far a part is; `version` counts its saves. */
export function partProgress(part: MemberPart | null, version: number): SectionProgress {
  if (part !== null && partProblems(part).length === 0) return "COMPLETE";
  return version === 0 ? "NOT_STARTED" : "IN_PROGRESS";
}

/** Whether everything is answered, signed or not. */
export function isPartAnswered(part: MemberPart): boolean {
  return partProblems(part).every(({ path = [] }) => SIGNING.has(path[1] ?? ""));
}

const SIGNING: ReadonlySet<string> = new Set(
  SHARED_SECTIONS.UNDERTAKINGS.fields.map(({ name }) => name),
);

/** People sign with the full name they gave. */
export function signatureProblems(signature: string, fullName: string): Problem[] {
  if (isBlank(signature) || isBlank(fullName) || isSameName(signature, fullName)) return [];
  return [problemWith("SIGNATURE_DIFFERS", { name: fullName.trim() }, ["signature"])];
}
