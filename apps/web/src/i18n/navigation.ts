import { type ComponentProps, createElement } from "react";
import { createNavigation } from "next-intl/navigation";
import { routing } from "./routing.ts";

/** Redirects, addresses and the router, all keeping the reader's language. */
export const {
  Link: LocaleLink,
  redirect,
  usePathname,
  useRouter,
  getPathname,
} = createNavigation(routing);

/**
 * A link that keeps the reader's language. Pages are drawn anew for each reader, so nothing of
 * them is fetched before it is asked for.
 */
export const Link = (props: ComponentProps<typeof LocaleLink>) =>
  createElement(LocaleLink, { prefetch: false, ...props });
