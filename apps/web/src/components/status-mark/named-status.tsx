import type { ApplicationStatus, ItemState, PublicStatus } from "@regolith/domain";
import { itemStateName, publicStatusName, statusName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { type StatusKind, StatusMark } from "./status-mark.tsx";

const publicStatuses: Readonly<Record<PublicStatus, StatusKind>> = {
  DRAFT: "none",
  WITH_INSTITUTION: "paused",
  SUBMITTED: "info",
  IN_REVIEW: "info",
  ACTION_NEEDED: "warn",
  DECISION_PENDING: "info",
  ON_RESERVE_LIST: "paused",
  APPROVED: "ok",
  DECLINED: "bad",
  LAPSED: "bad",
  WITHDRAWN: "none",
  REVOKED: "bad",
};

const officeStatuses: Readonly<Record<ApplicationStatus, StatusKind>> = {
  DRAFT: "none",
  ENDORSEMENT: "paused",
  SUBMITTED: "none",
  SCREENING: "info",
  UNDER_REVIEW: "info",
  CHANGES_REQUESTED: "paused",
  PANEL: "info",
  RECOMMENDED: "info",
  RESERVE_LIST: "paused",
  APPROVED: "ok",
  DECLINED: "bad",
  LAPSED: "bad",
  WITHDRAWN: "none",
  REVOKED: "bad",
};

const itemStates: Readonly<Record<ItemState, StatusKind>> = {
  REQUESTED: "info",
  FEASIBLE: "ok",
  PARTLY: "warn",
  NOT_FEASIBLE: "bad",
  RECOMMENDED: "info",
  GRANTED: "ok",
  REFUSED: "bad",
};

const sectionProgress = {
  NOT_STARTED: "none",
  IN_PROGRESS: "info",
  COMPLETE: "ok",
} as const satisfies Record<string, StatusKind>;

const roundStates = {
  UPCOMING: "none",
  OPEN: "info",
  CLOSED: "paused",
  CANCELLED: "bad",
} as const satisfies Record<string, StatusKind>;

const missionStatuses = {
  PLANNED: "none",
  EN_ROUTE: "info",
  AT_TARGET: "info",
  RETURNED: "ok",
  CONTEXT: "none",
} as const satisfies Record<string, StatusKind>;

export type SectionProgressName = keyof typeof sectionProgress;
export type RoundStateName = keyof typeof roundStates;
export type MissionStatusName = keyof typeof missionStatuses;

/** What an applicant reads about an application. */
export const PublicStatusMark = ({ status }: { readonly status: PublicStatus }) => (
  <StatusMark kind={publicStatuses[status]}>{publicStatusName(status, useLocale())}</StatusMark>
);

/** What the office reads about an application. */
export const OfficeStatusMark = ({ status }: { readonly status: ApplicationStatus }) => (
  <StatusMark kind={officeStatuses[status]}>{statusName(status, useLocale())}</StatusMark>
);

/** What became of one sample asked for. */
export const ItemStateMark = ({ state }: { readonly state: ItemState }) => (
  <StatusMark kind={itemStates[state]}>{itemStateName(state, useLocale())}</StatusMark>
);

/** How far a section of the form is filled in. */
export const SectionProgressMark = ({ progress }: { readonly progress: SectionProgressName }) => {
  const t = useTranslations("components.status.section");
  return <StatusMark kind={sectionProgress[progress]}>{t(progress)}</StatusMark>;
};

/** Whether a round takes applications now. */
export const RoundStateMark = ({ state }: { readonly state: RoundStateName }) => {
  const t = useTranslations("components.status.round");
  return <StatusMark kind={roundStates[state]}>{t(state)}</StatusMark>;
};

/** Where a mission stands. */
export const MissionStatusMark = ({ status }: { readonly status: MissionStatusName }) => {
  const t = useTranslations("components.status.mission");
  return <StatusMark kind={missionStatuses[status]}>{t(status)}</StatusMark>;
};
