/** As if it had been typed, so that everything that follows the field follows. */
export function setValue(field: HTMLInputElement, mg: number): void {
  field.value = mg === 0 ? "" : String(mg);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
