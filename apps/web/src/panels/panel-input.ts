const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;

/** What a date and time field holds, read as Beijing's clocks: ISO 8601 with offset; null when it is none. */
export function instantIn(local: string): string | null {
  if (!LOCAL.test(local)) return null;
  const instant = new Date(`${local}:00+08:00`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** An instant as a date and time field shows it, on Beijing's clocks. */
export function beijingLocal(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 60 * 60 * 1000).toISOString().slice(0, 16);
}

/** Which tick boxes of a name are ticked: `member.<id>`. */
export function namedIn(values: Readonly<Record<string, string>>, prefix: string): string[] {
  return Object.entries(values)
    .filter(([name, value]) => name.startsWith(prefix) && value === "on")
    .map(([name]) => name.slice(prefix.length));
}

/** The agenda after one step: UP, DOWN, REMOVE or ADD. What cannot be stepped leaves it as it is. */
export function orderedBy(agenda: readonly string[], id: string, step: string): string[] {
  const order = agenda.filter((one) => one !== "");
  const from = order.indexOf(id);
  if (step === "ADD") return from < 0 && id !== "" ? [...order, id] : order;
  if (from < 0) return order;
  if (step === "REMOVE") return order.filter((one) => one !== id);
  const to = step === "UP" ? from - 1 : from + 1;
  const other = order[to];
  return other === undefined ? order : order.with(to, id).with(from, other);
}
