import { PROVENANCES, ROLES } from "@regolith/domain";
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
