import type { Channel } from "@regolith/domain";

/** Where a file belongs: to an application itself, or to messages of one of its talks. */
export interface FilePlace {
  readonly applicationId: string;
  /** Null for the application itself. */
  readonly channel: Channel | null;
}

/** Files of the applications of these places, wherever in them, that no message has taken along. */
export function placesWhere(places: readonly FilePlace[]) {
  const applicationId = { in: [...new Set(places.map((place) => place.applicationId))] };
  return { applicationId, messageId: null };
}

/** Files of this place that no message has taken along. */
export function placeWhere({ applicationId, channel }: FilePlace) {
  return { applicationId, channel, messageId: null };
}
