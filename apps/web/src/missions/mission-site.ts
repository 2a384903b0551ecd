import type { MissionCardFragment } from "@regolith/client";
import type { Place } from "../components/moon/orthographic.ts";

type Located = Pick<MissionCardFragment, "targetBody" | "latitudeDeg" | "longitudeDeg">;

/** Where on the Moon a mission landed; null where it did not, as for a place on another body. */
export const siteOf = ({ targetBody, latitudeDeg, longitudeDeg }: Located): Place | null => {
  const isOnMoon = /^Moon\b/u.test(targetBody.en);
  return isOnMoon && latitudeDeg !== null && longitudeDeg !== null
    ? { latitudeDeg, longitudeDeg }
    : null;
};
