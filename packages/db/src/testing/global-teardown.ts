import { runTeardowns } from "./teardown.ts";

/** After the last test of the run. */
export default async function tearDown(): Promise<void> {
  await runTeardowns();
}
