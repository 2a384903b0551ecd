export { declineToJoin, joinTeam } from "./answer-invitation.ts";
export { withdrawInvitation } from "./end-invitation.ts";
export { expireInvitations } from "./expire-invitations.ts";
export {
  applicationOfMember,
  invitationById,
  invitationByToken,
  openInvitations,
  type FoundInvitation,
} from "./find-invitations.ts";
export { handOver, type HandedOver } from "./hand-over.ts";
export {
  findPiChange,
  isEmailVerified,
  proposePiChange,
  recordPiChange,
} from "./record-pi-change.ts";
export { recordPart } from "./record-part.ts";
export { leaveTeam, removeMember } from "./remove-member.ts";
export { countSent, sendInvitation } from "./send-invitation.ts";
