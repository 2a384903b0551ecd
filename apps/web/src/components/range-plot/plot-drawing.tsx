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
  wide: { width: 760, left: 250, right: 720, top: 26, row: 36, ticks: 5, nameAbove: 0 },
  narrow: { width: 358, left: 8, right: 350, top: 42, row: 56, ticks: 3, nameAbove: 18 },
} as const;

type RowProps = {
  readonly point: WrittenPoint;
  readonly scale: Scale;
  readonly y: number;
  readonly wide: boolean;
};

const Row = ({ point, scale, y, wide }: RowProps) => {
  const { left, right, nameAbove } = layouts[wide ? "wide" : "narrow"];
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
      <text x={wide ? 0 : left} y={wide ? y + 4 : y - nameAbove}>
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
  const last = scale.ticks.length - 1;
  // Narrow drawings have room for about three figures; the outer ones stay inside the drawing.
  const every = Math.max(1, Math.ceil(last / 3));
  const anchorOf = (index: number): "start" | "middle" | "end" => {
    if (wide || (index > 0 && index < last)) return "middle";
    return index === 0 ? "start" : "end";
  };
  return (
    <svg
      className={`${styles.plot} ${wide ? styles.wide : styles.narrow}`}
      viewBox={`0 0 ${String(layout.width)} ${String(floor + 38)}`}
      role="img"
      aria-label={label}
    >
      {scale.ticks.map((tick, index) => (
        <g key={tick}>
          <path className={styles.grid} d={`M${at(tick).toFixed(1)} 4V${String(floor)}`} />
          {wide || index % every === 0 ? (
            <text x={at(tick)} y={floor + 20} textAnchor={anchorOf(index)}>
              {formatAmount(tick, locale)}
            </text>
          ) : null}
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
          key={index}
          point={point}
          scale={scale}
          y={layout.top + index * layout.row}
          wide={wide}
        />
      ))}
    </svg>
  );
};
