import { pipeline, Readable } from "node:stream";
import { streamArray, type StreamArrayItem } from "stream-json/streamers/stream-array.js";
import { isRorV1, readRorRecord, type RorRecord } from "./ror-record.ts";

/** A file that cannot be taken in, with the one line that says why. */
export class NotRorV2 extends Error {}

/** Records of one batch, and how many of the file's could not be read. */
export interface RorBatch {
  readonly records: readonly RorRecord[];
  readonly unreadable: number;
}

/**
 * Reads ROR's dump in its v2 JSON, record by record, however large it is. Throws NotRorV2 for a file that is
 * something else, at its first record.
 */
export async function* readRorFile(file: Readable, size: number): AsyncGenerator<RorBatch> {
  let records: RorRecord[] = [];
  let unreadable = 0;
  let count = 0;
  for await (const value of valuesOf(file)) {
    const record = readRorRecord(value);
    if (count === 0 && record === null) throw new NotRorV2(whyNot(value));
    count += 1;
    if (record === null) unreadable += 1;
    else records.push(record);
    if (records.length < size) continue;
    yield { records, unreadable };
    [records, unreadable] = [[], 0];
  }
  if (count === 0) throw new NotRorV2("The file holds no records of ROR.");
  yield { records, unreadable };
}

async function* valuesOf(file: Readable): AsyncGenerator {
  const seen: Seen = { beginning: "", failure: null };
  const items = streamArray.withParserAsStream();
  // What fails before ends the items, and is met where they are read.
  pipeline(Readable.from(noting(file, seen)), items, () => undefined);
  try {
    for await (const { value } of items as AsyncIterable<StreamArrayItem>) yield value;
  } catch {
    if (seen.failure !== null) throw seen.failure;
    throw new NotRorV2(
      seen.beginning === "["
        ? "The file breaks off or is damaged; get it again. Whole batches before that are in."
        : "The file is no JSON array of records; unpack ROR's dump and give its file that ends in .json.",
    );
  } finally {
    file.destroy();
  }
}

interface Seen {
  /** The character the file begins with. */
  beginning: string;
  /** Why it could not be read on. */
  failure: Error | null;
}

/** Passes a file on and notes what is seen of it. */
async function* noting(file: Readable, seen: Seen): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      if (seen.beginning === "") seen.beginning = chunk.toString("utf8").trimStart().charAt(0);
      yield chunk;
    }
  } catch (error) {
    seen.failure = error instanceof Error ? error : new Error(String(error));
    throw seen.failure;
  }
}

function whyNot(value: unknown): string {
  if (isRorV1(value)) return "The file is ROR's v1 JSON; give the v2 JSON of the same dump.";
  return "The file is not ROR's v2 JSON: its first record has no id, names, locations and status.";
}
