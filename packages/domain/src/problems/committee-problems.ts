import * as panel from "./panel-problems.ts";
import * as screening from "./screening-problems.ts";

/** Refusals on the way from screening to a decision, those of a meeting of the panel among them. */
export const PLAIN_COMMITTEE_PROBLEMS = [
  ...screening.PLAIN_SCREENING_PROBLEMS,
  ...panel.PLAIN_PANEL_PROBLEMS,
] as const;

/** Those whose sentence needs figures or names. */
export interface CommitteeProblemParams
  extends screening.ScreeningProblemParams, panel.PanelProblemParams {}

export const COMMITTEE_PROBLEMS_WITH_PARAMS = [
  ...screening.SCREENING_PROBLEMS_WITH_PARAMS,
  ...panel.PANEL_PROBLEMS_WITH_PARAMS,
] as const;
