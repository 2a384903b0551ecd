import {
  COMMITTEE_ROLES,
  maySit,
  READING_ROLES,
  readsCalendarHistory,
  readsMails,
  readsDirectoryOffice,
  readsPolicyHistory,
  readsRoundsOffice,
  readsPanels,
  type TermsDocument,
} from "@regolith/domain";

/** Roles that are granted; everybody signed in is a researcher besides. */
export type GrantedRole =
  "SECRETARIAT" | "CURATOR" | "REVIEWER" | "CHAIR" | "APPROVER" | "AUDITOR" | "ADMINISTRATOR";

/** The signed-in person as the frame of every page needs to know them. */
export type Viewer = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly GrantedRole[];
  /** Whether the viewer endorses applications for an institution. */
  readonly endorses: boolean;
  /** How many samples are in the request basket. */
  readonly basketCount: number;
  /** How many notifications are not read yet. */
  readonly unreadCount: number;
  /** Versions of the terms in force that the viewer has not agreed to. */
  readonly termsToAccept: readonly {
    readonly document: TermsDocument;
    readonly version: number;
  }[];
};

/** Whether the band of the programme office is shown; reviewers have the committee's. */
export const worksInOffice = (viewer: Viewer | null): boolean =>
  viewer?.roles.some((role) => role !== "REVIEWER") ?? false;

/** Whether people and roles may be managed. */
export const administers = (viewer: Viewer | null): boolean =>
  viewer?.roles.includes("ADMINISTRATOR") ?? false;

/** Whether the viewer reads applications of others in the office. */
export const readsApplications = (viewer: Viewer | null): boolean =>
  [...READING_ROLES, "CHAIR" as const].some((role) => viewer?.roles.includes(role) ?? false);

/** Whether the viewer is of the expert committee. */
export const isOfCommittee = (viewer: Viewer | null): boolean =>
  COMMITTEE_ROLES.some((role) => viewer?.roles.includes(role) ?? false);

/** Whether the viewer looks after who reviews what. */
export const assigns = (viewer: Viewer | null): boolean =>
  viewer?.roles.some((role) => role === "SECRETARIAT" || role === "CHAIR") ?? false;
/** Whether the words of letters are open. */
export const readsLetters = (viewer: Viewer | null): boolean =>
  READING_ROLES.some((role) => viewer?.roles.includes(role) ?? false);

/** Whether the list of the portal's mails is open. */
export const seesMails = (viewer: Viewer | null): boolean => viewer !== null && readsMails(viewer);

/** Whether the directory of institutions is looked after, or read with its proposals and officers. */
export const readsDirectory = (viewer: Viewer | null): boolean =>
  viewer !== null && readsDirectoryOffice(viewer);

/** Whether the office's list of rounds is open. */
export const readsRounds = (viewer: Viewer | null): boolean =>
  viewer !== null && readsRoundsOffice(viewer);

/** Whether the rules of the programme with their history are open. */
export const readsPolicy = (viewer: Viewer | null): boolean =>
  viewer !== null && readsPolicyHistory(viewer);
/** Whether the working-day calendar is open. */
export const readsCalendar = (viewer: Viewer | null): boolean =>
  viewer !== null && readsCalendarHistory(viewer);
/** Where the viewer finds meetings of the panel: all of them, or those they sit on; null for whom there are none. */
export const meetingsOf = (viewer: Viewer | null): "/office/panels" | "/panels" | null => {
  if (viewer === null) return null;
  if (readsPanels(viewer)) return "/office/panels";
  return maySit(viewer) ? "/panels" : null;
};
