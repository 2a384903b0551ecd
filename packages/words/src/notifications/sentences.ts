import type { NotificationKind, NotificationParams } from "@regolith/domain";

/** What happened in one line, and, where the reader has to act, what is to be done. */
export interface NotificationText {
  readonly title: string;
  readonly todo?: string;
}

export type NotificationSentences = {
  readonly [Kind in NotificationKind]: (params: NotificationParams[Kind]) => NotificationText;
};
