import type { Microgram } from "@regolith/domain";
import type { SampleRecord } from "./data.ts";
import { daysBefore } from "./days.ts";
import type { LedgerBook } from "./ledger-book.ts";
import { consume, lend, takeBack, takeIn } from "./movements.ts";

/**
 * The stock of real samples is not public. For the trial, those with a published mass get that mass, and lots an
 * invented one; all of it marked as demonstration. Some of it has been lent and used since. Figures in µg.
 */
interface Story {
  /** For lots, whose mass is not published. */
  readonly takenInUg?: Microgram;
  readonly lentUg?: Microgram;
  readonly consumedUg?: Microgram;
  readonly returnedUg?: Microgram;
}

const STORIES: Readonly<Record<string, Story>> = {
  CE5C0000YJYX040: { lentUg: 190_200n },
  CE5C0000YJYX048: { lentUg: 17_600n, consumedUg: 2_900n, returnedUg: 14_700n },
  CE5C0400: { takenInUg: 9_000_000n, lentUg: 1_260_000n, consumedUg: 400_000n },
  CE5C0400YJFM00507: { lentUg: 300_000n, consumedUg: 90_000n },
  CE5C0400YJFM00901: { lentUg: 80_000n, consumedUg: 40_000n },
  CE5C0600: { takenInUg: 6_200_000n, lentUg: 1_150_000n, consumedUg: 250_000n },
  CE5C0800YJYX016GP: { lentUg: 5_500n },
  CE5C0800YJYX132GP: { lentUg: 56_000n },
  CE5Z0107YJ: { takenInUg: 1_400_000n, lentUg: 400_000n, consumedUg: 120_000n },
  CE5Z0303YJ: { takenInUg: 810_000n, lentUg: 200_000n, consumedUg: 200_000n },
  CE5Z0403YJ: { takenInUg: 900_000n, lentUg: 300_000n },
  CE5Z0709YJ: { takenInUg: 640_000n, lentUg: 230_000n, consumedUg: 30_000n },
  CE5Z0906YJ: { takenInUg: 480_000n },
};

const NOTES = {
  takenIn: "Demonstration stock · 演示库存",
  lent: "Demonstration: an earlier loan · 演示：先前的借用",
};

export function hasDemonstrationStock({ code, massUg }: SampleRecord): boolean {
  return massUg !== null || STORIES[code]?.takenInUg !== undefined;
}

/** Enters the invented stock of a real sample, if it has any. */
export function stockPublishedSample(
  book: LedgerBook,
  sampleId: string,
  record: SampleRecord,
  now: Date,
): void {
  const story = STORIES[record.code] ?? {};
  const takenInUg = story.takenInUg ?? (record.massUg === null ? undefined : BigInt(record.massUg));
  if (takenInUg === undefined) return;
  takeIn(book, { sampleId, at: daysBefore(now, 600), note: NOTES.takenIn }, takenInUg);
  const { lentUg, consumedUg, returnedUg } = story;
  const loan = (days: number) => ({ sampleId, at: daysBefore(now, days), note: NOTES.lent });
  if (lentUg !== undefined) lend(book, loan(480), lentUg);
  if (consumedUg !== undefined) consume(book, loan(300), consumedUg);
  if (returnedUg !== undefined) takeBack(book, loan(280), returnedUg);
}
