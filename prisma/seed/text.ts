/** Words in both languages of the portal. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

type Columns<Name extends string, Value> = Record<`${Name}En` | `${Name}Zh`, Value>;

/** The two columns of a text: `inBoth("name", text)` gives `nameEn` and `nameZh`. */
export function inBoth<Name extends string>(name: Name, text: Text): Columns<Name, string>;
export function inBoth<Name extends string>(
  name: Name,
  text: Text | null,
): Columns<Name, string | null>;
export function inBoth<Name extends string>(
  name: Name,
  text: Text | null,
): Columns<Name, string | null> {
  const columns = { [`${name}En`]: text?.en ?? null, [`${name}Zh`]: text?.zh ?? null };
  return columns as Columns<Name, string | null>;
}
