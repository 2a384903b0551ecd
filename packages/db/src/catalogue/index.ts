/**
 * The catalogue's read model: what one question selects of missions, samples, measurements,
 * publications and rounds is answered by one named SQL statement that lets PostgreSQL build the
 * objects. Writes and everything private stay with the stores.
 */
export { TEXT_MAX_LENGTH } from "./filters.ts";
export { SAMPLE_ORDERS, type SampleOrderField } from "./lists/samples.ts";
export { CATALOGUE, CATALOGUE_NODES, CATALOGUE_PARTS, type CatalogueNode } from "./map.ts";
export type { FieldSql, ObjectSql } from "./object-sql.ts";
export { readByIds, readCatalogue, writeQuestion } from "./read.ts";
export type { Selected, SelectedField } from "./selected.ts";
export type { AskedPage, CatalogueMap, CursorParts, Reading } from "./statement.ts";
