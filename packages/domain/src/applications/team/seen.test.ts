import { aMember, aPart, completeAnswers } from "../../testing/builders.ts";
import type { Capacity } from "../capacity.ts";
import { answersAsSeen } from "./seen.ts";

const joined = aMember({ state: "ACCEPTED", part: aPart({ orcid: "0000-0002-1825-0097" }) });
const answers = completeAnswers({ TEAM: { worksAlone: false, members: [joined, aMember()] } });
const { APPLICANT, UNDERTAKINGS } = answers;

const office: readonly Capacity[] = [
  { kind: "OFFICE", roles: ["SECRETARIAT"] },
  { kind: "READER" },
];
const others: readonly (Capacity | null)[] = [
  ...([{ kind: "CO_INVESTIGATOR" }, { kind: "OFFICER" }, { kind: "NAMED_IN_OFFICE" }] as const),
  null,
];

it.each(office)("the office reads everything: %j", (capacity) => {
  expect(answersAsSeen(answers, capacity)).toEqual(answers);
});

it("the applicant reads the addresses typed, and of no member what they say of themselves", () => {
  const { TEAM, ...rest } = answersAsSeen(answers, { kind: "PI" });
  const { TEAM: _, ...own } = answers;
  expect(rest).toEqual(own);
  expect(TEAM.members).toEqual([{ ...joined, part: null }, aMember()]);
});

it.each(others)("%j reads names, institutions, roles and contributions", (capacity) => {
  const seen = answersAsSeen(answers, capacity);
  expect(seen.APPLICANT).toEqual({
    ...APPLICANT,
    ...{ email: "", telephone: "", orcid: "", address: "" },
  });
  expect(seen.UNDERTAKINGS).toEqual({ ...UNDERTAKINGS, signature: "" });
  expect(seen.TEAM.members).toEqual([
    { ...joined, email: "", part: null },
    { ...aMember(), email: "" },
  ]);
  expect({ ...seen, APPLICANT, UNDERTAKINGS, TEAM: answers.TEAM }).toEqual(answers);
});
