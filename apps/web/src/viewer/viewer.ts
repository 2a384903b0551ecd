import {
  READING_ROLES,
  readsMails,
  readsDirectoryOffice,
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

/** Whether the band of the programme office is shown. */
export const worksInOffice = (viewer: Viewer | null): boolean =>
  viewer !== null && viewer.roles.length > 0;

/** Whether people and roles may be managed. */
export const administers = (viewer: Viewer | null): boolean =>
  viewer?.roles.includes("ADMINISTRATOR") ?? false;

/** Whether the viewer reads applications of others. */
export const readsApplications = (viewer: Viewer | null): boolean =>
  [...READING_ROLES, "CHAIR" as const].some((role) => viewer?.roles.includes(role) ?? false);

/** Whether the words of letters are open. */
export const readsLetters = (viewer: Viewer | null): boolean =>
  READING_ROLES.some((role) => viewer?.roles.includes(role) ?? false);

/** Whether the list of the portal's mails is open. */
export const seesMails = (viewer: Viewer | null): boolean => viewer !== null && readsMails(viewer);

/** Whether the directory of institutions is looked after, or read with its proposals and officers. */
export const readsDirectory = (viewer: Viewer | null): boolean =>
  viewer !== null && readsDirectoryOffice(viewer);
