import { PAGE, TEXT_WIDTH, type Paper } from "./paper.ts";
import { STYLES } from "./write-text.ts";

/** What stands on every page beside its content. */
export interface PageMarks {
  /** Above the text, such as that it is a draft; empty for none. */
  readonly head: string;
  /** Below it. */
  readonly foot: string;
}

/** Draws the marks of one page, which are no content. */
export function drawMarks(paper: Paper, { head, foot }: PageMarks): void {
  mark(paper, "Top", paper.printable(head), PAGE.top - 34);
  mark(paper, "Bottom", paper.printable(foot), PAGE.height - PAGE.bottom + 24);
}

function mark(paper: Paper, attached: "Top" | "Bottom", text: string, y: number): void {
  if (text === "") return;
  const style = attached === "Top" ? STYLES.strong : STYLES.small;
  paper.doc.markContent("Artifact", { type: "Pagination", attached: [attached] });
  const width = Math.min(paper.measure(style)(text), TEXT_WIDTH);
  paper.draw(text, style, PAGE.left + TEXT_WIDTH - width, y);
  paper.doc.endMarkedContent();
}
