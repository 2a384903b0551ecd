import { APPLICATION_STATUSES } from "../applications/status.ts";
import { MOVES } from "../applications/workflow.ts";
import { anActor } from "../testing/builders.ts";
import { editsLetterTemplates, letterOf, readsLetters, readsLetterTemplates } from "./letter.ts";

it("decisions are written, and no other step", () => {
  const written = MOVES.flatMap((move) => {
    const kind = letterOf(move);
    return kind === null ? [] : [`${move} ${kind}`];
  });
  expect(written).toEqual([
    "LAPSE LAPSED",
    "RESERVE RESERVED",
    "DECLINE DECLINED",
    "APPROVE APPROVED",
    "GRANT_APPEAL APPEAL_GRANTED",
    "REFUSE_APPEAL APPEAL_REFUSED",
  ]);
});

it("reviewers read no letter while the application is to be decided", () => {
  const open = APPLICATION_STATUSES.filter((status) => readsLetters(status, { kind: "COMMITTEE" }));
  expect(open).toEqual(["APPROVED", "DECLINED", "LAPSED", "WITHDRAWN", "REVOKED"]);
});

it.each(["PI", "CO_INVESTIGATOR", "OFFICER", "READER", "NAMED_IN_OFFICE"] as const)(
  "%s reads the letters at all times",
  (kind) => {
    expect(APPLICATION_STATUSES.every((status) => readsLetters(status, { kind }))).toBe(true);
  },
);

it("for whom there is no application there is no letter", () => {
  expect(readsLetters("DECLINED", null)).toBe(false);
});

it("the office reads the words of letters, and the secretariat writes them", () => {
  const readers = (["SECRETARIAT", "CURATOR", "APPROVER", "AUDITOR"] as const).map((role) => ({
    ...anActor(),
    roles: [role],
  }));
  const others = (["REVIEWER", "CHAIR", "ADMINISTRATOR"] as const).map((role) => ({
    ...anActor(),
    roles: [role],
  }));
  expect(readers.every(readsLetterTemplates)).toBe(true);
  expect(others.some(readsLetterTemplates)).toBe(false);
  expect([...readers, ...others].filter(editsLetterTemplates)).toEqual([readers[0]]);
});
