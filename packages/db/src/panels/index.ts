export * from "./find-panels.ts";
export * from "./list-panels.ts";
export * from "./minutes.ts";
export * from "./panel.ts";
export { PANEL_ACTIONS, type By, type PanelAction } from "./panel-event.ts";
export * from "./prepare-panel.ts";
export * from "./ranking.ts";
export * from "./run-panel.ts";
export { verdictOf, type Verdict } from "./verdicts.ts";
