/**
 * What makes a spreadsheet take a cell for a formula or run it together with another, full-width forms too; also
 * behind apostrophes of its own, so that taking one off always gives the text as it was.
 */
const STARTS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A text that a spreadsheet shows as it is: what would be taken for a formula gets an apostrophe before it. */
export function spreadsheetText(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}
