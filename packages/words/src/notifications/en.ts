import type { NotificationParams } from "@regolith/domain";
import { beijingMoment } from "../figures.ts";
import { declineReasonName, sectionName } from "../names/name-of.ts";
import { inDays, inner, named } from "./about-en.ts";
import { REVIEWS_EN } from "./reviews-en.ts";
import { ROUNDS_EN } from "./rounds-en.ts";
import type { NotificationSentences } from "./sentences.ts";

export const EN: NotificationSentences = {
  RECEIVED: (it) => ({ title: `${named(it)} was submitted. The office has it now.` }),
  SUBMITTED: (it) => ({
    title: `${named(it)} was submitted.`,
    todo: "Start its review, or ask for changes.",
  }),
  ENDORSEMENT_ASKED: (it) => ({
    title: `${it.applicant} asks your institution to endorse ${inner(it)}.`,
    todo: "Read it, then endorse it or return it.",
  }),
  ENDORSED: (it) => ({ title: `${it.institution.en} endorsed ${inner(it)}; it is submitted.` }),
  ENDORSEMENT_RETURNED: (it) => ({
    title: `Your institution returned ${inner(it)}: ${it.note}`,
    todo: "Change what is asked and ask for endorsement again.",
  }),
  SCREENING_STARTED: (it) => ({ title: `The review of ${inner(it)} has started.` }),
  FEASIBILITY_WAITING: (it) => ({
    title: `${named(it)} is being screened.`,
    todo: "Judge for each sample whether it can be given.",
  }),
  REVIEW_STARTED: (it) => ({ title: `${named(it)} is with its reviewers.` }),
  SHORTLISTED: (it) => ({ title: `${named(it)} goes before the panel.` }),
  RECOMMENDED: (it) => ({
    title: `The committee has dealt with ${inner(it)}; the authority decides next.`,
  }),
  RECOMMENDATION_WAITING: (it) => ({
    title: `The committee recommends ${inner(it)}.`,
    todo: "Confirm the recommendation.",
  }),
  PUT_ON_RESERVE: (it) => ({
    title: `${named(it)} was put on the reserve list${it.note === "" ? "." : `: ${it.note}`}`,
  }),
  RESERVE_ENDED: (it) => ({
    title: `The last day on the reserve list has passed for ${inner(it)}.`,
    todo: "Recommend it if material is free, or decline it: the applicant waits for an answer.",
  }),
  DECISION_WAITING: (it) => ({
    title: `${named(it)} waits for a decision.`,
    todo: "Approve what is recommended, or send it back.",
  }),
  SENT_BACK: (it) => ({
    title: `${named(it)} was sent back to the panel: ${it.note}`,
    todo: "Take it up again.",
  }),
  APPEALED: (it) => ({
    title: `The applicant appeals against declining ${inner(it)}.`,
    todo: "Read the grounds and answer.",
  }),
  APPEAL_WAITING: (it) => ({
    title: `An appeal about ${inner(it)} has waited for two weeks.`,
    todo: "Read the grounds and answer.",
  }),
  APPEAL_GRANTED: (it) => ({
    title: `Your appeal was granted: ${inner(it)} is reviewed again. ${it.note}`.trim(),
  }),
  APPEAL_REFUSED: (it) => ({ title: `Your appeal about ${inner(it)} was refused: ${it.note}` }),
  LAPSED: (it) => ({
    title: `${named(it)} has lapsed: the changes asked for were not sent in time.`,
  }),
  CHANGES_REQUESTED: (it) => ({
    title: `The office asks for changes to ${inner(it)}: ${it.sections.map((key) => sectionName(key, "en", it.type)).join("; ")}.`,
    todo: "Change the sections named and send them.",
  }),
  CHANGES_DUE_SOON: (it) => ({
    title: `The changes asked for in ${inner(it)} are due in ${inDays(it)}.`,
    todo: "Send them, or ask the office for more time. Without them the application lapses.",
  }),
  CHANGES_EXTENDED: (it) => ({
    title: `There is more time for the changes of ${inner(it)}: ${it.note}`,
  }),
  CHANGES_SENT: (it) => ({
    title: `The changes asked for in ${inner(it)} were sent.`,
    todo: "Look at what changed and go on with it.",
  }),
  OFFICE_MESSAGE: (it) => ({ title: `The programme office wrote to you about ${inner(it)}.` }),
  TEAM_MESSAGE: (it) => ({ title: `${it.sender} wrote to the office about ${inner(it)}.` }),
  INTERNAL_MESSAGE: (it) => ({ title: `${it.sender} wrote within the office about ${inner(it)}.` }),
  ...REVIEWS_EN,
  ...ROUNDS_EN,
  WITHDRAWN: (it) => ({ title: `${named(it)} was withdrawn by the applicant.` }),
  PI_WITHDREW: (it) => ({ title: `${named(it)} was withdrawn by its responsible user.` }),
  APPROVED: (it) => ({ title: `${named(it)} was approved. See what is granted.` }),
  DECLINED: (it) => ({
    title: `${named(it)} was declined: ${declineReasonName(it.reasonCode, "en")}.`,
  }),
  REVOKED: (it) => ({ title: `The approval of ${inner(it)} was revoked: ${it.note}` }),
  INSTITUTION_PROPOSED: (it) => ({
    title: `${it.proposer} proposes ${it.institution.en} for the directory of institutions.`,
    todo: "Confirm it, merge it with the one it is, or refuse it.",
  }),
  INSTITUTION_LISTED: (it) => ({
    title: `${it.proposed}, which you proposed, is in the directory of institutions as ${it.institution.en}.`,
  }),
  INSTITUTION_REFUSED: (it) => ({
    title: `${it.institution.en} was not taken into the directory of institutions: ${it.note}`,
    todo: "Choose another institution in your application.",
  }),
  OFFICER_PROPOSED: (it) => ({
    title: `${it.proposer} proposes ${it.officer} to endorse applications for ${it.institution.en}. They were asked by mail to accept.`,
  }),
  OFFICER_ACCEPTED: (it) => ({
    title: `${it.officer} accepted to endorse applications for ${it.institution.en}.`,
    todo: "Check the evidence, then confirm or refuse.",
  }),
  OFFICER_CONFIRMED: (it) => ({
    title: `You may now endorse applications for ${it.institution.en}.`,
    ...(it.waiting > 0 && { todo: waitingFor(it.waiting) }),
  }),
  OFFICER_REFUSED: (it) => ({
    title: `${it.officer} was not confirmed to endorse applications for ${it.institution.en}: ${it.note}`,
  }),
  OFFICER_ENDED: (it) => ({
    title: `${it.officer} no longer endorses applications for ${it.institution.en}: ${it.note}`,
  }),
  OFFICERSHIP_LEFT: (it) => ({
    title: `You cannot endorse applications for ${it.institution.en} any more: your new e-mail address is none of its own. The office can confirm you anew under one that is.`,
  }),
  OFFICER_LEFT: (it) => ({
    title: `${it.officer} cannot endorse applications for ${it.institution.en} any more: their new e-mail address is none of its own.`,
  }),
  OFFICER_DECLINED: (it) => ({ title: declined(it) }),
  PROPOSAL_DECLINED: (it) => ({ title: declined(it), todo: "Propose another officer." }),
  ENDORSER_CONFIRMED: (it) => ({
    title: `An officer of ${it.institution.en} is confirmed and has ${inner(it)} to endorse.`,
  }),
  ENDORSER_LOST: (it) => ({
    title: `Nobody may endorse ${inner(it)} for ${it.institution.en} any more.`,
    todo: "Propose another officer.",
  }),
  INVITATION_ACCEPTED: (it) => ({ title: `${it.member} joined the team of ${inner(it)}.` }),
  INVITATION_DECLINED: (it) => ({
    title: `${it.member} declined to join the team of ${inner(it)}${it.note === "" ? "." : `: ${it.note}`}`,
    todo: "Remove this member, or invite again.",
  }),
  INVITATION_EXPIRED: (it) => ({
    title: `The invitation of ${it.member} to ${inner(it)} expired without an answer.`,
    todo: "Send it again, or remove this member.",
  }),
  INVITATION_WITHDRAWN: (it) => ({
    title: `Your invitation to join ${inner(it)} was withdrawn.`,
  }),
  PART_SIGNED: (it) => ({
    title: `${it.member} completed and signed their part of ${inner(it)}.`,
  }),
  MEMBER_REMOVED: (it) => ({
    title: `You were taken out of the team of ${inner(it)}. You do not see it any more.`,
  }),
  MEMBER_LEFT: (it) => ({ title: `${it.member} left the team of ${inner(it)}.` }),
  TEAM_SMALLER: (it) => ({
    title: `The team of ${inner(it)} changed: ${it.member} left it.`,
  }),
  FILE_QUARANTINED: (it) => ({
    title: `The malware check found something in “${it.file}”, which came with ${inner(it)}. Nobody can open the file.`,
    todo: "Check the computer it came from, and attach a clean file.",
  }),
  MALWARE_FOUND: (it) => ({
    title: `The malware check found ${it.finding} in a file that ${it.sender} sent for application ${it.number}. It is in quarantine.`,
    todo: "Make sure that the account is in the right hands.",
  }),
  PANEL_INVITATION: ({ round, meetsAt, place }) => ({
    title: `The panel of round ${round} meets at ${beijingMoment(meetsAt, "en")}. Place: ${place}.`,
    todo: "Look at the agenda, and declare any conflict of interest before the meeting.",
  }),
  MAIL_PARKED: () => ({
    title: "A mail could not be delivered and was given up.",
    todo: "See why, and send it again once that is put right.",
  }),
  PI_CHANGE_PROPOSED: (it) => ({
    title: `${it.pi} proposes that you become principal investigator of ${inner(it)}${words(it)}`,
    todo: it.isDraft
      ? "Agree or decline. When you agree, the application is yours at once."
      : "Agree or decline. When you agree, the programme office has to confirm.",
  }),
  PI_CHANGE_ACCEPTED: (it) => ({
    title: `${it.member} agreed to become principal investigator of ${inner(it)}. The programme office has to confirm now.`,
  }),
  PI_CHANGE_WAITING: (it) => ({
    title: `${it.pi} and ${it.member} agree that ${it.member} becomes principal investigator of ${inner(it)}.`,
    todo: "Confirm the change, or refuse it.",
  }),
  PI_CHANGE_DECLINED: (it) => ({
    title: `${it.member} declined to become principal investigator of ${inner(it)}; it stays with you${words(it)}`,
  }),
  PI_CHANGE_WITHDRAWN: (it) => ({
    title: `${it.pi} withdrew the proposal that you become principal investigator of ${inner(it)}.`,
  }),
  PI_CHANGE_DROPPED: (it) => ({
    title: `${it.member} is no longer proposed as principal investigator of ${inner(it)}. There is nothing to decide.`,
  }),
  PI_CHANGE_LAPSED: (it) => ({
    title: `The proposal that ${it.member} becomes principal investigator of ${inner(it)} lapsed. It stays with ${it.pi}.`,
  }),
  PI_CHANGE_REFUSED: (it) => ({
    title: `The programme office did not confirm ${it.member} as principal investigator of ${inner(it)}: ${it.note}`,
  }),
  PI_TAKEN_OVER: (it) => ({
    title: `You are now principal investigator of ${inner(it)}.`,
    todo: "Check the sections about you and the team, and sign the undertakings in your own name.",
  }),
  PI_BECAME_MEMBER: (it) => ({
    title: `${it.member} is now principal investigator of ${inner(it)}; you are a co-investigator.`,
    todo: "Fill in and sign your own part.",
  }),
  PI_LEFT: (it) => ({
    title: `${it.member} is now principal investigator of ${inner(it)}. You left the team, as you chose, and do not see it any more.`,
  }),
  PI_CHANGED: (it) => ({ title: `${it.member} is now principal investigator of ${inner(it)}.` }),
};

/** What came in words, behind a colon, or the end of the sentence. */
function words({ note }: { readonly note: string }): string {
  return note.trim() === "" ? "." : `: ${note}`;
}

function declined({ officer, institution, note }: NotificationParams["OFFICER_DECLINED"]): string {
  const end = note === "" ? "." : `: ${note}`;
  return `${officer} declined to endorse applications for ${institution.en}${end}`;
}

function waitingFor(count: number): string {
  return count === 1
    ? "1 application waits for you: endorse it or return it."
    : `${String(count)} applications wait for you: endorse them or return them.`;
}
