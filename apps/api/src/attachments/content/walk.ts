/** The bytes contradict the format they claim. */
export class Damaged extends Error {}

/** What a format wants next: so many bytes, to pass over so many, or to pass over all up to one of this value. */
export type Wish =
  { readonly read: number } | { readonly skip: number } | { readonly pastByte: number };

/** Reads a format from front to end: asks for bytes, is given them, and returns where the format ends. */
export type Format = Generator<Wish, void, Uint8Array>;

const NOTHING_HELD = new Uint8Array();

/** Leads a format through bytes as they arrive, keeping none but the few it asks for. */
export class Walk {
  readonly #format: Format;
  #step: IteratorResult<Wish, void>;
  #gathered: number[] = [];
  #skipped = 0;

  constructor(format: Format) {
    this.#format = format;
    this.#step = format.next();
  }

  /** Whether the format came to its end; what follows is not looked at. */
  get isAtEnd(): boolean {
    return this.#step.done === true;
  }

  /** Throws {@link Damaged}, or what the format throws. */
  push(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length && this.#step.done !== true) {
      at = this.#grant(this.#step.value, bytes, at);
    }
  }

  #grant(wish: Wish, bytes: Uint8Array, at: number): number {
    if ("read" in wish) return this.#read(wish.read, bytes, at);
    if ("skip" in wish) return this.#skip(wish.skip, bytes, at);
    const found = bytes.indexOf(wish.pastByte, at);
    if (found === -1) return bytes.length;
    this.#go(NOTHING_HELD);
    return found + 1;
  }

  #read(count: number, bytes: Uint8Array, at: number): number {
    const end = Math.min(bytes.length, at + count - this.#gathered.length);
    this.#gathered.push(...bytes.subarray(at, end));
    if (this.#gathered.length === count) {
      const read = Uint8Array.from(this.#gathered);
      this.#gathered = [];
      this.#go(read);
    }
    return end;
  }

  #skip(count: number, bytes: Uint8Array, at: number): number {
    const end = Math.min(bytes.length, at + count - this.#skipped);
    this.#skipped += end - at;
    if (this.#skipped === count) {
      this.#skipped = 0;
      this.#go(NOTHING_HELD);
    }
    return end;
  }

  #go(bytes: Uint8Array): void {
    this.#step = this.#format.next(bytes);
    // Nothing to pass over: it goes on at once.
    while (this.#step.done !== true && "skip" in this.#step.value && this.#step.value.skip === 0) {
      this.#step = this.#format.next(NOTHING_HELD);
    }
  }
}

/** A number of two or four bytes, most significant first. */
export function bigEndian(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}
