import { clockNow, setClock } from "../../setup/index.ts";
import type { Locale } from "../words.ts";
import { beijingDayAfter, beijingHour } from "./beijing.ts";

/** What a round offers, and nothing else of the journeys asks for. */
export interface Offered {
  /** Asked for by five, for more than there is. */
  readonly wanted: string;
  /** Minimum and optimum of each of the five, mg. */
  readonly wantedMg: { readonly minimum: number; readonly optimum: number };
  /** A powder of which there is enough. */
  readonly plenty: string;
  /** Whole; the curator names the next one in its place. */
  readonly damaged: string;
  readonly inItsPlace: string;
  /** Whole; asked for by two. */
  readonly single: string;
  /** Set aside for the public. */
  readonly forShow: string;
}

/** A round of one's own for each language, so that neither takes what the other gives away. */
const ROUNDS: Readonly<Record<Locale, { readonly code: string; readonly offered: Offered }>> = {
  en: {
    code: "2041-1",
    offered: {
      wanted: "DEMO-CE5C0500YJFM005", // 250 mg
      wantedMg: { minimum: 40, optimum: 80 },
      plenty: "DEMO-CE5C1100YJFM001",
      damaged: "DEMO-CE5C0200YJYX003",
      inItsPlace: "DEMO-CE5C0300YJYX004",
      single: "DEMO-CE5C0500YJYX002",
      forShow: "DEMO-CE5Z0405GYYX001",
    },
  },
  zh: {
    code: "2041-2",
    offered: {
      wanted: "DEMO-CE5C0700YJFM007", // 200 mg
      wantedMg: { minimum: 30, optimum: 70 },
      plenty: "DEMO-CE5C1200YJFM002",
      damaged: "DEMO-CE5Z0304YJYX003",
      inItsPlace: "DEMO-CE5Z0405YJYX003",
      single: "DEMO-CE5Z0607YJYX004",
      forShow: "DEMO-CE5Z0304GYYX001",
    },
  },
};

/** Days after the one on which the round is prepared. */
const DAYS = {
  opensOn: 1,
  noticeDueOn: 8,
  closesOn: 15,
  reviewsDueOn: 35,
  panelOn: 42,
  decisionDueOn: 60,
} as const;

/** What the office says of the round, and when things happen in it. */
export class RoundPlan {
  readonly code: string;
  readonly offered: Offered;
  readonly names: Readonly<Record<Locale, string>>;
  readonly #start = clockNow();

  constructor(locale: Locale) {
    const { code, offered } = ROUNDS[locale];
    this.code = code;
    this.offered = offered;
    this.names = { en: `Journey round ${code}`, zh: `全程演练批次 ${code}` };
  }

  /** Every date as the form takes it. */
  get dates(): Readonly<Record<keyof typeof DAYS, string>> {
    const entries = Object.entries(DAYS).map(([on, days]) => [on, this.#day(days)]);
    return Object.fromEntries(entries) as Record<keyof typeof DAYS, string>;
  }

  /** A day after one of the dates, as forms take it. */
  dayAfter(date: keyof typeof DAYS, days: number): string {
    return this.#day(DAYS[date] + days);
  }

  /** Moves the portal's clock to the morning, in Beijing, so many days after a date. */
  goTo(date: keyof typeof DAYS, days = 0): void {
    setClock(beijingHour(this.dayAfter(date, days), 10).toISOString());
  }

  #day(days: number): string {
    return beijingDayAfter(this.#start, days);
  }
}
