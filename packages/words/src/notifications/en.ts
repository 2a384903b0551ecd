import type { AboutApplication } from "@regolith/domain";
import { declineReasonName, sectionName } from "../names/name-of.ts";
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
  ENDORSED: (it) => ({ title: `${it.institution} endorsed ${inner(it)}; it is submitted.` }),
  ENDORSEMENT_RETURNED: (it) => ({
    title: `Your institution returned ${inner(it)}: ${it.note}`,
    todo: "Change what is asked and ask for endorsement again.",
  }),
  REVIEW_STARTED: (it) => ({ title: `The review of ${inner(it)} has started.` }),
  DECISION_WAITING: (it) => ({
    title: `${named(it)} waits for a decision.`,
    todo: "Approve all or part of it.",
  }),
  CHANGES_REQUESTED: (it) => ({
    title: `The office asks for changes to ${inner(it)}: ${it.sections.map((key) => sectionName(key, "en")).join("; ")}.`,
    todo: "Change the sections named and send them.",
  }),
  CHANGES_SENT: (it) => ({
    title: `The changes asked for in ${inner(it)} were sent.`,
    todo: "Look at what changed and go on with it.",
  }),
  WITHDRAWN: (it) => ({ title: `${named(it)} was withdrawn by the applicant.` }),
  APPROVED: (it) => ({ title: `${named(it)} was approved. See what is granted.` }),
  DECLINED: (it) => ({
    title: `${named(it)} was declined: ${declineReasonName(it.reasonCode, "en")}.`,
  }),
  REVOKED: (it) => ({ title: `The approval of ${inner(it)} was revoked: ${it.note}` }),
};

function named({ number, title }: AboutApplication): string {
  return title === "" ? `Application ${number}` : `Application ${number}, “${title}”,`;
}

function inner(application: AboutApplication): string {
  return named(application).replace("Application", "application").replace(/,$/u, "");
}
