import type { SamplePageQuery } from "@regolith/client";
import { numberSources } from "../components/sources/number-sources.ts";
import type { Source } from "../components/sources/source-list.tsx";

export type SampleRecord = NonNullable<SamplePageQuery["sample"]>;
export type Measured = SampleRecord["measurements"]["nodes"][number];
type Publication = NonNullable<Measured["publication"]>;

/** A paper as a source: cited in words, linked by its DOI where one was seen. */
export function citationOf(publication: Publication): Source {
  const { authors, year, title, journal, doi, url, key } = publication;
  const words = [authors, year, title, journal, doi ? `doi:${doi}` : null];
  const label = words.filter((word) => word !== null).join(", ");
  return {
    url: doi ? `https://doi.org/${doi}` : (url ?? ""),
    label: label === "" ? key : label,
    supports: null,
  };
}

/** The paper a value stands in, or the page it was read on. */
export function sourcesOf({ publication, sources }: Measured): readonly Source[] {
  return publication ? [citationOf(publication)] : sources;
}

/** Whether the record itself was made up to try the portal out. */
export function isInvented({ provenance }: Pick<SampleRecord, "provenance">): boolean {
  return provenance === "DEMONSTRATION";
}

/** Everything a sample's page says, numbered once. */
export function recordSources(sample: SampleRecord) {
  return numberSources(
    ...sample.measurements.nodes.map(sourcesOf),
    sample.sources,
    ...sample.allotments.map(({ sources }) => sources),
    // What a mission brought back says nothing of a sample that was made up.
    isInvented(sample) ? [] : sample.mission.sources,
  );
}
