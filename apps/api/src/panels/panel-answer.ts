import type { Result } from "@regolith/domain";
import { forgetApplication } from "../applications/application-reads.ts";
import { signedIn, type Context } from "../context.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { forgetPanel, panelOf } from "./panel-reads.ts";
import type { PanelAnswer } from "./panel.inputs.ts";
import { showPanel } from "./show-panel.ts";

/** The meeting as it stands after a change, or why it was not changed. */
export async function panelAnswer(context: Context, result: Result<string>): Promise<PanelAnswer> {
  if (!result.ok) return { panel: null, problems: toProblems(result.problems, context.locale) };
  forgetPanel(context, result.value);
  const panel = await panelOf(context, result.value);
  for (const { applicationId } of panel?.cases ?? []) forgetApplication(context, applicationId);
  return { panel: panel && showPanel(panel, signedIn(context)), problems: [] };
}
