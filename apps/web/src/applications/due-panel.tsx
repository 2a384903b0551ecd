import type { ApplicationRoundFragment, OpenChangeRequestFragment } from "@regolith/client";
import { ChangesPanel } from "../changes/changes-panel.tsx";
import { DeadlinePanel } from "./deadline-panel.tsx";

interface Props {
  readonly application: {
    readonly round: ApplicationRoundFragment | null;
    readonly changeRequest: Pick<OpenChangeRequestFragment, "dueAt" | "extensions"> | null;
  };
  /** The server's now, ISO 8601. */
  readonly now: string;
}

/** By when it is to be sent: changes by their own day, also once the round has closed. */
export function DuePanel({ application: { round, changeRequest }, now }: Props) {
  return changeRequest === null ? (
    <DeadlinePanel round={round} now={now} />
  ) : (
    <ChangesPanel request={changeRequest} now={now} />
  );
}
