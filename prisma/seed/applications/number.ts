import { beijingDay } from "@regolith/domain";

/** Gives out numbers as the portal does: by the Beijing year of the draft, in its order. */
export class ApplicationNumbers {
  readonly #last = new Map<number, number>();

  next(createdAt: Date): string {
    const year = Number(beijingDay(createdAt).slice(0, 4));
    const last = (this.#last.get(year) ?? 0) + 1;
    this.#last.set(year, last);
    return `${year}-${String(last).padStart(4, "0")}`;
  }
}
