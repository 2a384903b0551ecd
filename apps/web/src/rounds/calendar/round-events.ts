/** The instants of a round that go into calendars, ISO 8601; null for what is not fixed. */
export interface RoundInstants {
  readonly code: string;
  readonly opensAt: string;
  readonly noticeDueAt: string | null;
  readonly closesAt: string;
  readonly reviewsDueAt: string | null;
  readonly panelAt: string | null;
  readonly decisionDueAt: string | null;
}

export interface RoundCalendarEvent {
  readonly kind: "opens" | "notice" | "closes" | "reviews" | "panel" | "decision";
  readonly uid: string;
  /** The instant itself, with which the event begins or ends. */
  readonly at: Date;
  readonly start: Date;
  readonly end: Date;
}

const HOUR_MS = 3_600_000;

/** What begins has its first hour in a calendar, and what is due its last, so that 24:00 stays in its day. */
export function roundEvents(round: RoundInstants): RoundCalendarEvent[] {
  const { code, opensAt, noticeDueAt, closesAt, reviewsDueAt, panelAt, decisionDueAt } = round;
  const dates = [
    { kind: "opens", at: opensAt, shift: 0 },
    { kind: "notice", at: noticeDueAt, shift: HOUR_MS },
    { kind: "closes", at: closesAt, shift: HOUR_MS },
    { kind: "reviews", at: reviewsDueAt, shift: HOUR_MS },
    { kind: "panel", at: panelAt, shift: 0 },
    { kind: "decision", at: decisionDueAt, shift: HOUR_MS },
  ] as const;
  return dates.flatMap(({ kind, at, shift }) => {
    if (at === null) return [];
    const instant = new Date(at);
    const start = new Date(instant.getTime() - shift);
    const end = new Date(start.getTime() + HOUR_MS);
    return [{ kind, uid: `round-${code}-${kind}@regolith`, at: instant, start, end }];
  });
}
