import { idOf } from "../graphql/global-id.ts";

/** The row of a round, named as everybody knows it or as the office does; null when the id names none. */
export function roundIdOf(globalId: string): string | null {
  return idOf("Round", globalId) ?? idOf("OfficeRound", globalId);
}
