import {
  isAttachmentType,
  pictureProblems,
  problemWith,
  sizeProblems,
  typeProblems,
  type AttachmentType,
  type PictureSize,
  type Policy,
  type Problem,
} from "@regolith/domain";
import { fileTypeFromBuffer } from "file-type";
import { jpeg } from "./jpeg.ts";
import { png } from "./png.ts";
import { Damaged, Walk } from "./walk.ts";

/** A file is not taken, for these reasons. */
export class FileRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("The file is not taken");
    this.problems = problems;
  }
}

/** The beginning by which a type is told; the library asks for no more. */
const HEAD_BYTES = 4100;

const PICTURES = { "image/png": png, "image/jpeg": jpeg } as const;

/**
 * Looks at a file while it passes: what it is, how large, how many pixels, whether it has an end. Says so
 * as soon as the bytes for it are there, and keeps none of them.
 */
export class ContentWatch {
  readonly #name: string;
  readonly #limits: Policy["attachments"];
  #head: Buffer = Buffer.alloc(0);
  #sizeBytes = 0;
  #type: AttachmentType | null = null;
  #walk: Walk | null = null;

  constructor(name: string, limits: Policy["attachments"]) {
    this.#name = name;
    this.#limits = limits;
  }

  /** The same bytes, watched. Throws {@link FileRefused}. */
  async *watch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const bytes of source) {
      this.#sizeBytes += bytes.length;
      this.#refuse(
        sizeProblems({ name: this.#name, sizeBytes: this.#sizeBytes || 1 }, this.#limits),
      );
      await this.#look(bytes);
      yield bytes;
    }
    this.#refuse(sizeProblems({ name: this.#name, sizeBytes: this.#sizeBytes }, this.#limits));
    if (this.#type === null) await this.#tell();
    if (this.#walk !== null && !this.#walk.isAtEnd) this.#refuse([this.#damaged()]);
  }

  /** What it is, once all of it has passed. */
  get type(): AttachmentType {
    if (this.#type === null) throw new Error("The type is known when the file has passed");
    return this.#type;
  }

  async #look(bytes: Uint8Array): Promise<void> {
    if (this.#type !== null) {
      this.#follow(bytes);
      return;
    }
    this.#head = Buffer.concat([this.#head, bytes]);
    if (this.#head.length >= HEAD_BYTES) await this.#tell();
  }

  /** Tells the type by the first bytes, and then follows all that came so far. */
  async #tell(): Promise<void> {
    const type = await typeOf(this.#head.subarray(0, HEAD_BYTES));
    this.#refuse(typeProblems(this.#name, type));
    this.#type = type;
    if (type !== null && type !== "application/pdf") {
      this.#walk = new Walk(PICTURES[type](this.#measure));
    }
    this.#follow(this.#head);
    this.#head = Buffer.alloc(0);
  }

  readonly #measure = (size: PictureSize): void => {
    this.#refuse(pictureProblems(this.#name, size, this.#limits));
  };

  #follow(bytes: Uint8Array): void {
    try {
      this.#walk?.push(bytes);
    } catch (error) {
      if (error instanceof Damaged) this.#refuse([this.#damaged()]);
      throw error;
    }
  }

  #damaged(): Problem {
    return problemWith("FILE_DAMAGED", { name: this.#name }, ["file"]);
  }

  #refuse(problems: readonly Problem[]): void {
    if (problems.length > 0) throw new FileRefused(problems);
  }
}

/** An animated PNG is a PNG whose other pictures nobody looks at. */
async function typeOf(head: Uint8Array): Promise<AttachmentType | null> {
  const mime = (await fileTypeFromBuffer(head))?.mime ?? "";
  if (mime === "image/apng") return "image/png";
  return isAttachmentType(mime) ? mime : null;
}
