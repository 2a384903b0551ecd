import { spreadsheetText } from "@regolith/domain";
import { stringify, type Stringifier } from "csv-stringify";

/** One cell: numbers stay numbers, text is shown as it is, null is empty. */
export type Cell = string | number | null;

/**
 * Writes records as CSV (RFC 4180) that spreadsheets open as they are: UTF-8 with a byte order mark, by
 * which Excel reads every script, and no text that would be taken for a formula.
 */
export function csvWriter(): Stringifier {
  return stringify({
    bom: true,
    record_delimiter: "\r\n",
    quoted_string: true,
    cast: { string: spreadsheetText, number: String },
  });
}
