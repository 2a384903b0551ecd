/** What happens in a team and stands in the history of its application, beside the moves of the workflow. */
export const TEAM_EVENTS = ["MEMBER_JOINED", "MEMBER_LEFT", "MEMBER_REMOVED"] as const;
/** Its note is the name of the member. */
export type TeamEvent = (typeof TEAM_EVENTS)[number];
