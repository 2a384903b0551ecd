import type { Paper } from "../layout/paper.ts";
import type { Tag } from "../layout/tags.ts";
import { writeHeading } from "../layout/write-text.ts";
import type { PrintedApplication } from "./printed-application.ts";

/** An application on its way to paper. */
export class Writing {
  readonly paper: Paper;
  readonly root: Tag;
  readonly application: PrintedApplication;

  constructor(paper: Paper, root: Tag, application: PrintedApplication) {
    this.paper = paper;
    this.root = root;
    this.application = application;
  }

  /** A part of the document, which its outline leads to. */
  async section(title: string): Promise<void> {
    const { paper, root } = this;
    await writeHeading(paper, root, "H2", title);
    paper.doc.outline.addItem(title);
    paper.rule(paper.y);
    paper.y += 4;
  }
}
