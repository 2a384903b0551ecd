import type { Paper } from "./paper.ts";

/** What a piece of content is, for whoever reads the document by its structure. */
export type TagName =
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "BlockQuote"
  | "L"
  | "LI"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Caption";

export interface TagOptions {
  readonly lang?: string | undefined;
  readonly alt?: string;
  /** Of a TH: what it heads. */
  readonly scope?: "Row" | "Column";
  /** Left, top, right and bottom on its page. */
  readonly bbox?: readonly [number, number, number, number];
}

/** One element of the structure tree; its content may stand on several pages. */
export class Tag {
  readonly #paper: Paper;
  readonly #name: string;
  readonly #element: PDFKit.PDFStructureElement;
  #isOpen = false;

  private constructor(paper: Paper, name: string, element: PDFKit.PDFStructureElement) {
    this.#paper = paper;
    this.#name = name;
    this.#element = element;
  }

  /** The whole document. */
  static document(paper: Paper): Tag {
    const element = paper.doc.struct("Document");
    paper.doc.addStructure(element);
    return new Tag(paper, "Document", element);
  }

  /** An element inside this one. */
  inside(name: TagName, options: TagOptions = {}): Tag {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    const element = this.#paper.doc.struct(name, Object.fromEntries(given));
    this.#element.add(element);
    return new Tag(this.#paper, name, element);
  }

  /** What is drawn from here on belongs to this element, until `close`. */
  open(): void {
    const content = this.#paper.doc.markStructureContent(this.#name);
    this.#element.add(content);
    this.#isOpen = true;
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#paper.doc.endMarkedContent();
    this.#isOpen = false;
  }

  /** Nothing more belongs to it; it is written out. */
  end(): void {
    this.close();
    this.#element.end();
  }

  /** Draws something inside this element. */
  around(draw: () => void): void {
    this.open();
    draw();
    this.close();
  }
}
