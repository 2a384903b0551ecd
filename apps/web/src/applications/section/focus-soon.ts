/** Moves the focus once the page shows the change: to a row just added, or to the button that moved with its row. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    document.getElementById(id)?.focus();
  });
}
