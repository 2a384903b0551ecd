import { useTranslations } from "next-intl";
import { type StatusKind, StatusMark } from "./status-mark.tsx";

const publicStatuses = {
  DRAFT: "none",
  SUBMITTED: "info",
  IN_REVIEW: "info",
  ACTION_NEEDED: "warn",
  APPROVED: "ok",
  DECLINED: "bad",
  WITHDRAWN: "none",
  REVOKED: "bad",
} as const satisfies Record<string, StatusKind>;

const officeStatuses = {
  DRAFT: "none",
  SUBMITTED: "none",
  UNDER_REVIEW: "info",
  CHANGES_REQUESTED: "paused",
  APPROVED: "ok",
  DECLINED: "bad",
  WITHDRAWN: "none",
  REVOKED: "bad",
} as const satisfies Record<string, StatusKind>;

const itemStates = {
  REQUESTED: "info",
  GRANTED: "ok",
  REFUSED: "bad",
} as const satisfies Record<string, StatusKind>;

const sectionProgress = {
  NOT_STARTED: "none",
  IN_PROGRESS: "info",
  COMPLETE: "ok",
} as const satisfies Record<string, StatusKind>;

const roundStates = {
  UPCOMING: "none",
  OPEN: "info",
  CLOSED: "paused",
} as const satisfies Record<string, StatusKind>;

const missionStatuses = {
  PLANNED: "none",
  EN_ROUTE: "info",
  AT_TARGET: "info",
  RETURNED: "ok",
  CONTEXT: "none",
} as const satisfies Record<string, StatusKind>;

export type PublicStatusName = keyof typeof publicStatuses;
export type OfficeStatusName = keyof typeof officeStatuses;
export type ItemStateName = keyof typeof itemStates;
export type SectionProgressName = keyof typeof sectionProgress;
export type RoundStateName = keyof typeof roundStates;
export type MissionStatusName = keyof typeof missionStatuses;

/** What an applicant reads about an application. */
export const PublicStatusMark = ({ status }: { readonly status: PublicStatusName }) => {
  const t = useTranslations("components.status.application");
  return <StatusMark kind={publicStatuses[status]}>{t(status)}</StatusMark>;
};

/** What the office reads about an application. */
export const OfficeStatusMark = ({ status }: { readonly status: OfficeStatusName }) => {
  const t = useTranslations("components.status.office");
  return <StatusMark kind={officeStatuses[status]}>{t(status)}</StatusMark>;
};

/** What became of one sample asked for. */
export const ItemStateMark = ({ state }: { readonly state: ItemStateName }) => {
  const t = useTranslations("components.status.item");
  return <StatusMark kind={itemStates[state]}>{t(state)}</StatusMark>;
};

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
