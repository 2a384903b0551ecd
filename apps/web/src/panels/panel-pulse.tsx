"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** How often a meeting is looked at anew, ms. */
const PULSE_MS = 5_000;

/** Reads the page anew while somebody looks at it. What is typed stays: only what the server said is replaced. */
export function PanelPulse() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, PULSE_MS);
    return () => {
      clearInterval(timer);
    };
  }, [router]);
  return null;
}
