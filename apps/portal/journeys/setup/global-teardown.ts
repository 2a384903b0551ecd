import { runTeardowns } from "./teardown.ts";

/** After the last journey. */
export default async function tearDown(): Promise<void> {
  await runTeardowns();
}
