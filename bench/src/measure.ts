import autocannon from "autocannon";

/** One way to get an answer. */
export interface Way {
  readonly url: string;
  readonly body: string;
}

const CONNECTIONS = 16;
const ROUNDS = 15;
const SECONDS = 1;

/** How one way did: medians over the rounds. */
export interface Pace {
  /** Requests per second. */
  readonly rate: number;
  /** Milliseconds half of the requests took at most, and all but one in a hundred. */
  readonly p50: number;
  readonly p99: number;
}

export interface Comparison {
  readonly ours: Pace;
  readonly floor: Pace;
  /** Ours over floor within each round. */
  readonly ratios: readonly number[];
  readonly ratio: number;
}

/** Measures both ways in turn, round after round, so that the machine's moods meet both. */
export async function compare(ours: Way, floor: Way): Promise<Comparison> {
  await run(ours, 2);
  await run(floor, 2);
  const rounds: { ours: Pace; floor: Pace }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = await run(isOursFirst ? ours : floor, SECONDS);
    const second = await run(isOursFirst ? floor : ours, SECONDS);
    rounds.push(isOursFirst ? { ours: first, floor: second } : { ours: second, floor: first });
  }
  const ratios = rounds.map((round) => round.ours.rate / round.floor.rate);
  return {
    ours: medianPace(rounds.map((round) => round.ours)),
    floor: medianPace(rounds.map((round) => round.floor)),
    ratios,
    ratio: median(ratios),
  };
}

async function run({ url, body }: Way, duration: number): Promise<Pace> {
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
  const { p50, p99 } = result.latency;
  return { rate: result.requests.average, p50, p99 };
}

function medianPace(paces: readonly Pace[]): Pace {
  return {
    rate: median(paces.map(({ rate }) => rate)),
    p50: median(paces.map(({ p50 }) => p50)),
    p99: median(paces.map(({ p99 }) => p99)),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
