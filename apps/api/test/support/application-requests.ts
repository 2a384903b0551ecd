import type { Action, ApplicationStatus, PublicStatus, SectionKey } from "@regolith/domain";
import type { TestApi, TestPerson } from "../test-api.ts";

export interface ShownProblem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

export interface ShownItem {
  readonly id: string;
  readonly sample: { readonly code: string; readonly available: { massMg: number } | null };
  readonly minimumMg: number | null;
  readonly optimumMg: number | null;
  readonly reason: string;
  readonly state: string;
  readonly grantedMg: number | null;
  readonly decisionNote: string | null;
  readonly shareOfAvailable: number | null;
  readonly tier: string | null;
  readonly problems: readonly ShownProblem[];
}

/** What the tests look at of an application. */
export interface ShownApplication {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: ApplicationStatus | null;
  readonly publicStatus: PublicStatus;
  readonly title: string | null;
  readonly provenance: string;
  readonly availableActions: readonly Action[];
  readonly round: { readonly code: string } | null;
  readonly clock: { actingNow: string; since: string; expectBy: string | null };
  readonly sections: readonly {
    readonly key: SectionKey;
    readonly version: number;
    readonly progress: string;
    readonly editable: boolean;
    readonly changeReason: string | null;
  }[];
  readonly applicant: { readonly fullName: string; readonly country: string };
  readonly project: { readonly title: string; readonly summary: string };
  readonly items: readonly ShownItem[];
  readonly analysis: { readonly steps: readonly { readonly sampleCode: string | null }[] };
  readonly changeRequest: {
    readonly sections: readonly { section: SectionKey; reason: string }[];
  } | null;
  readonly submissionProblems: readonly ShownProblem[];
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly action: string;
      readonly publicStatus: PublicStatus;
      readonly fromStatus: ApplicationStatus | null;
      readonly toStatus: ApplicationStatus | null;
      readonly by: string;
      readonly actor: { readonly name: string } | null;
      readonly reasonCode: string | null;
      readonly note: string | null;
      readonly sections: readonly { section: SectionKey; reason: string }[];
    }[];
  };
}

const PROBLEM = "code path message params { name value }";
const APPLICATION = `
  id number version status publicStatus title provenance availableActions
  round { code } clock { actingNow since expectBy }
  sections { key version progress editable changeReason }
  applicant { fullName country } project { title summary }
  items {
    id sample { code available { massMg } } minimumMg optimumMg reason state grantedMg decisionNote shareOfAvailable tier
    problems { ${PROBLEM} }
  }
  analysis { steps { sampleCode } }
  changeRequest { sections { section reason } }
  submissionProblems { ${PROBLEM} }
  events(first: 100) {
    totalCount
    nodes {
      id action publicStatus fromStatus toStatus by actor { name } reasonCode note
      sections { section reason }
    }
  }`;

export type Input = Readonly<Record<string, unknown>>;

export interface Outcome {
  readonly application: ShownApplication | null;
  /** Section saves only. */
  readonly current?: ShownApplication | null;
  readonly deletedId?: string | null;
  readonly problems: readonly ShownProblem[];
}

/** Carries out a mutation of applications by name, as somebody. Fails on a top-level error. */
export async function change(
  api: TestApi,
  person: TestPerson,
  name: string,
  input: Input,
): Promise<Outcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Change($input: ${type}!) {
    ${name}(input: $input) { ${answerOf(name)} problems { ${PROBLEM} } }
  }`;
  const data = await dataOf<Record<string, Outcome>>(api, person, document, { input });
  const outcome = data[name];
  if (outcome === undefined) throw new Error(`No answer to ${name}`);
  return outcome;
}

function answerOf(name: string): string {
  if (name === "applicationDelete") return "deletedId";
  if (name === "applicationLeave") return "left";
  if (name === "invitationDecline") return "declined";
  const isSave = name.startsWith("applicationSectionSave");
  return `application { ${APPLICATION} } ${isSave ? `current { ${APPLICATION} }` : ""}`;
}

/** The same, and the application that came of it. Fails when it was refused. */
export async function done(
  api: TestApi,
  person: TestPerson,
  name: string,
  input: Input,
): Promise<ShownApplication> {
  const { application, problems } = await change(api, person, name, input);
  if (application === null) throw new Error(`${name} was refused: ${JSON.stringify(problems)}`);
  return application;
}

/** An application as somebody sees it; null when it does not exist for them. */
export async function shown(
  api: TestApi,
  person: TestPerson,
  id: string,
): Promise<ShownApplication | null> {
  const document = `query Shown($id: ID!) { application(id: $id) { ${APPLICATION} } }`;
  const data = await dataOf<{ application: ShownApplication | null }>(api, person, document, {
    id,
  });
  return data.application;
}

/** The same, for whom it is there. */
export async function seen(
  api: TestApi,
  person: TestPerson,
  id: string,
): Promise<ShownApplication> {
  const application = await shown(api, person, id);
  if (application === null) throw new Error("The application is not there");
  return application;
}

/** What a document answers somebody. Fails on a top-level error. */
export async function dataOf<Data>(
  api: TestApi,
  person: TestPerson,
  document: string,
  variables: Input = {},
): Promise<Data> {
  const answer = await api.askAs(person, document, variables);
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data as Data;
}

/** `code at path` of each problem, sorted: the shortest form of a refusal. */
export function refusals(problems: readonly ShownProblem[]): string[] {
  return problems.map(({ code, path }) => [code, ...path].join(" ")).toSorted();
}
