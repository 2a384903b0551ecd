import { deepStrictEqual } from "node:assert";
import { measureAllocation } from "./allocation.ts";
import { openGrownDatabase } from "./database.ts";
import { compare, type Pace, type Way } from "./measure.ts";
import { startApi, startFloor, type Running } from "./processes.ts";
import { question } from "./question.ts";

/** Of the floor's requests per second, how many the API is to reach. */
const TARGET = 0.5;

const say = (line: string) => process.stdout.write(`${line}\n`);

measureAllocation(say);

const database = await openGrownDatabase();
const running: Running[] = [];
try {
  const api = await startApi(database.url);
  running.push(api);
  const floor = await startFloor(database.url);
  running.push(floor);
  say(
    `The API answered ${String(api.startedMs)} ms after its start, on ${String(database.samples)} samples.`,
  );
  await measurePage("first catalogue page", false, api, floor);
  await measurePage("first catalogue page with the count of all", true, api, floor);
} finally {
  for (const { stop } of running) await stop();
  await database.stop();
}

async function measurePage(
  name: string,
  isCounted: boolean,
  api: Running,
  floor: Running,
): Promise<void> {
  const ours = { url: api.url, body: JSON.stringify({ query: question(isCounted) }) };
  const theirs = { url: `${floor.url}?counted=${isCounted ? "1" : "0"}`, body: "{}" };
  deepStrictEqual(await answerOf(ours), await answerOf(theirs), `${name}: the answers differ`);
  const measured = await compare(ours, theirs);
  const { ratio, ratios } = measured;
  const rounds = ratios.map((one) => one.toFixed(2)).join(" ");
  say(`${name}: ${ratio.toFixed(2)} of the floor (target ${TARGET.toFixed(2)}; rounds ${rounds})`);
  say(`  API ${inWords(measured.ours)}`);
  say(`  query by hand behind bare Fastify ${inWords(measured.floor)}`);
}

function inWords({ rate, p50, p99 }: Pace): string {
  return `${rate.toFixed(0)} requests/s, p50 ${String(p50)} ms, p99 ${String(p99)} ms`;
}

async function answerOf({ url, body }: Way): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body });
  return response.json();
}
