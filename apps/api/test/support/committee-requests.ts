import { randomUUID } from "node:crypto";
import type { ReviewRole } from "@regolith/domain";
import type { TestApi, TestPerson } from "../test-api.ts";
import { aKey, anApplicationBy, type ApplicationFacts } from "./application-builders.ts";
import { dataOf, type ShownProblem } from "./application-requests.ts";

export const PROBLEMS = "problems { code path message params { name value } }";
export const ASSIGNMENT = `id role state reviewerId reviewerName dueAt note version availableActions
  invitation { number title people { name institution } } application { id title }`;
export const REVIEW = `id role state reviewerName scores { criterion score } confidence recommendation
  suggestions { itemId massMg gives } noteToApplicant noteToCommittee version submittedAt`;

export interface ShownAssignment {
  readonly id: string;
  readonly role: ReviewRole;
  readonly state: string;
  readonly reviewerName: string;
  readonly dueAt: string | null;
  readonly note: string;
  readonly version: number;
  readonly availableActions: readonly string[];
  readonly invitation: {
    number: string;
    title: string;
    people: readonly { name: string }[];
  } | null;
  readonly application: { readonly id: string; readonly title: string } | null;
}

export interface ShownReview {
  readonly id: string;
  readonly state: string;
  readonly reviewerName: string;
  readonly scores: readonly { criterion: string; score: number }[];
  readonly suggestions: readonly { itemId: string; massMg: number | null }[];
  readonly noteToApplicant: string;
  readonly version: number;
}

interface Refusable {
  readonly problems: readonly ShownProblem[];
}

async function mutate<Answer extends Refusable>(
  api: TestApi,
  person: TestPerson,
  { name, fields, input }: { name: string; fields: string; input: object },
): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} ${PROBLEMS} } }`;
  const data = await dataOf<Record<string, Answer>>(api, person, document, { input });
  const answer = data[name];
  if (answer === undefined) throw new Error(`No answer to ${name}`);
  return answer;
}

export interface AskedFor {
  readonly applicationId: string;
  readonly personId: string;
  readonly role?: ReviewRole;
  readonly dueAt?: string;
}

export function assign(api: TestApi, person: TestPerson, ...asked: readonly AskedFor[]) {
  const assignments = asked.map((one) => ({ role: "CHIEF", ...one }));
  return mutate<Refusable & { assignments: readonly ShownAssignment[] | null }>(api, person, {
    ...{ name: "reviewersAssign", fields: `assignments { ${ASSIGNMENT} }` },
    input: { assignments, ...aKey() },
  });
}

/** Carries out a mutation of an assignment by name. */
export function answerTo(api: TestApi, person: TestPerson, name: string, input: object) {
  return mutate<Refusable & { assignment: ShownAssignment | null }>(api, person, {
    ...{ name, fields: `assignment { ${ASSIGNMENT} }`, input },
  });
}

export function accept(api: TestApi, person: TestPerson, { id, version }: ShownAssignment) {
  const input = { id, expectedVersion: version, declaresNoConflict: true };
  return answerTo(api, person, "reviewAssignmentAccept", input);
}

/** Carries out a mutation of one's ties by name. */
export function changeTies(api: TestApi, person: TestPerson, name: string, input: object) {
  const fields =
    "ties { ties { id kind name } publications { id title coAuthors } keywords keywordsVersion }";
  return mutate<
    Refusable & {
      ties: {
        ties: { id: string }[];
        publications: { id: string }[];
        keywordsVersion: number;
      } | null;
    }
  >(api, person, { name, fields, input });
}

export const BLANK_REVIEW = {
  ...{ scores: [], confidence: null, recommendation: null, suggestions: [] },
  ...{ noteToApplicant: "", noteToCommittee: "" },
};

export function save(api: TestApi, person: TestPerson, input: object) {
  return mutate<Refusable & { review: ShownReview | null; current: ShownReview | null }>(
    api,
    person,
    {
      ...{ name: "reviewSave", fields: `review { ${REVIEW} } current { ${REVIEW} }` },
      input: { ...BLANK_REVIEW, expectedVersion: 0, ...input },
    },
  );
}

export function submit(api: TestApi, person: TestPerson, input: object) {
  return mutate<Refusable & { review: ShownReview | null }>(api, person, {
    ...{ name: "reviewSubmit", fields: `review { ${REVIEW} }`, input: { ...input, ...aKey() } },
  });
}

/** A complete review that declines, written by somebody and handed in. */
export async function handInReview(
  api: TestApi,
  person: TestPerson,
  assignmentId: string,
  changes: object = {},
) {
  const scores = ["MERIT", "NEED", "FEASIBILITY", "CARE", "MASS"].map((criterion, index) => ({
    ...{ criterion, score: index + 1 },
  }));
  const saved = await save(api, person, {
    ...{ assignmentId, scores, confidence: "HIGH", recommendation: "DECLINE" },
    ...{ noteToApplicant: "Not yet.", noteToCommittee: "Weak case.", ...changes },
  });
  const expectedVersion = saved.review?.version ?? 0;
  const { problems } = await submit(api, person, { assignmentId, expectedVersion });
  if (problems.length > 0) throw new Error(problems.map(({ code }) => code).join());
}

/** An application under review by somebody of an institution that nobody else works at. */
export async function aReviewedApplication(
  api: TestApi,
  facts: ApplicationFacts & { pi?: TestPerson } = {},
) {
  const { pi = await api.signUp("Ada Okoye"), ...rest } = facts;
  const application = await anApplicationBy(api, pi, {
    ...{ status: "UNDER_REVIEW", answers: {}, ...rest },
  });
  await api.db.prisma.applicantAnswers.update({
    where: { applicationId: application.row.id },
    data: { institution: `University ${randomUUID()}` },
  });
  return { ...application, pi };
}

/** Somebody who was asked by the office and accepted. */
export async function anAcceptedReviewer(
  api: TestApi,
  secretariat: TestPerson,
  {
    id,
    role = "SECOND",
    name = "Rosa Lindqvist",
  }: { id: string; role?: ReviewRole; name?: string },
) {
  const person = await api.signUp(name, ["REVIEWER"]);
  const asked = await assign(api, secretariat, {
    ...{ applicationId: id, personId: person.globalId, role },
  });
  const assignment = asked.assignments?.[0];
  if (assignment === undefined) throw new Error(asked.problems.map(({ code }) => code).join());
  const { assignment: accepted } = await accept(api, person, assignment);
  if (accepted === null) throw new Error("Not accepted");
  return { person, assignment: accepted };
}
