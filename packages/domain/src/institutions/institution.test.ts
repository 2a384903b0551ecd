import {
  INSTITUTION_STATES,
  keepsDirectory,
  readsDirectoryOffice,
  seesInstitution,
  statesShown,
} from "./institution.ts";
import { ROLES } from "../people/roles.ts";

it.each(ROLES)(
  "%s keeps the directory only as the secretariat, and reads on as the auditor",
  (role) => {
    expect(keepsDirectory({ roles: [role] })).toBe(role === "SECRETARIAT");
    expect(readsDirectoryOffice({ roles: [role] })).toBe(
      role === "SECRETARIAT" || role === "AUDITOR",
    );
  },
);

it.each(INSTITUTION_STATES)("one that is %s exists for whom it should", (state) => {
  const institution = { state, proposedById: "ada" };
  const isPublic = state === "LISTED" || state === "CLOSED";
  expect(seesInstitution(institution, null)).toBe(isPublic);
  expect(seesInstitution(institution, { id: "eve", roles: ["CURATOR"] })).toBe(isPublic);
  expect(seesInstitution(institution, { id: "ada", roles: [] })).toBe(true);
  expect(seesInstitution(institution, { id: "ylva", roles: ["SECRETARIAT"] })).toBe(true);
});

it("lists proposals for the office only", () => {
  expect(statesShown(INSTITUTION_STATES, null)).toEqual(["LISTED", "CLOSED"]);
  expect(statesShown(INSTITUTION_STATES, { roles: ["CURATOR"] })).toEqual(["LISTED", "CLOSED"]);
  expect(statesShown(INSTITUTION_STATES, { roles: ["AUDITOR"] })).toEqual(INSTITUTION_STATES);
});
