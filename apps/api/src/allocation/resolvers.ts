import { AllocationResolver } from "./allocation.resolver.ts";

/** Everything about allocation boards, for the schema. */
export const allocationResolvers = [AllocationResolver] as const;
