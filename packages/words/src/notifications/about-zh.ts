import type { AboutApplication } from "@regolith/domain";

/** At the beginning of a sentence and within it. */
export function named({ number, title }: AboutApplication): string {
  return title === "" ? `申请 ${number} ` : `申请 ${number}《${title}》`;
}
