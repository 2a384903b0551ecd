import { beijingMoment, bound, countryName, dayInWords, figure, milligrams } from "../figures.ts";
import { nameOf } from "../names/name-of.ts";
import { termsDocumentName } from "../names/terms-names.ts";
import { EN_FILES } from "./file-en.ts";
import { EN_LETTERS } from "./letter-en.ts";
import { EN_SCREENING } from "./screening-en.ts";
import { EN_ROUNDS } from "./rounds-en.ts";
import { EN_ALLOCATION } from "./allocation-en.ts";
import { EN_PANEL } from "./panel-sentences.ts";
import type { Sentences } from "./sentences.ts";
import { EN_REVIEW } from "./review-en.ts";

const someone = (name: string) => (name === "" ? "A member without a name" : name);
const count = (value: number) => figure(value, "en");
const mg = (value: number) => milligrams(value, "en");

export const EN: Sentences = {
  ...EN_SCREENING,
  ...EN_ALLOCATION,
  ...EN_LETTERS,
  REQUIRED: (it) => `${it} is missing. Please fill it in.`,
  NONE_CHOSEN: (it) => `Nothing is chosen under ${it}. Choose at least one.`,
  INVALID: (it) => `${it} cannot be read. Please enter it again.`,
  INVALID_EMAIL: (it) => `${it} is not an e-mail address. Enter one like name@example.org.`,
  INVALID_ORCID: (it) =>
    `${it} is not an ORCID iD: its check digit does not fit. Enter 16 digits like 0000-0002-1825-0097.`,
  INVALID_COUNTRY: (it) => `${it} is not known. Choose one from the list.`,
  INVALID_DATE: (it) => `${it} is not a day that exists. Enter it like 2027-03-31.`,
  WORKED_ANYWAY: () =>
    "Monday to Friday is worked anyway. Choose a Saturday or Sunday for a make-up day, or remove the holiday that is entered for this day.",
  DUE_DATE_PAST: (it) =>
    `${it} is not in the future. Choose a day after today; it ends at 24:00 Beijing time.`,
  DUE_DATE_NOT_LATER: (it) => `${it} is not after the one that holds now. Choose a later day.`,
  FIELD_NOT_IN_SECTION: () =>
    "This section does not ask that. Choose one of its questions, or the whole section.",
  ROW_NOT_IN_SECTION: () =>
    "This section has no such row. Choose one that is there, or the whole section.",
  NO_OPEN_CHANGE_REQUEST: () =>
    "No changes are waited for any more. Load the page again to see how the application stands.",
  MASS_STEP: (it) => `${it} must be in steps of 0.1 mg. Enter for example 5 or 12.3.`,
  MASS_PRECISION: (it) => `${it} may have at most three decimals of a milligram.`,
  MASS_NOT_POSITIVE: (it) => `${it} must be more than 0 mg.`,
  MASS_REQUIRED: (it) => `${it} is missing. Enter it in mg.`,
  MINIMUM_ABOVE_OPTIMUM: () =>
    "The minimum mass is above the optimum. Lower the minimum or raise the optimum.",
  INVALID_CODE: (it) =>
    `${it} is not a code. Use capital letters, digits and hyphens, like MICRO-CT.`,
  CODE_TAKEN: (it) => `${it} is in use already. Choose another one.`,
  MINIMUM_ABOVE_TYPICAL: () =>
    "The least mass is above the usual one. Lower the least or raise the usual mass.",
  CONSUMES_NOTHING: () =>
    "A technique that changes nothing uses nothing up. Leave the mass used up empty, or choose what it does to the material.",
  UNKNOWN_TECHNIQUE: () =>
    "This technique is not on the office's list. Choose another one, or write it in your own words only.",
  WHOLE_UNIT_ONLY: () =>
    "This sample is indivisible and lent whole. Leave the masses empty to ask for it.",
  NOT_REQUESTABLE_SEALED: () =>
    "This sample is in permanent storage: it is sealed and never lent. Choose another one.",
  NOT_REQUESTABLE_WITHHELD: () =>
    "This sample cannot be requested at present; its page says why. Choose another one.",
  NOT_REQUESTABLE_NO_STOCK: () =>
    "How much is left of this sample is not known, so it cannot be requested. Choose another one.",
  NOTHING_LEFT: () => "Nothing of this sample is free at present. Choose another one.",
  WRONG_USE_CATEGORY: () =>
    "This sample is set aside for another use than that of the application. Choose another one.",
  ENDORSEMENT_REQUIRED: () =>
    "This round asks for the endorsement of your institution. Ask for it; once endorsed, the application is submitted.",
  ENDORSEMENT_NOT_ASKED: () =>
    "This round does not ask for the endorsement of your institution. Submit the application yourself.",
  INSTITUTION_NOT_LISTED: () =>
    "Your institution is not in the directory, so nobody can endorse for it. Choose it from the list, or propose it.",
  UNKNOWN_INSTITUTION: () =>
    "This institution is not in the directory any more. Choose it from the list anew, or write its name.",
  INSTITUTION_NOT_CONFIRMED: () =>
    "The institution itself is not confirmed in the directory. Decide on it first.",
  INSTITUTION_DECIDED: () =>
    "This institution does not wait for a decision any more. Reload the page.",
  MERGED_INTO_ITSELF: () => "An institution cannot stand for itself. Choose the other record.",
  ROR_TAKEN: () => "An institution with this ROR id is in the directory already. Search for it.",
  OFFICER_OF_TEAM: () =>
    "Nobody endorses an application they belong to. Name somebody who is not of the team.",
  OFFICER_THERE: () => "This person is proposed or confirmed for the institution already.",
  OFFICER_NOT_ACCEPTED: () =>
    "This person has not accepted yet. They have a link in their mail; confirm them afterwards.",
  OWN_OFFICERSHIP: () => "Nobody decides on their own officership. Ask a colleague of the office.",
  INVALID_DOMAIN: (it) =>
    `${it} is not a domain. Write the part of the addresses after the @, for example cug.edu.cn.`,
  INVALID_ROR: (it) =>
    `${it} is not a ROR id. It has nine characters, as in https://ror.org/034t30j35; please check it.`,
  NO_OFFICER: () =>
    "Nobody is known yet who may endorse for your institution. Propose an officer; the office confirms them once.",
  ROUND_REQUIRED: () => "No round is chosen. Choose the round to submit in.",
  NO_OPEN_ROUND: () =>
    "No round is open at the moment. The page of the rounds says when the next one opens.",
  DUPLICATE_SAMPLE: () => "This sample is in the list twice. Remove one of the two.",
  UNKNOWN_SAMPLE: () =>
    "There is no sample with this number. Check it, or find it in the catalogue.",
  UNKNOWN_ROUND: () => "There is no such round. Choose one from the list.",
  UNKNOWN_PERSON: () => "There is no such person. Choose one from the list.",
  NO_SAMPLES: () => "No sample is asked for. Add at least one from the catalogue.",
  NO_STEPS: () => "The analysis plan is empty. Add at least one step.",
  TEAM_EMPTY: () => "The team is empty. Add a member, or say that you work alone.",
  ALONE_WITH_TEAM: () =>
    "You say that you work alone, but members are listed. Remove them, or take back the tick.",
  DUPLICATE_MEMBER: () =>
    "This address is in the team twice. Remove one of the two, or correct the address.",
  MEMBER_IS_APPLICANT: () =>
    "This is your own address. You apply, so you are in the team already: remove the row.",
  PI_CHANGE_OPEN: () =>
    "A new principal investigator is proposed already. Withdraw that proposal before you make another.",
  PI_CHANGE_OVER: () =>
    "This proposal is over: it was answered, withdrawn or decided in the meantime. Reload the page to see how it stands.",
  NOT_INVITED: () => "There is no open invitation any more. Reload the page to see how it stands.",
  TEAM_CLOSED: () =>
    "The team of this application cannot change at present. Ask the person who invited you.",
  ALREADY_IN_TEAM: () => "You are in the team of this application already. Open it from your list.",
  INVITATION_UNKNOWN: () =>
    "There is no invitation under this link. Copy the whole link from the mail, or ask for a new one.",
  INVITATION_FOR_ANOTHER: () =>
    "This invitation is for another address than the one you are signed in with. Sign in with the address it was sent to.",
  INVITATION_USED: () => "This invitation was answered already; each works once.",
  INVITATION_WITHDRAWN: () =>
    "This invitation was withdrawn. If you think that is a mistake, ask the person who invited you.",
  INVITATION_REPLACED: () =>
    "This invitation was sent again since. Use the link in the newest mail.",
  INVITATION_EXPIRED: () =>
    "This invitation has expired. Ask the person who invited you to send it again.",
  NOT_AMONG_ITEMS: () =>
    "This sample is not among those asked for. Add it to the samples or choose another one.",
  NONE_OF_THIS_USE: () =>
    "No sample in your request is set aside for this use. Choose an application of the other type, or other samples.",
  STALE: () =>
    "This was changed elsewhere in the meantime. Nothing of yours is lost: compare both versions and save again.",
  NOT_FOUND: () => "This does not exist, or it is not yours to see.",
  NOT_ASKED: (it) => `${it} is not asked for this type of application. Leave it empty.`,
  LENT_AS_IT_IS: () =>
    "What is shown to the public is lent as it is: it is neither cut nor mounted. Ask for no preparation.",
  SECTION_NOT_IN_FORM: () =>
    "This section is not part of an application of this type. Choose one that is.",
  SECTION_LOCKED: () =>
    "This section is locked. Only the sections the office asked you to change can be saved.",
  TALK_READ_ONLY: () =>
    "You may read these messages, but not write here. The secretariat writes to applicants.",
  NO_SECTION_NAMED: () => "No section is named. Choose at least one that is to be changed.",
  SECTION_NAMED_TWICE: () => "This section is named twice. Put both reasons together.",
  ITEM_UNDECIDED: () => "Not every sample is decided. Grant or refuse each of them.",
  ITEM_DECIDED_TWICE: () => "This sample is decided twice. Keep one of the two decisions.",
  NOTHING_GRANTED: () => "No sample is granted. Grant at least one, or decline the application.",
  UNIT_ALL_OR_NOTHING: () => "This sample is indivisible. Grant all of it or refuse it.",
  ALREADY_HOLDS_ROLE: () => "This person already holds that role.",
  ROLE_NOT_HELD: () => "This person does not hold that role.",
  OWN_ROLE: () => "Nobody gives themselves a role; ask another administrator.",
  LAST_ADMINISTRATOR: () =>
    "This is the last administrator. Make somebody else an administrator first.",
  MAIL_NOT_PARKED: () =>
    "This mail is not parked: it has been sent, or is being tried. Load the page again.",
  IDEMPOTENCY_CONFLICT: () =>
    "This key was used for a different request. Send the same input again, or use a new key.",
  DATE_ORDER: (it) => `${it} is out of order: the later date comes before the earlier one.`,
  END_BEFORE_START: () => "The end is not after the start. Choose a later end or an earlier start.",
  EMAIL_TAKEN: () => "There is already an account with this e-mail address. Sign in instead.",
  EMAIL_NOT_VERIFIED: () =>
    "Your e-mail address is not confirmed yet. Ask for the confirming mail on your account page, and follow its link.",
  PASSWORD_TOO_COMMON: () =>
    "This password is among the first that are tried. Choose another, such as four unrelated words.",
  ATTACHMENT_REMOVED: () =>
    "This file was taken out of the application and stays as it was. Attach another one instead.",
  FILE_SENT: () =>
    "This file has gone with a message and stays with it. Attach it anew if it is to go with another.",
  VIEW_NAME_TAKEN: () => "You already have a view of this name. Choose another name.",
  ADDRESS_NOT_AT_INSTITUTION: (_it, { domain }) =>
    `The address is at ${domain}, which is none of the institution's domains. Add it there, with a reason, or refuse.`,
  OFFICER_NOT_THERE: () => "This is not possible as the officership stands now. Reload the page.",
  INVITED_TOO_OFTEN: (_it, { max }) =>
    `This address was sent ${count(max)} invitations within a day. Go on tomorrow.`,
  TOO_MANY_PROPOSALS: (_it, { max }) =>
    `No more than ${count(max)} proposals of one person wait for the office at a time. Wait until one is decided.`,
  SHARED_DOMAIN: (_it, { domain }) =>
    `Anybody can have an address at ${domain}, so it shows nothing of an institution. Use the institution's own domain.`,
  TOO_LONG: (it, { max, length }) =>
    `${it} is too long: ${count(length)} characters, at most ${count(max)}. Please shorten it.`,
  TOO_SHORT: (it, { min, length }) =>
    `${it} is too short: ${count(length)} characters, at least ${count(min)}. Please lengthen it.`,
  TOO_MANY: (it, { max, count: given }) =>
    `${it}: ${count(given)} are too many, at most ${count(max)}. Please remove some.`,
  TOO_MANY_DRAFTS: (_it, { max }) =>
    `You already have ${count(max)} drafts, the most one person can keep. Go on with one of them, or delete one you no longer need.`,
  TOO_MANY_VIEWS: (_it, { max }) =>
    `You already keep ${count(max)} views, the most one person can. Delete one you no longer need.`,
  OUT_OF_RANGE: (it, { min, max }) =>
    `${it} must be between ${bound(min, "en")} and ${bound(max, "en")}.`,
  MORE_THAN_LEFT: (_it, { leftMg }) =>
    `More than is left: only ${mg(leftMg)} can still be promised. Lower the mass or choose another sample.`,
  BELOW_MINIMUM: (_it, { minimumMg }) =>
    `Less than the minimum of ${mg(minimumMg)} is of no use to the applicant. Give at least that, or none of this sample.`,
  ABOVE_OPTIMUM: (_it, { optimumMg }) => `More than was asked for. Give at most ${mg(optimumMg)}.`,
  PLAN_CONSUMES_TOO_MUCH: (_it, { sample, consumedMg, askedMg }) =>
    `The plan consumes ${mg(consumedMg)} of ${sample}, but ${mg(askedMg)} are asked for. Consume less or ask for more.`,
  LOAN_TOO_LONG: (_it, { maxMonths, latest }) =>
    `The loan is too long: at most ${count(maxMonths)} months for this use. Choose ${dayInWords(latest, "en")} or an earlier last day.`,
  NOT_OFFERED_IN_ROUND: (_it, { round }) =>
    `This sample is not offered in round ${round}. Remove it, or choose a round that offers it.`,
  ROUND_NOT_OPEN_YET: (_it, { opensAt }) =>
    `The round is not open yet. It opens on ${beijingMoment(opensAt, "en")}; your draft is kept until then.`,
  ROUND_CLOSED: (_it, { closedAt }) =>
    `The round closed on ${beijingMoment(closedAt, "en")}. Your draft is kept: choose another round.`,
  WRONG_AUDIENCE: (_it, { country, audience }) =>
    `This round is for ${nameOf("audience", audience, "en")}; yours is in ${countryName(country, "en")}. Choose another round.`,
  SIGNATURE_DIFFERS: (_it, { name }) =>
    `The signature differs from the full name given. Sign as “${name}”, or correct that name.`,
  MEMBER_NOT_JOINED: (_it, { name }) =>
    `${someone(name)} has not joined yet. Co-investigators join by invitation: invite this member, wait for the answer, or remove them.`,
  MEMBER_DECLINED: (_it, { name }) =>
    `${someone(name)} declined to join. Remove this member, or invite again.`,
  MEMBER_PART_MISSING: (_it, { name }) =>
    `${someone(name)} has not completed their own part yet. Only they can; remind them.`,
  MEMBER_NOT_SIGNED: (_it, { name }) =>
    `${someone(name)} has not signed the undertakings yet. Only they can; remind them.`,
  MEMBER_NO_CO_INVESTIGATOR: (_it, { name }) =>
    `${someone(name)} is no co-investigator. Choose a co-investigator, or change the role in the team first.`,
  MEMBER_NOT_VERIFIED: (_it, { name }) =>
    `${someone(name)} has not confirmed their e-mail address. Only they can, on their account page; remind them.`,
  MEMBER_INVITED: (_it, { name }) =>
    `${someone(name)} is invited. Withdraw the invitation before you remove this member or change the address.`,
  MEMBER_HAS_JOINED: (_it, { name }) =>
    `${someone(name)} has joined the team. To take them out, use “Remove from the team”, which tells them.`,
  TOO_MANY_INVITATIONS: (_it, { max }) =>
    `No more than ${count(max)} invitations can be sent within a day. Go on tomorrow.`,
  TERMS_NOT_ACCEPTED: (_it, { document, version }) =>
    `Version ${String(version)} of the ${termsDocumentName(document, "en")} is in force, and you have not agreed to it yet. Read it and agree first.`,
  TERMS_NOT_IN_FORCE: (_it, { document, version }) =>
    `Of the ${termsDocumentName(document, "en")}, version ${String(version)} is in force. Read that one and agree to it.`,
  NOT_ALLOWED: (_it, { action, status }) =>
    `“${nameOf("action", action, "en")}” is not possible for you while the application is “${nameOf("status", status, "en")}”. Reload the page to see what is.`,
  ...EN_FILES,
  ...EN_REVIEW,
  ...EN_PANEL,
  LEDGER_MOVE_NOT_ALLOWED: (_it, { from, to, reason }) =>
    `The ledger has no movement from ${from} to ${to} for the reason ${reason}.`,
  ...EN_ROUNDS,
};
