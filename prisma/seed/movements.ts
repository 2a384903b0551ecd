import type { Microgram } from "@regolith/domain";
import type { LedgerBook } from "./ledger-book.ts";

/** When something happened to which sample, and what is said about it. */
export interface Occasion {
  readonly sampleId: string;
  readonly at: Date;
  readonly note?: string;
  readonly actorId?: string;
  readonly applicationItemId?: string;
}

export function takeIn(book: LedgerBook, occasion: Occasion, massUg: Microgram): void {
  book.enter({ ...occasion, from: "OUTSIDE", to: "AVAILABLE", massUg, reason: "INTAKE" });
}

export function reserve(book: LedgerBook, occasion: Occasion, massUg: Microgram): void {
  book.enter({ ...occasion, from: "AVAILABLE", to: "RESERVED", massUg, reason: "RESERVATION" });
}

export function release(book: LedgerBook, occasion: Occasion, massUg: Microgram): void {
  book.enter({ ...occasion, from: "RESERVED", to: "AVAILABLE", massUg, reason: "RELEASE" });
}

/** Promised and handed over at once. */
export function lend(book: LedgerBook, occasion: Occasion, massUg: Microgram): void {
  reserve(book, occasion, massUg);
  book.enter({ ...occasion, from: "RESERVED", to: "ON_LOAN", massUg, reason: "HANDOVER" });
}

/** A part of what is on loan was used up. */
export function consume(book: LedgerBook, occasion: Occasion, massUg: Microgram): void {
  book.enter({ ...occasion, from: "ON_LOAN", to: "CONSUMED", massUg, reason: "CONSUMPTION" });
}

export function takeBack(book: LedgerBook, occasion: Occasion, massUg: Microgram): void {
  book.enter({ ...occasion, from: "ON_LOAN", to: "AVAILABLE", massUg, reason: "RETURN" });
}

/** What clung to the tools. */
export function lose(book: LedgerBook, occasion: Occasion, massUg: Microgram): void {
  book.enter({ ...occasion, from: "AVAILABLE", to: "LOST", massUg, reason: "LOSS" });
}

/** Moves mass from a sample to one made from it; both sides share the split's id. */
export function splitOff(
  book: LedgerBook,
  parent: Occasion,
  child: { readonly sampleId: string; readonly splitId: string; readonly massUg: Microgram },
): void {
  const { massUg, splitId } = child;
  const side = { massUg, splitId, reason: "SPLIT" } as const;
  const given = {
    from: "AVAILABLE",
    to: "OTHER_SAMPLE",
    counterpartSampleId: child.sampleId,
  } as const;
  const taken = {
    from: "OTHER_SAMPLE",
    to: "AVAILABLE",
    counterpartSampleId: parent.sampleId,
  } as const;
  book.enter({ ...parent, ...side, ...given });
  book.enter({ ...parent, ...side, ...taken, sampleId: child.sampleId });
}
