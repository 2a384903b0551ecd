"use client";

import { useEffect, useRef } from "react";
import { usePathname } from "../../i18n/navigation.ts";

/** Stands in a bar of links that scrolls sideways, and brings the link of the page being read into view. */
export const CurrentInView = () => {
  const place = useRef<HTMLSpanElement>(null);
  const pathname = usePathname();
  useEffect(() => {
    const bar = place.current?.parentElement;
    const current = bar?.querySelector("[aria-current]");
    if (bar == null || current == null) return;
    const [outer, inner] = [bar.getBoundingClientRect(), current.getBoundingClientRect()];
    bar.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }, [pathname]);
  return <span ref={place} hidden />;
};
