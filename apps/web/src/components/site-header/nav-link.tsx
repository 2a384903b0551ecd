"use client";

import type { ReactNode } from "react";
import { Link, usePathname } from "../../i18n/navigation.ts";

type Props = {
  /** Path without the language. */
  readonly href: string;
  readonly className: string | undefined;
  /** Current only on this very page, not on the pages below it. */
  readonly exact?: boolean;
  readonly children: ReactNode;
};

/** A link that says when it leads to the page, or the part of the site, being read. */
export const NavLink = ({ href, className, exact = false, children }: Props) => {
  const pathname = usePathname();
  const here = pathname === href;
  const below = !exact && pathname.startsWith(`${href}/`);
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
