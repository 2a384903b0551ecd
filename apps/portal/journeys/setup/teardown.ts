type Teardown = () => Promise<void> | void;

/** The setup and the teardown of a run are separate files of one process; this is what they share. */
const kept: Teardown[] = [];

export function keepTeardown(teardown: Teardown): void {
  kept.push(teardown);
}

export async function runTeardowns(): Promise<void> {
  for (const teardown of kept.splice(0).reverse()) await teardown();
}
