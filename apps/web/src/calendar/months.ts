/** A day of the year view: its place in the week from Monday, and what the calendar says of it. */
export interface DayCell {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Of the month. */
  readonly date: number;
}

/** Weeks from Monday to Sunday; null before the first and after the last day of the month. */
export type Week = readonly (DayCell | null)[];

export interface Month {
  /** 1 to 12. */
  readonly month: number;
  readonly weeks: readonly Week[];
}

const DAYS_OF_A_WEEK = 7;

/** The twelve months of a year, each in weeks. */
export function monthsOf(year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    weeks: weeksOf(year, index + 1),
  }));
}

function weeksOf(year: number, month: number): readonly Week[] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const blanks = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % DAYS_OF_A_WEEK;
  const cells = [
    ...Array.from({ length: blanks }, () => null),
    ...Array.from({ length }, (_, index) => cell(year, month, index + 1)),
  ];
  const count = Math.ceil(cells.length / DAYS_OF_A_WEEK);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: DAYS_OF_A_WEEK }, (_, place) => cells[week * 7 + place] ?? null),
  );
}

function cell(year: number, month: number, date: number): DayCell {
  return { day: new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10), date };
}
