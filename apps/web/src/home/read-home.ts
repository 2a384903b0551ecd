import type {
  HomeMeasurementFragment,
  HomeMissionFragment,
  HomePastRoundFragment,
  HomeQuery,
} from "@regolith/client";
import { formatMeasured } from "../format/measurement.ts";
import type { Locale } from "../i18n/routing.ts";
import type {
  HomeData,
  HomeDistribution,
  HomeMeasurement,
  HomeMission,
  HomeRound,
  HomeTotal,
} from "./home-data.ts";

/** How many results the front page shows. */
const mostMeasured = 4;

/** The open round that closes first, else the next one to open. */
export const currentRound = (rounds: readonly HomeRound[]): HomeRound | null => {
  const earliest = (state: HomeRound["state"], by: "opensAt" | "closesAt"): HomeRound | undefined =>
    rounds
      .filter((round) => round.state === state)
      .sort((one, other) => Date.parse(one[by]) - Date.parse(other[by]))[0];
  return earliest("OPEN", "closesAt") ?? earliest("UPCOMING", "opensAt") ?? null;
};

const readMission = (mission: HomeMissionFragment): HomeMission => {
  const { latitudeDeg, longitudeDeg, facts } = mission;
  const fact = (...keys: string[]) => facts.find(({ key }) => keys.includes(key));
  const hasSite = typeof latitudeDeg === "number" && typeof longitudeDeg === "number";
  return {
    code: mission.code,
    name: mission.name,
    status: mission.status,
    targetBody: mission.targetBody,
    summary: mission.summary,
    site: hasSite ? { latitudeDeg, longitudeDeg } : null,
    knownSize: fact("size")?.value ?? null,
    siteSources: fact("landing", "target")?.sources.map(readSource) ?? [],
    returnedMassG: mission.returnedMassG ?? null,
    targetMassG: mission.targetMassG ?? null,
    massSources: fact("mass", "aim")?.sources.map(readSource) ?? [],
    publishedSampleCount: mission.publishedSampleCount,
  };
};

const readSource = ({ url, label, supports }: HomePastRoundFragment["sources"][number]) => ({
  url,
  label,
  supports: supports ?? null,
});

const readMeasurement = (
  measurement: HomeMeasurementFragment,
  locale: Locale,
): HomeMeasurement | null => {
  const { sample, publication } = measurement;
  if (!sample) return null;
  const authorsAndYear = [publication?.authors, publication?.year].filter(Boolean).join(" ");
  return {
    key: measurement.id,
    sampleCode: sample.code,
    property: measurement.propertyText,
    result: formatMeasured(measurement, locale),
    publication: [authorsAndYear, publication?.journal].filter(Boolean).join(", "),
  };
};

type Telling = Pick<HomeMeasurementFragment, "propertyText" | "uncertainty" | "unit">;

/** How much a result tells by itself: an age most, then a value with its uncertainty; a weighing least. */
const telling = ({ propertyText, uncertainty, unit }: Telling): number => {
  if (/\bage\b/iu.test(propertyText.en)) return 3;
  if (unit === "mg" || unit === "count") return 0;
  return uncertainty === null ? 1 : 2;
};

/** The most telling results first, otherwise in the order in which they came. */
export const mostTelling = <Measured extends Telling>(
  measurements: readonly Measured[],
): readonly Measured[] => [...measurements].sort((one, other) => telling(other) - telling(one));

/** The first result of each of a few samples, so that one much-studied sample does not fill the table. */
export const onePerSample = (measured: readonly HomeMeasurement[]): readonly HomeMeasurement[] => {
  const bySample = new Map<string, HomeMeasurement>();
  for (const measurement of measured) {
    if (!bySample.has(measurement.sampleCode)) bySample.set(measurement.sampleCode, measurement);
  }
  return [...bySample.values()].slice(0, mostMeasured);
};

const readDistribution = ({
  code,
  name,
  kind,
  massG,
}: HomePastRoundFragment): HomeDistribution[] =>
  kind === "ROUND" && typeof massG === "number" ? [{ code, name, massG }] : [];

const readTotal = (past: readonly HomePastRoundFragment[]): HomeTotal | null => {
  const total = past.find(({ kind }) => kind === "TOTAL");
  if (typeof total?.massG !== "number") return null;
  const { name, massG, note, sources } = total;
  return { name, massG, note: note ?? null, sources: sources.map(readSource) };
};

/** The API's answer as the front page shows it. */
export const readHome = (answer: HomeQuery, locale: Locale): HomeData => ({
  now: answer.portal.now,
  round: currentRound(answer.rounds.nodes),
  missions: answer.missions.nodes.filter(({ status }) => status !== "CONTEXT").map(readMission),
  measured: onePerSample(
    mostTelling(answer.measurements.nodes)
      .map((measurement) => readMeasurement(measurement, locale))
      .filter((measurement) => measurement !== null),
  ),
  distributed: answer.pastRounds.nodes.flatMap(readDistribution),
  total: readTotal(answer.pastRounds.nodes),
});
