import { SavedViewInstitutionResolver, SavedViewResolver } from "./saved-view.resolver.ts";

/** Everything about saved views, for the schema. */
export const viewResolvers = [SavedViewResolver, SavedViewInstitutionResolver] as const;
