/** Refusals of the panel's meetings that say everything by themselves. */
export const PLAIN_PANEL_PROBLEMS = [
  "PANEL_IN_PAST",
  "PANEL_BEGUN",
  "PANEL_NOT_IN_SESSION",
  "PANEL_VOTE_DIFFERS",
  "PANEL_VOTE_MISSING",
  "PRESIDER_NO_CHAIR",
  "NOT_OF_COMMITTEE",
  "NOT_BEFORE_PANEL",
  "CASE_TWICE",
  "ON_OTHER_AGENDA",
  "NOT_PRESIDING",
  "NO_PRESIDER",
  "RECUSED",
  "NOT_PRESENT",
  "ANOTHER_CASE_ON",
  "CASE_NOT_ON",
  "CASE_OVER",
  "MOTION_OPEN",
  "VOTE_CLOSED",
  "VOTES_MISSING",
  "TIE_TO_DECIDE",
  "END_OF_RANKING",
  "NOT_FAST_TRACK",
  "TO_BE_DISCUSSED",
  "NOT_TOGETHER",
  "VOTED_TOGETHER",
] as const;

/** Those whose sentence needs figures. */
export interface PanelProblemParams {
  readonly TOO_FEW_MEMBERS: { readonly min: number };
  readonly TOO_FEW_TOGETHER: { readonly min: number };
  readonly QUORUM_NOT_MET: { readonly present: number; readonly needed: number };
  readonly CASES_LEFT: { readonly count: number };
}

export const PANEL_PROBLEMS_WITH_PARAMS = [
  "TOO_FEW_MEMBERS",
  "TOO_FEW_TOGETHER",
  "QUORUM_NOT_MET",
  "CASES_LEFT",
] as const satisfies readonly (keyof PanelProblemParams)[];
