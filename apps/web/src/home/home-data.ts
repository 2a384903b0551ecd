import type { Place } from "../components/moon/orthographic.ts";
import type { Source } from "../components/sources/source-list.tsx";
import type { MissionStatusName, RoundStateName } from "../components/status-mark/named-status.tsx";
import type { LocalText } from "../i18n/local-text.ts";

/** The round a visitor can apply in, or the next one. */
export type HomeRound = {
  readonly code: string;
  readonly name: LocalText;
  readonly state: RoundStateName;
  /** ISO 8601. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly provenance: "PUBLISHED" | "OPERATOR" | "DEMONSTRATION";
};

/** One plate: where material came from, or will. */
export type HomeMission = {
  readonly code: string;
  readonly name: LocalText;
  readonly status: MissionStatusName;
  readonly targetBody: LocalText;
  readonly summary: LocalText;
  /** On the Moon; null where nothing was landed on. */
  readonly site: Place | null;
  /** All that is known of the shape of a body that is not the Moon, such as "about 20 m". */
  readonly knownSize: LocalText | null;
  /** Of the site, or of the body where there is none. */
  readonly siteSources: readonly Source[];
  /** g brought back; null before the return. */
  readonly returnedMassG: number | null;
  /** g that are aimed at; null where no aim is published. */
  readonly targetMassG: number | null;
  readonly massSources: readonly Source[];
  readonly publishedSampleCount: number;
};

/** One published result on a numbered sample. */
export type HomeMeasurement = {
  readonly key: string;
  readonly sampleCode: string;
  readonly property: LocalText;
  /** Figure and unit, written out in the reader's language. */
  readonly result: string;
  /** Authors, year and journal. */
  readonly publication: string;
};

/** What one published round gave out. */
export type HomeDistribution = {
  readonly code: string;
  readonly name: LocalText;
  readonly massG: number;
};

/** A published total over all rounds. */
export type HomeTotal = {
  readonly name: LocalText;
  readonly massG: number;
  readonly note: LocalText | null;
  readonly sources: readonly Source[];
};

export type HomeData = {
  /** The server's now, ISO 8601. */
  readonly now: string;
  readonly round: HomeRound | null;
  readonly missions: readonly HomeMission[];
  readonly measured: readonly HomeMeasurement[];
  readonly distributed: readonly HomeDistribution[];
  readonly total: HomeTotal | null;
};
