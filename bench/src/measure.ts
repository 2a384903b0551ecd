import autocannon from "autocannon";

/** One way to get an answer. */
export interface Way {
  readonly url: string;
  readonly body: string;
}

const CONNECTIONS = 16;
const ROUNDS = 15;
const SECONDS = 1;

export interface Comparison {
  /** Requests per second, medians over the rounds. */
  readonly ours: number;
  readonly floor: number;
  /** Ours over floor within each round. */
  readonly ratios: readonly number[];
  readonly ratio: number;
}

/** Measures both ways in turn, round after round, so that the machine's moods meet both. */
export async function compare(ours: Way, floor: Way): Promise<Comparison> {
  await run(ours, 2);
  await run(floor, 2);
  const rounds: { ours: number; floor: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = await run(isOursFirst ? ours : floor, SECONDS);
    const second = await run(isOursFirst ? floor : ours, SECONDS);
    rounds.push(isOursFirst ? { ours: first, floor: second } : { ours: second, floor: first });
  }
  const ratios = rounds.map((round) => round.ours / round.floor);
  return {
    ours: median(rounds.map((round) => round.ours)),
    floor: median(rounds.map((round) => round.floor)),
    ratios,
    ratio: median(ratios),
  };
}

async function run({ url, body }: Way, duration: number): Promise<number> {
  const result = await autocannon({
    url,
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    connections: CONNECTIONS,
    duration,
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${String(result.non2xx + result.errors)} answers of ${url} were failures`);
  }
  return result.requests.average;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
