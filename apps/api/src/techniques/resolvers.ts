import { PlanResolver, StepTechniqueResolver } from "./plan.resolver.ts";
import { TechniqueResolver } from "./technique.resolver.ts";

/** Everything about the office's list of techniques, for the schema. */
export const techniqueResolvers = [TechniqueResolver, PlanResolver, StepTechniqueResolver] as const;
