import type { MailFilter, MailState } from "@regolith/client";
import { MAIL_STATES } from "@regolith/domain";
import { single } from "../people/search-params.ts";

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Which mails the address of the office's page asks for; without a state, those that need somebody. */
export type MailView = { readonly state: MailState; readonly address: string };

const FIRST: MailState = "PARKED";

export function readMailView(params: Params): MailView {
  const state = single(params["state"]).toUpperCase();
  return {
    state: MAIL_STATES.find((known) => known === state) ?? FIRST,
    address: single(params["address"]).trim().slice(0, 200),
  };
}

export function mailFilterOf({ state, address }: MailView): MailFilter {
  return { state, ...(address && { address }) };
}

/** Path of the page that shows this view. */
export function mailViewPath({ state, address }: MailView): string {
  const query = new URLSearchParams();
  if (state !== FIRST) query.set("state", state.toLowerCase());
  if (address) query.set("address", address);
  return query.size === 0 ? "/office/mails" : `/office/mails?${query.toString()}`;
}
