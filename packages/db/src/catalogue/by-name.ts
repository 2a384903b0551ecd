import type { Selected } from "./selected.ts";

/**
 * An object of a type that not only the catalogue gives: it has all its fields by their names, for
 * whoever resolves them one by one, and writes itself as JSON with exactly what is selected.
 */
export class ByName {
  readonly #selected: Selected;

  constructor(fields: object, selected: Selected) {
    Object.assign(this, fields);
    this.#selected = selected;
  }

  toJSON(): unknown {
    return pick(this, this.#selected);
  }
}

function pick(object: object, selected: Selected): unknown {
  const fields = new Map<string, unknown>(Object.entries(object));
  return Object.fromEntries(
    selected.map(({ key, name, selected: below }) => [key, pickBelow(fields.get(name), below)]),
  );
}

function pickBelow(value: unknown, selected: Selected): unknown {
  if (selected.length === 0) return value;
  if (Array.isArray(value)) return value.map((one) => pickBelow(one, selected));
  return typeof value === "object" && value !== null ? pick(value, selected) : value;
}
