/** Something in a calendar that ends at an instant. */
export interface CalendarEvent {
  /** The same for ever, so that a calendar that reads the file again moves the event it has. */
  readonly uid: string;
  readonly start: Date;
  readonly end: Date;
  readonly summary: string;
  readonly description: string;
  /** Whether it takes place no more; a calendar that has it strikes it out. */
  readonly isCancelled?: boolean;
}

export interface Calendar {
  readonly name: string;
  /** When it was written. */
  readonly at: Date;
  readonly events: readonly CalendarEvent[];
}

/** Most octets of a line, without its end. */
const LINE_OCTETS = 75;

/** Writes a calendar file (RFC 5545): UTF-8, every instant in UTC, lines folded and ended by CR LF. */
export function writeCalendar({ name, at, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Regolith//Rounds//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, at)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventLines(
  { uid, start, end, summary, description, isCancelled = false }: CalendarEvent,
  at: Date,
): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(at)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    // Told again with a higher sequence, it takes the place of what the calendar has.
    ...(isCancelled ? ["STATUS:CANCELLED", "SEQUENCE:1"] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** `20261222T160000Z` */
function utc(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d{3}/gu, "");
}

/** What would end a value, or begin another, is written with a backslash before it. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll(/\r\n|\r|\n/gu, String.raw`\n`);
}

/** A line of more than 75 octets goes on in the next, after a space; no character is cut in two. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = "";
      // The space that begins a line that goes on counts.
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
