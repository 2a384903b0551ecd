import type { Problem } from "../problems/problem.ts";
import { ROLES } from "../people/roles.ts";
import { anActor, WHILE_OPEN } from "../testing/builders.ts";
import { noticeProblems, noticeTakingProblems, readsNotices } from "./notice.ts";

const written = ({ code, path = [] }: Problem) => [code, ...path].join(" ");
const facts = { title: "Glass", about: "Two vials of fines.", institution: "Abbey" };

it.each([
  ["is whole", {}, []],
  [
    "says what and from where",
    { title: " ", about: "", institution: "" },
    ["REQUIRED title", "REQUIRED about", "REQUIRED institution"],
  ],
  ["is short", { title: "x".repeat(201) }, ["TOO_LONG title"]],
])("a notice %s", (_, changes, problems) => {
  expect(noticeProblems({ ...facts, ...changes }).map(written)).toEqual(problems);
});

it.each([
  ["takes notices before they are due", "PUBLISHED", "2026-12-01T00:00:00Z", []],
  ["takes none from that instant on", "PUBLISHED", WHILE_OPEN.toISOString(), ["NOTICE_TOO_LATE"]],
  ["takes none where none is asked for", "PUBLISHED", null, ["NOTICE_NOT_ASKED"]],
  ["is not there while it is prepared", "DRAFT", "2026-12-01T00:00:00Z", ["UNKNOWN_ROUND roundId"]],
] as const)("a round %s", (_, stage, due, problems) => {
  const noticeDueAt = due === null ? null : new Date(due);
  expect(noticeTakingProblems({ stage, noticeDueAt }, WHILE_OPEN).map(written)).toEqual(problems);
});

it("notices of others are read by secretariat, curators and auditors", () => {
  expect(ROLES.filter((role) => readsNotices(anActor({ roles: [role] })))).toEqual([
    ...["SECRETARIAT", "CURATOR", "AUDITOR"],
  ]);
});
