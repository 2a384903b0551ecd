import type { Statement } from "./statement.ts";

/** One sort key. Within a run no key is ever null. */
export interface Key {
  readonly sql: string;
  readonly type: "text" | "uuid" | "bigint";
  /** Largest first. */
  readonly isDown?: boolean;
}

/**
 * Rows in one total order. A list is one run, or several one after the other: those with a mass, then
 * those without.
 */
export interface Run {
  /** Tables with their names; the one of the list's own objects is named as the list was told. */
  readonly from: string;
  readonly where: readonly string[];
  /** Outermost first; the last is unique. */
  readonly keys: readonly Key[];
}

/** Where a page begins within a run: the keys of the row before it, as text. */
export type Position = readonly string[];

export function whereAll(conditions: readonly string[]): string {
  if (conditions.length === 0) return "";
  return ` where ${conditions.map((condition) => `(${condition})`).join(" and ")}`;
}

export function orderBy(keys: readonly Key[], isBackward: boolean): string {
  return keys.map((key) => `${key.sql} ${goesDown(key, isBackward) ? "desc" : "asc"}`).join(", ");
}

/** The condition that a row comes after a position, in the direction of reading. */
export function isBeyond(
  statement: Statement,
  keys: readonly Key[],
  position: Position,
  isBackward: boolean,
): string {
  const steps = keys.map((key, index) => ({
    key: key.sql,
    beyond: goesDown(key, isBackward) ? "<" : ">",
    value: statement.param(position[index] ?? "", key.type),
  }));
  const [first] = steps;
  if (first === undefined) throw new Error("A list without an order has no pages");
  if (steps.every(({ beyond }) => beyond === first.beyond)) {
    const row = steps.map(({ key }) => key).join(", ");
    return `(${row}) ${first.beyond} (${steps.map(({ value }) => value).join(", ")})`;
  }
  // Mixed directions: the first key bounds what an index is read for, the rest decides.
  const alternatives = steps.map(({ key, beyond, value }, index) => {
    const same = steps.slice(0, index).map((outer) => `${outer.key} = ${outer.value}`);
    return [...same, `${key} ${beyond} ${value}`].join(" and ");
  });
  return `${first.key} ${first.beyond}= ${first.value} and (${alternatives.join(" or ")})`;
}

/** Whether the texts of a cursor can be keys of this run at all. */
export function isPosition(keys: readonly Key[], parts: readonly unknown[]): parts is Position {
  return (
    keys.length === parts.length && keys.every(({ type }, i) => SHAPES[type].test(textOf(parts[i])))
  );
}

const SHAPES = {
  text: /^[^\0]*$/u,
  bigint: /^-?\d{1,18}$/u,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u,
} as const;

/** A NUL fits no shape. */
function textOf(part: unknown): string {
  return typeof part === "string" ? part : "\0";
}

function goesDown({ isDown = false }: Key, isBackward: boolean): boolean {
  return isDown !== isBackward;
}
