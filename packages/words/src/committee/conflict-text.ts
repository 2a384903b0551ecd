import type { ConflictKind } from "@regolith/domain";
import type { Locale } from "../locale.ts";
import { CONFLICT_WORDS } from "./names.ts";

interface OnRecord {
  readonly kind: ConflictKind;
  /** Name of whom of the team it is with; empty where it is with the application as a whole. */
  readonly with: string;
  /** The institution, the paper, or words; empty where the kind says all. */
  readonly detail: string;
}

/** Why somebody must not judge an application, in plain words. */
export function conflictText({ kind, with: name, detail }: OnRecord, locale: Locale): string {
  return locale === "en" ? english(kind, name, detail) : chinese(kind, name, detail);
}

function english(kind: ConflictKind, name: string, detail: string): string {
  const because = detail === "" ? "." : `: ${detail}`;
  switch (kind) {
    case "TEAM":
      return "Belongs to the team of the application, or belonged to it.";
    case "SAME_INSTITUTION":
      return name === ""
        ? `Works at the same institution${because}`
        : `Works at the same institution as ${name}${because}`;
    case "CO_AUTHOR":
      return name === "" ? `Published with the team${because}` : `Published with ${name}${because}`;
    default: {
      const tie = CONFLICT_WORDS[kind].en;
      return name === "" ? `${tie}${because}` : `${tie}, with ${name}${because}`;
    }
  }
}

function chinese(kind: ConflictKind, name: string, detail: string): string {
  const because = detail === "" ? "。" : `：${detail}`;
  const whom = name === "" ? "申请团队" : name;
  switch (kind) {
    case "TEAM":
      return "是或曾是该申请研究团队的成员。";
    case "SAME_INSTITUTION":
      return `与${whom}同属一个单位${because}`;
    case "CO_AUTHOR":
      return `与${whom}合作发表过论文${because}`;
    default:
      return `与${whom}存在利益关系（${CONFLICT_WORDS[kind].zh}）${because}`;
  }
}
