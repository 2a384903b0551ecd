import { project, sideOf } from "../components/moon/orthographic.ts";
import styles from "./catalogue.module.css";

type Props = {
  readonly mission: {
    readonly latitudeDeg: number | null;
    readonly longitudeDeg: number | null;
  };
};

/** A disc the size of a letter with the mission's site where it lies; dashed while there is none. Only decoration. */
export const MissionGlyph = ({ mission: { latitudeDeg, longitudeDeg } }: Props) => {
  const site = latitudeDeg === null || longitudeDeg === null ? null : { latitudeDeg, longitudeDeg };
  const isFarSide = site !== null && sideOf(site).longitudeDeg !== 0;
  const spot = site === null ? null : project(site, sideOf(site));
  return (
    <svg className={styles.mission} viewBox="-8 -8 116 116" aria-hidden="true" focusable="false">
      <circle
        cx="50"
        cy="50"
        r="48"
        fill={isFarSide ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="8"
        strokeDasharray={site === null ? "14 12" : undefined}
      />
      {spot === null ? null : (
        <circle
          cx={spot.x}
          cy={spot.y}
          r="13"
          fill="var(--string)"
          stroke="var(--surface)"
          strokeWidth="5"
        />
      )}
    </svg>
  );
};
