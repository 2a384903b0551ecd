import type { Place } from "../components/moon/orthographic.ts";

type Located = {
  readonly latitudeDeg?: number | null;
  readonly longitudeDeg?: number | null;
};

/** Where on the Moon a mission landed; null where it did not. */
export const siteOf = ({ latitudeDeg, longitudeDeg }: Located): Place | null =>
  typeof latitudeDeg === "number" && typeof longitudeDeg === "number"
    ? { latitudeDeg, longitudeDeg }
    : null;
