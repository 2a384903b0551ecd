export {
  newestPolicy,
  policiesOfApplications,
  policiesOfRounds,
  policyOf,
  policyOfApplication,
} from "./policy-of.ts";
export {
  countPolicyVersions,
  findPolicyVersion,
  listPolicyVersions,
  type PolicyVersion,
  type PolicyVersionPage,
} from "./policy-versions.ts";
export { insertPolicyVersion, lockNewestPolicy } from "./save-policy.ts";
