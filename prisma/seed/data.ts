import type {
  Audience,
  CollectionMethod,
  Destructiveness,
  SampleCondition,
  SampleForm,
  UseCategory,
} from "@regolith/domain";
import institutions from "./data/institutions.json" with { type: "json" };
import labels from "./data/labels.json" with { type: "json" };
import measurements from "./data/measurements.json" with { type: "json" };
import missions from "./data/missions.json" with { type: "json" };
import pastRounds from "./data/past-rounds.json" with { type: "json" };
import publications from "./data/publications.json" with { type: "json" };
import samples from "./data/samples.json" with { type: "json" };
import sources from "./data/sources.json" with { type: "json" };
import techniques from "./data/techniques.json" with { type: "json" };
import type { Text } from "./text.ts";

/** Records read in public sources. Every figure is as printed there; null is what was not. */

interface FromSources {
  /** Keys of `sources.json`. */
  readonly sources: readonly string[];
}

export interface SourceRecord {
  readonly key: string;
  readonly url: string;
  readonly label: string;
  readonly supports: Text;
}

export interface MissionRecord extends FromSources {
  readonly code: string;
  readonly name: Text;
  readonly status: "PLANNED" | "EN_ROUTE" | "AT_TARGET" | "RETURNED" | "CONTEXT";
  readonly targetBody: Text;
  readonly summary: Text;
  readonly landingSite: Text | null;
  readonly latitudeDeg: number | null;
  readonly longitudeDeg: number | null;
  /** 00:00 UTC where only the day was published. */
  readonly launchedAt: string | null;
  readonly returnedAt: string | null;
  readonly returnedMassG: number | null;
  readonly targetMassG: number | null;
  readonly nextTarget: Text | null;
  readonly facts: readonly (FromSources & {
    readonly key: string;
    readonly label: Text;
    readonly value: Text;
  })[];
  readonly payloads: readonly (FromSources & {
    readonly name: string;
    readonly fullName: Text;
    readonly provider: Text;
  })[];
}

export interface SampleRecord extends FromSources {
  readonly code: string;
  /** How the source prints the number, where it differs. */
  readonly publishedAs: string;
  readonly mission: string;
  readonly useCategory: UseCategory;
  readonly collectionMethod: CollectionMethod;
  readonly form: SampleForm;
  readonly condition: SampleCondition | null;
  readonly lotCode: string;
  readonly inferredParentCode: string | null;
  readonly sizeUm: number | null;
  readonly name: Text;
  readonly lithology: Text | null;
  readonly description: Text;
  readonly massUg: number | null;
  readonly massNote: Text | null;
  /** Handed out by mass, with no single mass of its own. */
  readonly isLot: boolean;
}

/** Of the Research Organization Registry; what is not known of it is null. */
export interface InstitutionRecord {
  readonly rorId: string;
  readonly name: string;
  readonly country: string | null;
}

export interface LabelRecord {
  readonly label: string;
  readonly sampleCode: string | null;
  readonly description: Text;
}

export interface PublicationRecord {
  readonly key: string;
  readonly doi: string | null;
  readonly title: string | null;
  readonly authors: string | null;
  readonly journal: string | null;
  readonly year: number | null;
  readonly url: string | null;
  readonly samples: readonly string[];
}

export interface MeasurementRecord extends FromSources {
  readonly key: string;
  readonly mission: string;
  readonly sampleCode: string | null;
  readonly label: string | null;
  readonly material: Text | null;
  readonly property: Text;
  readonly value: number | null;
  readonly valueText: string | null;
  readonly valueMin: number | null;
  readonly valueMax: number | null;
  readonly approximate: boolean;
  readonly unit: string | null;
  readonly uncertainty: number | null;
  readonly method: Text | null;
  readonly instrument: string | null;
  readonly note: Text | null;
  readonly publication: string;
}

export interface PastRoundRecord extends FromSources {
  readonly code: string;
  readonly name: Text;
  readonly kind: "ROUND" | "RECEIPT" | "TOTAL";
  readonly audience: Audience | null;
  readonly missions: readonly string[];
  readonly catalogueOnline: string | null;
  readonly applicationsOpened: string | null;
  readonly deadline: string | null;
  readonly announced: string | null;
  readonly samplesOffered: number | null;
  readonly applicationsReceived: number | null;
  readonly applicationsApproved: number | null;
  readonly institutionsApproved: number | null;
  readonly personsApproved: number | null;
  readonly massUg: number | null;
  readonly note: Text;
  readonly allotments: readonly AllotmentRecord[];
}

export interface AllotmentRecord extends FromSources {
  readonly key: string;
  readonly institution: Text;
  readonly sampleCode: string | null;
  readonly massUg: number | null;
  readonly note: Text | null;
}

/** A real technique; the masses are starting points nobody published. */
export interface TechniqueRecord {
  readonly code: string;
  readonly name: Text;
  readonly minimumMg: number | null;
  readonly typicalMg: number | null;
  readonly destructiveness: Destructiveness;
  readonly consumedMg: number | null;
  readonly leaves: Text;
  readonly imaging: boolean;
  readonly forms: readonly SampleForm[];
  readonly methodKeywords: readonly string[];
}

// The compiler reads the words of a JSON file as any text; the tests hold them to these types.
export const SOURCES: readonly SourceRecord[] = sources;
export const MISSIONS = missions as readonly MissionRecord[];
export const SAMPLES = samples as readonly SampleRecord[];
export const INSTITUTIONS: readonly InstitutionRecord[] = institutions;
export const LABELS: readonly LabelRecord[] = labels;
export const PUBLICATIONS: readonly PublicationRecord[] = publications;
export const MEASUREMENTS: readonly MeasurementRecord[] = measurements;
export const PAST_ROUNDS = pastRounds as readonly PastRoundRecord[];
export const TECHNIQUES = techniques as readonly TechniqueRecord[];
