/** What makes a spreadsheet take a cell for a formula or run it together with another, full-width forms too. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text that a spreadsheet shows as it is: what would be taken for a formula gets an apostrophe before it. */
export function spreadsheetText(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}
