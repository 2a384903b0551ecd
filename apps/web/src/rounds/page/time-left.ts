/** A span as people count it down. */
export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** What is left of a span, ms; nothing once it is over. */
export function timeLeft(spanMs: number): TimeLeft {
  const whole = Math.max(0, Math.ceil(spanMs / 1000));
  return {
    days: Math.floor(whole / 86_400),
    hours: Math.floor(whole / 3_600) % 24,
    minutes: Math.floor(whole / 60) % 60,
    seconds: whole % 60,
  };
}
