import type { SeedContext } from "./context.ts";
import { SOURCES } from "./data.ts";
import { SUPPORTED, type SourceLinks } from "./source-links.ts";
import { inBoth } from "./text.ts";

/** Writes the sources with all that was read in them; last, when those rows are there. */
export async function seedSources({ tx, nextId, sources }: SeedContext): Promise<void> {
  const known = new Set(SOURCES.map(({ key }) => key));
  const unknown = sources.keys().filter((key) => !known.has(key));
  if (unknown.length > 0) throw new Error(`Sources not described: ${unknown.join(", ")}`);
  for (const { key, url, label, supports } of SOURCES) {
    await tx.source.create({
      data: { id: nextId(), url, label, ...inBoth("supports", supports), ...linksOf(sources, key) },
      select: { id: true },
    });
  }
}

function linksOf(sources: SourceLinks, key: string) {
  const connections = SUPPORTED.map((kind) => [kind, sources.idsOf(key, kind)] as const)
    .filter(([, ids]) => ids.length > 0)
    .map(([kind, ids]) => [kind, { connect: ids.map((id) => ({ id })) }]);
  return Object.fromEntries(connections) as Record<string, { connect: { id: string }[] }>;
}
