import { PAGE, TEXT_WIDTH, type Paper, type Picture } from "./paper.ts";
import type { Tag } from "./tags.ts";
import { STYLES, writeLine } from "./write-text.ts";

export interface Figure {
  readonly picture: Picture;
  /** For whoever does not see it. */
  readonly alt: string;
  readonly caption: string;
}

/** Pictures are printed no larger than at so many pixels an inch, and never wider than the text. */
const PIXELS_PER_POINT = 150 / 72;
const TALLEST = PAGE.height - PAGE.top - PAGE.bottom - 4 * STYLES.small.leading;

/** A picture with its caption, together on one page. */
export async function writeFigure(paper: Paper, parent: Tag, figure: Figure): Promise<void> {
  const { picture, alt, caption } = figure;
  const { width, height } = sizeOnPaper(picture);
  if (!paper.fits(height + 3 * STYLES.small.leading)) paper.turn();
  const box = [PAGE.left, paper.y, PAGE.left + width, paper.y + height] as const;
  const tag = parent.inside("Figure", { alt, bbox: box });
  tag.around(() => {
    paper.doc.image(picture.image as Buffer, PAGE.left, paper.y, { width, height });
  });
  paper.y += height + 4;
  await writeLine(paper, tag, { tag: "Caption", text: caption, style: STYLES.small });
  tag.end();
  paper.skip(STYLES.small.leading);
}

function sizeOnPaper({ width, height }: Picture) {
  const natural = { width: width / PIXELS_PER_POINT, height: height / PIXELS_PER_POINT };
  const scale = Math.min(1, TEXT_WIDTH / natural.width, TALLEST / natural.height);
  return { width: natural.width * scale, height: natural.height * scale };
}
