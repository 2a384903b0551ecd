/** A file of which any part can be read. */
export interface ByteSource {
  readonly size: number;
  /** The bytes at a place, fewer where the file ends. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Text of one character per byte, as the syntax of PDF is written. */
export async function readText(
  source: ByteSource,
  offset: number,
  length: number,
): Promise<string> {
  return Buffer.from(await source.read(offset, length)).toString("latin1");
}
