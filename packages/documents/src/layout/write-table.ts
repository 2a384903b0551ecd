import { setImmediate } from "node:timers/promises";
import { breakLines } from "./break-lines.ts";
import { PAGE, TEXT_WIDTH, type Paper, type TextStyle } from "./paper.ts";
import type { Tag } from "./tags.ts";
import { STYLES } from "./write-text.ts";

export interface TableColumn {
  readonly label: string;
  /** Of the width of the text; all of a table add up to 1. */
  readonly share: number;
  readonly numeric?: boolean;
}

export interface Table {
  /** Null for a list of facts, which heads its rows only. */
  readonly columns: readonly TableColumn[];
  readonly headed: boolean;
  /** The first cell heads its row. */
  readonly rows: readonly (readonly string[])[];
}

const GAP = 8;
const PADDING = 3;

/** A table whose rows stay whole on one page; its head is repeated on every page. */
export async function writeTable(paper: Paper, parent: Tag, table: Table): Promise<void> {
  const tag = parent.inside("Table");
  const labels = table.columns.map(({ label }) => label);
  if (table.headed) writeRow(paper, tag, table, labels, "Column");
  for (const [index, cells] of table.rows.entries()) {
    const height = heightOf(laidOut(paper, table, cells, "Row"));
    if (!paper.fits(height) && !paper.isAtTop()) {
      paper.turn();
      if (table.headed) repeatHead(paper, table, labels);
    }
    writeRow(paper, tag, table, cells, "Row");
    if (index % 10 === 9) await setImmediate();
  }
  tag.end();
  paper.y += PADDING * 2;
}

/** Facts with their labels, two columns without a head. */
export function factsTable(facts: readonly (readonly [label: string, value: string])[]): Table {
  return {
    columns: [
      { label: "", share: 0.32 },
      { label: "", share: 0.68 },
    ],
    headed: false,
    rows: facts,
  };
}

type Heads = "Row" | "Column";

interface LaidOutCell {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly x: number;
  readonly width: number;
  readonly numeric: boolean;
}

function laidOut(
  paper: Paper,
  { columns }: Table,
  cells: readonly string[],
  heads: Heads,
): LaidOutCell[] {
  let x: number = PAGE.left;
  return columns.map(({ share, numeric = false }, index) => {
    const style = heads === "Column" || index === 0 ? STYLES.strong : STYLES.small;
    const width = share * TEXT_WIDTH - GAP;
    const lines = paper
      .printable(cells[index] ?? "")
      .split("\n")
      .flatMap((part) => [...breakLines(part, width, paper.measure(style))]);
    const cell = { lines, style, x, width, numeric };
    x += share * TEXT_WIDTH;
    return cell;
  });
}

function heightOf(cells: readonly LaidOutCell[]): number {
  return Math.max(...cells.map(({ lines, style }) => lines.length * style.leading)) + 2 * PADDING;
}

function writeRow(
  paper: Paper,
  parent: Tag,
  table: Table,
  texts: readonly string[],
  heads: Heads,
): void {
  const row = parent.inside("TR");
  const cells = laidOut(paper, table, texts, heads);
  const top = paper.y;
  for (const [index, cell] of cells.entries()) {
    const isHead = heads === "Column" || index === 0;
    const tag = isHead ? row.inside("TH", { scope: heads }) : row.inside("TD");
    tag.around(() => {
      drawCell(paper, cell, top);
    });
    tag.end();
  }
  row.end();
  paper.y = top + heightOf(cells);
  paper.rule(paper.y, heads === "Column" ? 0.8 : 0.25);
}

/** The head again on the next page, for the eye only. */
function repeatHead(paper: Paper, table: Table, labels: readonly string[]): void {
  const cells = laidOut(paper, table, labels, "Column");
  paper.doc.markContent("Artifact", { type: "Pagination" });
  for (const cell of cells) drawCell(paper, cell, paper.y);
  paper.doc.endMarkedContent();
  paper.y += heightOf(cells);
  paper.rule(paper.y, 0.8);
}

function drawCell(
  paper: Paper,
  { lines, style, x, width, numeric }: LaidOutCell,
  top: number,
): void {
  const measure = paper.measure(style);
  lines.forEach((line, index) => {
    const left = numeric ? x + width - measure(line) : x;
    paper.draw(line, style, left, top + PADDING + index * style.leading);
  });
}
