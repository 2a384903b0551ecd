import type { Problem } from "@regolith/domain";
import type { ObjectSql } from "./object-sql.ts";

/** One page asked for: how many, from where, in which direction. */
export interface AskedPage {
  readonly size: number;
  /** True when counted from the end. */
  readonly isBackward: boolean;
  /** Cursor the page begins after, or ends before. */
  readonly cursor: string | null;
}

/** What a cursor holds: which run of the list a row stands in, then its sort keys as text. */
export type CursorParts = readonly (string | number | null)[];

/** What the reader's side decides: the time, how ids and cursors look, and in which words reasons are given. */
export interface Reading {
  readonly now: Date;
  toId(type: string, id: string): string;
  /** Reads the arguments of a list; throws for those that can never be right. */
  readPage(args: Readonly<Record<string, unknown>>): AskedPage;
  writeCursor(list: string, parts: CursorParts): string;
  /** Throws for a cursor that is none of this list. */
  readCursor(list: string, cursor: string): CursorParts;
  /** What to throw for an argument that can never be right. */
  refuse(message: string): Error;
  /** Why something cannot be asked for, as the reader is told. */
  toReasons(problems: readonly Problem[]): readonly object[];
}

/** A piece of SQL that gives a JSON value, and what is left to do to that value. */
export interface Part {
  readonly sql: string;
  readonly finish?: Finish | undefined;
}

/** Makes the answer of what PostgreSQL gave; may change objects and lists in place. */
export type Finish = (value: unknown) => unknown;

export type CatalogueMap = Readonly<Record<string, ObjectSql>>;

type SqlType = "text" | "text[]" | "uuid" | "uuid[]" | "int" | "bigint" | "timestamptz";

/** One statement while it is written: its map, its reader and the parameters it collects. */
export class Statement {
  readonly values: unknown[] = [];
  readonly map: CatalogueMap;
  readonly reading: Reading;
  #aliases = 0;
  #now: string | undefined;

  constructor(map: CatalogueMap, reading: Reading) {
    this.map = map;
    this.reading = reading;
  }

  /** A placeholder for a value of the question. No value is ever written into the SQL itself. */
  param(value: unknown, type: SqlType | `"${string}"[]`): string {
    this.values.push(withoutNul(value));
    return `$${this.values.length}::${type}`;
  }

  now(): string {
    this.#now ??= this.param(this.reading.now.toISOString(), "timestamptz");
    return this.#now;
  }

  /** A name for a table that no other table of the statement has. */
  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }
}

/** PostgreSQL refuses a NUL even to compare with; the replacement character is in no catalogue either. */
function withoutNul(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNul);
  return typeof value === "string" ? value.replaceAll("\0", "\u{FFFD}") : value;
}
