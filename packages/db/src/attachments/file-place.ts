import type { Channel } from "@regolith/domain";

/** Where a file belongs: to an application itself, or to messages of one of its talks. */
export interface FilePlace {
  readonly applicationId: string;
  /** Null for the application itself. */
  readonly channel: Channel | null;
}

/** Files of this place that no message has taken along. */
export function placeWhere({ applicationId, channel }: FilePlace) {
  return { applicationId, channel, messageId: null };
}
