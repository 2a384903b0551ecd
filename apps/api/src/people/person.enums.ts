import { DAILY_MAIL_HOUR, LANGUAGES, MAIL_FREQUENCIES, PROVENANCES, ROLES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const RoleEnum = describedEnum(
  "Role",
  "What somebody may do beyond applying; everybody signed in is a researcher.",
  ROLES,
  {
    SECRETARIAT: "Runs the process: starts reviews, asks for changes, declines.",
    CURATOR: "Looks after the material; reads submitted applications.",
    REVIEWER: "Reviews applications.",
    CHAIR: "Leads the expert committee.",
    APPROVER: "Approves all or part of an application, and revokes.",
    AUDITOR: "Reads everything, changes nothing.",
    ADMINISTRATOR: "Manages people and roles; no way around the workflow.",
  },
);

export const ProvenanceEnum = describedEnum(
  "Provenance",
  "Where a record comes from.",
  PROVENANCES,
  {
    PUBLISHED: "Read in a public source, which is named.",
    OPERATOR: "Entered by whoever runs this portal, or by its users.",
    DEMONSTRATION: "Invented to try the portal out.",
  },
);

export const LanguageEnum = describedEnum(
  "Language",
  "A language in which people are written to.",
  LANGUAGES,
  { EN: "English.", ZH: "Simplified Chinese." },
);

export const MailFrequencyEnum = describedEnum(
  "MailFrequency",
  "When mails about what happened leave. Mails that somebody asks for, such as one with a link, always leave at once.",
  MAIL_FREQUENCIES,
  {
    AT_ONCE: "Each by itself, at once.",
    DAILY: `Gathered in one mail a day, at ${String(DAILY_MAIL_HOUR)}:00 Beijing time; none when nothing is new or all was read in the portal.`,
  },
);
