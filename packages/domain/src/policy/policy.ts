/** Settings the programme may change, versioned; this is the first version's default. */
export interface Policy {
  readonly version: number;
  /** Share of what remains of a powder, above which a request is pointed out. */
  readonly warnAboveShare: number;
  /** Share of what remains of a powder, above which the full panel decides. */
  readonly fullPanelAboveShare: number;
  /** Most drafts one person keeps at a time; each takes a public number. */
  readonly draftsPerPerson: number;
}

export const POLICY_V1: Policy = {
  version: 1,
  warnAboveShare: 0.1,
  fullPanelAboveShare: 0.25,
  draftsPerPerson: 50,
};
