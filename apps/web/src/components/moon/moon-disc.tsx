import { MoonCanvas } from "./moon-canvas.tsx";
import { type Place, project, sideOf } from "./orthographic.ts";
import styles from "./moon.module.css";

type Props = {
  /** Where the samples come from. */
  readonly site: Place;
  /** Says which side is seen and where the site lies; the picture's text. */
  readonly label: string;
  /** A line from the site down to the label that hangs below. */
  readonly plumb?: boolean;
  /** The grid of 30 degrees, for large discs. */
  readonly graticule?: boolean;
};

/** Meridians and parallels every 30 degrees, seen from above the equator at a multiple of 30 degrees. */
const graticulePath =
  "M25 93.3H75M6.7 75H93.3M0 50H100M6.7 25H93.3M25 6.7H75M50 0A43.3 50 0 0 0 50 100M50 0A25 50 0 0 0 50 100M50 0V100M50 0A25 50 0 0 1 50 100M50 0A43.3 50 0 0 1 50 100";

/** The real Moon from the side on which a site lies, with the site marked by the only red there is. */
export const MoonDisc = ({ site, label, plumb = false, graticule = plumb }: Props) => {
  const centre = sideOf(site);
  const { x, y } = project(site, centre);
  const start = `M${x.toFixed(2)} ${y.toFixed(2)}`;
  return (
    <div className={styles.disc} role="img" aria-label={label}>
      <MoonCanvas centre={centre} />
      <svg className={styles.overlay} viewBox="0 0 100 100" aria-hidden="true">
        {graticule ? <path className={styles.graticule} d={graticulePath} /> : null}
        <circle className={styles.edge} cx="50" cy="50" r="49.9" />
        {plumb ? (
          <>
            <path className={styles.cordHalo} d={`${start}V103`} />
            <path className={styles.cord} d={`${start}V${String(plumbEnd)}`} />
          </>
        ) : null}
        <circle
          className={styles.site}
          cx={x.toFixed(2)}
          cy={y.toFixed(2)}
          r={graticule ? 1.9 : 3.4}
        />
      </svg>
    </div>
  );
};

/** How far below the disc the cord reaches, in hundredths of its width. */
const plumbEnd = 112;
