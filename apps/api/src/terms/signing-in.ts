import { actingIn } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import type { Signing } from "./agree.ts";

/** Who puts their name to something, now. */
export function signingIn(context: Context): Signing {
  return { ...actingIn(context), terms: context.terms };
}
