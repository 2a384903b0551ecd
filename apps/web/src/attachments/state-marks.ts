import type { AttachmentState } from "@regolith/domain";
import type { StatusKind } from "../components/status-mark/status-mark.tsx";

/** The mark beside how it stands with a file. */
export const STATE_MARKS = {
  UPLOADING: "none",
  REFUSED: "bad",
  SCANNING: "info",
  READY: "ok",
  QUARANTINED: "bad",
} as const satisfies Record<AttachmentState, StatusKind>;
