import PDFDocument from "pdfkit";
import { FONT_NAMES, fontFile, type FontName } from "./fonts.ts";
import { printable } from "./printable.ts";

/** A4 in points, with room for the marks above and the page numbers below the text. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 62,
  top: 72,
  bottom: 72,
} as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
const LOWEST = PAGE.height - PAGE.bottom;

export interface PaperFacts {
  readonly title: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  readonly createdAt: Date;
}

export interface TextStyle {
  readonly font: FontName;
  readonly size: number;
  /** From one line to the next, in points. */
  readonly leading: number;
  readonly grey?: boolean;
}

/** Pages one after the other, and where on the last one the next thing goes. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  /** From the top of the page, in points. */
  y: number = PAGE.top;
  readonly #hasGlyph: (codePoint: number) => boolean;
  readonly #features: PDFKit.Mixins.OpenTypeFeatures[];
  readonly #widths = new Map<string, number>();

  private constructor(
    doc: PDFKit.PDFDocument,
    hasGlyph: (codePoint: number) => boolean,
    features: PDFKit.Mixins.OpenTypeFeatures[],
  ) {
    this.doc = doc;
    this.#hasGlyph = hasGlyph;
    this.#features = features;
  }

  /** An empty, tagged document in one language. */
  static async open({ title, subject, language, createdAt }: PaperFacts): Promise<Paper> {
    const doc = new PDFDocument({
      ...{ tagged: true, lang: language, displayTitle: true, pdfVersion: "1.7" },
      ...{ autoFirstPage: false, bufferPages: true, compress: true },
      info: { Title: title, Subject: subject, CreationDate: createdAt, ModDate: createdAt },
    });
    for (const name of FONT_NAMES) doc.registerFont(name, await fontFile(name));
    doc.font("regular");
    const paper = new Paper(doc, glyphsOf(doc), featuresFor(language));
    paper.turn();
    return paper;
  }

  /** Begins a new page. */
  turn(): void {
    this.doc.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    this.y = PAGE.top;
  }

  /** Whatever comes next begins a new page. */
  turnBeforeNext(): void {
    this.y = LOWEST;
  }

  /** Whether so much still goes onto the page. */
  fits(height: number): boolean {
    return this.y + height <= LOWEST;
  }

  isAtTop(): boolean {
    return this.y === PAGE.top;
  }

  /** Room, but none at the top of a page. */
  skip(height: number): void {
    if (!this.isAtTop()) this.y += height;
  }

  printable(text: string): string {
    return printable(text, this.#hasGlyph);
  }

  measure({ font, size }: TextStyle): (text: string) => number {
    return (text) => this.#widthAtOne(text, font) * size;
  }

  /** Draws one line of text that fits, its top at a place of the page. */
  draw(line: string, { font, size, leading, grey = false }: TextStyle, x: number, y: number): void {
    const lift = (leading - size) / 2;
    this.doc
      .font(font)
      .fontSize(size)
      .fillColor(grey ? "#4f4b44" : "#000000")
      .text(line, x, y + lift, { lineBreak: false, features: this.#features });
  }

  /** A picture as PDFKit opened it, with its size as it is shown. Throws for what is none. */
  openPicture(bytes: Buffer): Picture {
    // Missing in its types, as is that cameras say how they were held.
    const opener = this.doc as unknown as { openImage(bytes: Buffer): OpenedImage };
    const image = opener.openImage(bytes);
    const isTurned = (image.orientation ?? 1) > 4;
    const [width, height] = isTurned ? [image.height, image.width] : [image.width, image.height];
    return { image, width, height };
  }

  /** A thin line across the text, which is no content. */
  rule(y: number, weight = 0.5): void {
    this.doc.markContent("Artifact", { type: "Layout" });
    this.doc
      .lineWidth(weight)
      .strokeColor("#1c1a17")
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.left + TEXT_WIDTH, y)
      .stroke();
    this.doc.endMarkedContent();
  }

  #widthAtOne(text: string, font: FontName): number {
    const key = `${font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const features = this.#features;
    const width = this.doc.font(font).fontSize(100).widthOfString(text, { features }) / 100;
    this.#widths.set(key, width);
    return width;
  }
}

interface OpenedImage {
  readonly width: number;
  readonly height: number;
  readonly orientation?: number;
}

export interface Picture {
  readonly image: object;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The one font is a Chinese one: outside Chinese, its quotation marks are to be as narrow as letters. */
function featuresFor(language: string): PDFKit.Mixins.OpenTypeFeatures[] {
  return language.startsWith("zh") ? [] : ["pwid"];
}

/** PDFKit keeps the opened font to itself; its types do not know of it. */
function glyphsOf(doc: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const { _font: opened } = doc as unknown as {
    readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  };
  return (codePoint) => opened.font.hasGlyphForCodePoint(codePoint);
}
