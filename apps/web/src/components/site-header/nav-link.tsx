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
  readonly children: ReactNode;
};

/** A link that says when it leads to the page, or the part of the site, being read. */
export const NavLink = ({ href, className, exact = false, also, children }: Props) => {
  const pathname = usePathname();
  const here = pathname === href;
  const isWithin = (part: string) => pathname.startsWith(`${part}/`);
  const below = (!exact && isWithin(href)) || (also !== undefined && isWithin(also));
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
