/**
 * The catalogue's read model: what one question selects of missions, samples, measurements,
 * publications and rounds is answered by one named SQL statement that lets PostgreSQL build the
 * objects. Writes and everything private stay with the stores.
 */
export type { Selected, SelectedField } from "./selected.ts";
