import { requestMass, type Microgram } from "@regolith/domain";

/** A mass of an application in mg, as µg. Throws for what nobody could ask for. */
export function askedUg(mg: number | null): Microgram | null {
  if (mg === null) return null;
  const mass = requestMass(mg);
  if (!mass.ok) throw new Error(`Not a mass that can be asked for: ${mg} mg`);
  return mass.value;
}
