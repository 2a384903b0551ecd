"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import styles from "./navigation-progress.module.css";

/** Whether following a link leads to another page of this site in the same window. */
const leadsToAnotherPage = (event: MouseEvent): boolean => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return false;
  }
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.target !== "" || link.origin !== window.location.origin) return false;
  return link.pathname !== window.location.pathname || link.search !== window.location.search;
};

/**
 * Says that the next page is on its way, once that has taken 300 ms. Pages are sent whole, with
 * their true status and readable without scripts, so waiting shows here and not in half-filled pages.
 */
export const NavigationProgress = () => {
  const t = useTranslations("problems");
  const address = `${usePathname()}?${useSearchParams().toString()}`;
  const [leaving, setLeaving] = useState<string | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (leadsToAnotherPage(event)) setLeaving(address);
    };
    // In the capturing phase, because the router's links prevent the default before it bubbles up.
    document.addEventListener("click", onClick, true);
    return () => {
      document.removeEventListener("click", onClick, true);
    };
  }, [address]);
  return (
    <div role="status">
      {leaving === address ? (
        <>
          <span className={styles.bar} aria-hidden="true" />
          <span className="visually-hidden">{t("loading")}</span>
        </>
      ) : null}
    </div>
  );
};
