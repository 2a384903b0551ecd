import { POLICY_V1, type Policy } from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import type { Connection } from "../transaction.ts";

/** The policy an application is decided by. */
export function policyOfApplication(
  _tx: Connection,
  _application: Pick<ApplicationHead, "roundId">,
): Promise<Policy> {
  return Promise.resolve(POLICY_V1);
}
