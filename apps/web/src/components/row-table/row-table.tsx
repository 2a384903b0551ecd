import type { ReactNode } from "react";
import styles from "./row-table.module.css";

export type Column<Key extends string> = {
  readonly key: Key;
  /** The column's head; on narrow screens it stands before each value. */
  readonly label: string;
  /** Shown beside the label in the head, such as an origin mark. */
  readonly mark?: ReactNode;
  /** Figures: right-aligned, digits of one width. */
  readonly numeric?: boolean;
  /** For columns of buttons: the head is only read out. */
  readonly hiddenLabel?: boolean;
  /** On narrow screens the value speaks for itself: no key before it. */
  readonly plain?: boolean;
};

export type Row<Key extends string> = {
  readonly key: string;
  readonly cells: Readonly<Record<Key, ReactNode>>;
};

type Props<Key extends string> = {
  /** Names the table; read out, not shown. */
  readonly caption: string;
  /** The first column heads the row. */
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly Row<Key>[];
  /** Centres cells in tall rows. */
  readonly middle?: boolean;
};

/**
 * A table that stays one on wide screens and becomes rows with visible keys on narrow ones. The
 * roles repeat what the elements are, because browsers forget it once they are laid out as blocks.
 */
export const RowTable = <Key extends string>({
  caption,
  columns,
  rows,
  middle = false,
}: Props<Key>) => (
  <table role="table" className={`${styles.table} ${middle ? styles.middle : ""}`}>
    <caption className="visually-hidden">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ key, label, mark, numeric, hiddenLabel }) => (
          <th
            key={key}
            scope="col"
            role="columnheader"
            className={numeric === true ? styles.numeric : undefined}
          >
            {hiddenLabel === true ? <span className="visually-hidden">{label}</span> : label} {mark}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={row.key} role="row">
          {columns.map(({ key, label, numeric, hiddenLabel, plain }, index) =>
            index === 0 ? (
              <th key={key} scope="row" role="rowheader">
                {row.cells[key]}
              </th>
            ) : (
              <td
                key={key}
                role="cell"
                className={classOf(numeric, hiddenLabel === true && index === columns.length - 1)}
                data-key={hiddenLabel === true || plain === true ? undefined : label}
              >
                <div className={styles.cell}>{row.cells[key]}</div>
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

function classOf(isNumeric: boolean | undefined, isAction: boolean): string | undefined {
  if (isNumeric === true) return styles.numeric;
  return isAction ? styles.action : undefined;
}
