import type { Place } from "./orthographic.ts";
import styles from "./flat-moon.module.css";

type Props = {
  /** The sites to mark, each with the name printed beside it. */
  readonly sites: readonly (Place & { readonly name: string })[];
  /** The picture's text: what is seen and where the sites lie. */
  readonly label: string;
};

const width = 720;
const height = 360;

/** The whole Moon laid flat: longitude 0 in the middle, north up; a degree is two units wide and high. */
export const FlatMoon = ({ sites, label }: Props) => (
  <div className={styles.map} role="img" aria-label={label}>
    <img
      className={styles.picture}
      src="/assets/moon-lroc-2048.jpg"
      width={2048}
      height={1024}
      alt=""
      loading="lazy"
    />
    <svg
      className={styles.overlay}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <path
        className={styles.grid}
        d="M0 180H720M360 0V360M0 90H720M0 270H720M180 0V360M540 0V360"
      />
      {sites.map(({ latitudeDeg, longitudeDeg, name }) => {
        const x = (longitudeDeg + 180) * 2;
        const y = (90 - latitudeDeg) * 2;
        const flip = x > width / 2;
        return (
          <g key={name}>
            <circle className={styles.site} cx={x} cy={y} r="6" />
            <text
              className={styles.name}
              x={flip ? x - 14 : x + 14}
              y={y + 6}
              textAnchor={flip ? "end" : "start"}
            >
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  </div>
);
