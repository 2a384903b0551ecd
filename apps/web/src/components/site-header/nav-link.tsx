"use client";

import type { ReactNode } from "react";
import { Link, usePathname } from "../../i18n/navigation.ts";

type Props = {
  /** Path without the language. */
  readonly href: string;
  readonly className: string | undefined;
  /** Current only on this very page, not on the pages below it. */
  readonly exact?: boolean;
  /** Another part of the site that belongs to this link. */
  readonly also?: string;
  /** Pages elsewhere that belong to this link, by how their addresses end. */
  readonly alsoEnding?: string;
  /** Pages below it that belong to another link. */
  readonly exceptEnding?: string;
  readonly children: ReactNode;
};

/** A link that says when it leads to the page, or the part of the site, being read. */
export const NavLink = ({ href, className, children, ...places }: Props) => {
  const pathname = usePathname();
  const here = pathname === href;
  const below = isBelow(pathname, href, places);
  return (
    <Link
      href={href}
      className={className}
      aria-current={here ? "page" : below ? "true" : undefined}
    >
      {children}
    </Link>
  );
};

type Places = Pick<Props, "exact" | "also" | "alsoEnding" | "exceptEnding">;

/** Whether a page belongs to a link without being the page it leads to. */
function isBelow(pathname: string, href: string, places: Places): boolean {
  const { exact = false, also, alsoEnding, exceptEnding } = places;
  const isWithin = (part: string) => pathname.startsWith(`${part}/`);
  if (exceptEnding !== undefined && pathname.endsWith(exceptEnding)) return false;
  if (alsoEnding !== undefined && pathname.endsWith(alsoEnding)) return true;
  return (!exact && isWithin(href)) || (also !== undefined && isWithin(also));
}
