import { MOVES, type Move } from "../applications/workflow.ts";
import { NOTIFICATIONS, TOLD_BY, type NotificationKind, type Party } from "./notifications.ts";

/** Who has to hear of each move, written by hand: an asterisk marks who has to act next. */
const HEARS: Readonly<Record<Move, readonly string[]>> = {
  ASK_ENDORSEMENT: ["OFFICERS*"],
  RECALL: [],
  ENDORSE: ["PI", "TEAM", "SECRETARIAT*"],
  RETURN: ["PI*"],
  SUBMIT: ["PI", "TEAM", "SECRETARIAT*"],
  RESUBMIT: ["SECRETARIAT*"],
  WITHDRAW: ["SECRETARIAT", "TEAM"],
  START_SCREENING: ["PI", "TEAM", "CURATORS*"],
  REQUEST_CHANGES: ["PI*", "TEAM*"],
  LAPSE: ["PI", "TEAM", "SECRETARIAT"],
  OPEN_REVIEW: ["CHAIRS"],
  SHORTLIST: ["SECRETARIAT"],
  RECOMMEND: ["PI", "TEAM", "SECRETARIAT*"],
  RESERVE: ["PI", "TEAM"],
  PROMOTE: ["PI", "TEAM", "SECRETARIAT*"],
  DECLINE: ["PI", "TEAM"],
  CONFIRM: ["APPROVERS*"],
  SEND_BACK: ["CHAIRS*", "SECRETARIAT*"],
  APPEAL: ["CHAIRS*", "SECRETARIAT*"],
  GRANT_APPEAL: ["PI", "TEAM"],
  REFUSE_APPEAL: ["PI", "TEAM"],
  APPROVE: ["PI", "TEAM"],
  REVOKE: ["PI", "TEAM"],
};

it.each(MOVES)("%s tells whom it concerns, and asks who acts next", (move) => {
  const told = TOLD_BY[move].flatMap((kind) => {
    const { to, asks } = NOTIFICATIONS[kind];
    return to.map((party) => (asks ? `${party}*` : party));
  });
  expect(told.toSorted()).toEqual(HEARS[move].toSorted());
});

it("leads each side to its own page of the application", () => {
  const office: readonly Party[] = [
    ...(["SECRETARIAT", "CHAIRS", "APPROVERS", "CURATORS", "ADMINISTRATORS"] as const),
  ];
  for (const [kind, { to, place }] of Object.entries(NOTIFICATIONS)) {
    const isOffice = to.every((party) => office.includes(party));
    if (place.startsWith("OFFICE_")) expect([kind, isOffice]).toEqual([kind, true]);
    if (place === "APPLICATION" || place === "MESSAGES")
      expect([kind, isOffice]).toEqual([kind, false]);
  }
});

it("tells no kind twice of one move", () => {
  for (const kinds of Object.values(TOLD_BY)) {
    expect(new Set<NotificationKind>(kinds).size).toBe(kinds.length);
  }
});

it("tells administrators of what is theirs to put right, and of mails no more than once", () => {
  const theirs = Object.entries(NOTIFICATIONS).filter(([, { to }]) =>
    to.includes("ADMINISTRATORS"),
  );
  expect(theirs.map(([kind, { asks, isToldOnce = false }]) => [kind, asks, isToldOnce])).toEqual([
    ["MALWARE_FOUND", true, false],
    ["MAIL_PARKED", true, true],
  ]);
});
