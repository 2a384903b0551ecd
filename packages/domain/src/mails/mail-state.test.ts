import { ROLES } from "../people/roles.ts";
import {
  isWorkerThere,
  MAIL_STATES,
  readsMails,
  resendProblems,
  resendsMails,
} from "./mail-state.ts";

it("shows mails to administrators and auditors, and lets administrators send them again", () => {
  expect(ROLES.filter((role) => readsMails({ roles: [role] }))).toEqual([
    "AUDITOR",
    "ADMINISTRATOR",
  ]);
  expect(ROLES.filter((role) => resendsMails({ roles: [role] }))).toEqual(["ADMINISTRATOR"]);
  expect(readsMails({ roles: [] })).toBe(false);
});

it("sends again by hand only what was given up", () => {
  const free = MAIL_STATES.filter((state) => resendProblems(state).length === 0);
  expect(free).toEqual(["PARKED"]);
});

it.each([
  [null, false],
  ["2026-06-01T08:00:00Z", true],
  ["2026-06-01T07:59:00Z", true],
  ["2026-06-01T07:58:59Z", false],
])("with a worker seen at %s, one is there at 08:00: %s", (seenAt, isThere) => {
  const now = new Date("2026-06-01T08:00:00Z");
  expect(isWorkerThere(seenAt === null ? null : new Date(seenAt), now)).toBe(isThere);
});
