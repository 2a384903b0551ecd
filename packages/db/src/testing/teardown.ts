/** The setup and the teardown of a run are separate files of one process; this is what they share. */
const kept: (() => Promise<void>)[] = [];

export function keepTeardown(teardown: () => Promise<void>): void {
  kept.push(teardown);
}

export async function runTeardowns(): Promise<void> {
  for (const teardown of kept.splice(0).reverse()) await teardown();
}
