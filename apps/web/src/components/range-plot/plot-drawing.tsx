import { useLocale } from "next-intl";
import { formatAmount } from "../../format/mass.ts";
import { type PlotPoint, position, type Scale, scaleFor } from "./scale.ts";
import styles from "./range-plot.module.css";

type WrittenPoint = PlotPoint & { readonly text: string; readonly own?: boolean };

type Props = {
  readonly points: readonly WrittenPoint[];
  readonly unit: string;
  readonly label: string;
  /** Wide drawings name the rows at their left, narrow ones above each value. */
  readonly wide: boolean;
};

const layouts = {
  wide: { width: 760, left: 250, right: 720, top: 26, row: 36, ticks: 5 },
  narrow: { width: 358, left: 12, right: 342, top: 34, row: 48, ticks: 3 },
} as const;

type RowProps = {
  readonly point: WrittenPoint;
  readonly scale: Scale;
  readonly y: number;
  readonly wide: boolean;
};

const Row = ({ point, scale, y, wide }: RowProps) => {
  const { left, right } = layouts[wide ? "wide" : "narrow"];
  const at = (value: number): number => position(value, scale, left, right);
  const x = at(point.value);
  const kind = point.own === true ? styles.own : styles.other;
  const whisker = point.uncertainty ?? 0;
  const from = at(point.value - whisker);
  const to = at(point.value + whisker);
  const leftwards = x > (left + right) / 2;
  const gap = Math.max(14, leftwards ? x - from + 8 : to - x + 8);
  return (
    <g className={kind}>
      <text x={wide ? 0 : left} y={wide ? y + 4 : y - 14}>
        {point.label}
      </text>
      {point.uncertainty === null ? (
        <circle className={styles.open} cx={x} cy={y} r="4.5" />
      ) : (
        <>
          <path
            className={styles.whisker}
            d={`M${from.toFixed(1)} ${String(y)}H${to.toFixed(1)}M${from.toFixed(1)} ${String(y - 5)}v10M${to.toFixed(1)} ${String(y - 5)}v10`}
          />
          <circle className={styles.dot} cx={x} cy={y} r="4.5" />
        </>
      )}
      <text x={leftwards ? x - gap : x + gap} y={y + 4} textAnchor={leftwards ? "end" : "start"}>
        {point.text}
      </text>
    </g>
  );
};

/** The drawing itself, at one of two widths. */
export const PlotDrawing = ({ points, unit, label, wide }: Props) => {
  const locale = useLocale();
  const layout = layouts[wide ? "wide" : "narrow"];
  const scale = scaleFor(points, layout.ticks - 1);
  const floor = layout.top + (points.length - 1) * layout.row + 26;
  const at = (value: number): number => position(value, scale, layout.left, layout.right);
  return (
    <svg
      className={`${styles.plot} ${wide ? styles.wide : styles.narrow}`}
      viewBox={`0 0 ${String(layout.width)} ${String(floor + 38)}`}
      role="img"
      aria-label={label}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path className={styles.grid} d={`M${at(tick).toFixed(1)} 4V${String(floor)}`} />
          <text x={at(tick)} y={floor + 20} textAnchor="middle">
            {formatAmount(tick, locale)}
          </text>
        </g>
      ))}
      <path
        className={styles.axis}
        d={`M${String(layout.left)} ${String(floor)}H${String(layout.right)}`}
      />
      <text x={layout.right} y={floor + 36} textAnchor="end">
        {unit}
      </text>
      {points.map((point, index) => (
        <Row
          key={point.label}
          point={point}
          scale={scale}
          y={layout.top + index * layout.row}
          wide={wide}
        />
      ))}
    </svg>
  );
};
