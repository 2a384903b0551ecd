import { setImmediate } from "node:timers/promises";
import { breakLines } from "./break-lines.ts";
import { PAGE, TEXT_WIDTH, type Paper, type TextStyle } from "./paper.ts";
import type { Tag, TagName, TagOptions } from "./tags.ts";

export const STYLES = {
  H1: { font: "bold", size: 20, leading: 27 },
  H2: { font: "bold", size: 14, leading: 20 },
  H3: { font: "bold", size: 11, leading: 16 },
  H4: { font: "bold", size: 9.5, leading: 14 },
  text: { font: "regular", size: 10, leading: 16 },
  small: { font: "regular", size: 8.5, leading: 13 },
  note: { font: "regular", size: 8.5, leading: 13, grey: true },
  strong: { font: "bold", size: 8.5, leading: 13 },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Others are answered between so many lines of a long text. */
const LINES_AT_A_TIME = 40;

interface Options extends TagOptions {
  readonly style?: TextStyle;
  readonly indent?: number;
}

/** A heading, on one page with the beginning of what it heads. */
export async function writeHeading(
  paper: Paper,
  parent: Tag,
  level: "H1" | "H2" | "H3" | "H4",
  text: string,
  options: TagOptions = {},
): Promise<void> {
  const style = STYLES[level];
  paper.skip(style.leading * 0.7);
  // With what it heads: another heading, perhaps, and a first line.
  if (!paper.fits(level === "H1" || level === "H2" ? 100 : 62)) paper.turn();
  await writeBlock(paper, parent.inside(level, options), text, { style });
  paper.y += style.leading * 0.15;
}

/** Paragraphs of running text; each line end begins a new one, and an empty line stays seen. */
export async function writeParagraphs(
  paper: Paper,
  parent: Tag,
  text: string,
  { style = STYLES.text, indent = 0, ...tag }: Options = {},
): Promise<void> {
  for (const paragraph of paper.printable(text).split("\n")) {
    if (paragraph.trim() === "") {
      paper.skip(style.leading * 0.5);
      continue;
    }
    await writeBlock(paper, parent.inside("P", tag), paragraph, { style, indent });
  }
}

/** One short paragraph under a tag of its own, such as a caption. */
export async function writeLine(
  paper: Paper,
  parent: Tag,
  { tag, text, ...options }: Options & { readonly tag: TagName; readonly text: string },
): Promise<void> {
  const { style = STYLES.text, indent = 0, ...own } = options;
  await writeBlock(paper, parent.inside(tag, own), text, { style, indent });
}

/** Lines of one element, over as many pages as they need. */
async function writeBlock(
  paper: Paper,
  tag: Tag,
  text: string,
  { style, indent = 0 }: { readonly style: TextStyle; readonly indent?: number },
): Promise<void> {
  const lines = breakLines(paper.printable(text), TEXT_WIDTH - indent, paper.measure(style));
  let drawn = 0;
  for (const line of lines) {
    if (!paper.fits(style.leading)) {
      tag.close();
      paper.turn();
    }
    if (drawn === 0 || paper.isAtTop()) tag.open();
    paper.draw(line, style, PAGE.left + indent, paper.y);
    paper.y += style.leading;
    drawn += 1;
    if (drawn % LINES_AT_A_TIME === 0) await setImmediate();
  }
  tag.end();
}
