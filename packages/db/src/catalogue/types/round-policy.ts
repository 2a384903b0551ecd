import { POLICY_SETTINGS, type Policy } from "@regolith/domain";
import { toPolicy } from "../../policy/policy-of.ts";
import type { FieldSql } from "../object-sql.ts";

/** What the type has: the number of the version and every setting. */
export const POLICY_FIELDS = [
  "version",
  ...POLICY_SETTINGS,
] as const satisfies readonly (keyof Policy)[];

/** The policy a round is pinned to: the row by SQL, what it means by the domain. */
export const roundPolicySql: FieldSql = {
  below: { type: "RoundPolicy", as: "object" },
  write: (_statement, round, { selected }) => ({
    sql: `(select json_build_array(v."number", v."settings") from "PolicyVersion" v where v."number" = ${round}."policyVersion")`,
    finish: (value) => {
      const [version, settings] = value as readonly [number, unknown];
      const policy = toPolicy(version, settings);
      const asked = selected.map(({ key, name }) => [key, policy[name as keyof Policy]]);
      return Object.fromEntries(asked) as unknown;
    },
  }),
};
