/** One field a question selects of an object, with the arguments it gives. */
export interface SelectedField {
  /** Name under which the answer carries the field: its alias, else its name. */
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** What is selected below; empty for a scalar. */
  readonly selected: Selected;
}

/** All fields selected of one object, fragments spread out and `@skip`/`@include` resolved. */
export type Selected = readonly SelectedField[];
