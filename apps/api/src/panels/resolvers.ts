import { PanelConsentResolver } from "./panel-consent.resolver.ts";
import { PanelPreparationResolver } from "./panel-preparation.resolver.ts";
import { PanelSessionResolver } from "./panel-session.resolver.ts";
import { PanelResolver } from "./panel.resolver.ts";

/** Everything about meetings of the panel, for the schema. */
export const panelResolvers = [
  PanelResolver,
  PanelPreparationResolver,
  PanelSessionResolver,
  PanelConsentResolver,
] as const;
