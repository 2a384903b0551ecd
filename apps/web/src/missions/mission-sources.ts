import type { MissionCardFragment } from "@regolith/client";

/** The sources of what came back, or of what is aimed at. */
export const massSourcesOf = ({ facts }: Pick<MissionCardFragment, "facts">) =>
  facts.find(({ key }) => key === "mass" || key === "aim")?.sources ?? [];
