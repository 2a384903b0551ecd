import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Messages } from "./load-messages.ts";

type Namespace = keyof Messages;

type Props = {
  /** Namespaces that client components below use, beside those every page has. */
  readonly namespaces?: readonly Namespace[];
  readonly children: ReactNode;
};

/** What client components of the frame need on every page. */
const always: readonly Namespace[] = ["components", "frame", "problems"];

/** Gives client components the words they need, and the browser no others. */
export const ClientMessages = async ({ namespaces = [], children }: Props) => {
  const all = await getMessages();
  const picked = Object.fromEntries([...always, ...namespaces].map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
};
