const editors = new Set<() => Promise<void>>();

/** Says that something is being edited on this page; `settle` sends what is not saved. Answers how to take that back. */
export function whileEditing(settle: () => Promise<void>): () => void {
  editors.add(settle);
  return () => {
    editors.delete(settle);
  };
}

/** Waits until what was typed on this page is saved, or cannot be now. */
export async function settleEdits(): Promise<void> {
  await Promise.all([...editors].map((settle) => settle()));
}
