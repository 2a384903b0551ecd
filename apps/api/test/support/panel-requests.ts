import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { TestApi, TestPerson } from "../test-api.ts";
import { dataOf, type Input, type ShownProblem } from "./application-requests.ts";

export interface ShownMotion {
  readonly id: string;
  readonly kind: string;
  readonly result: string | null;
  readonly isByPresider: boolean;
  readonly isTogether: boolean;
  readonly takenOutBy: string | null;
  readonly votedCount: number;
  readonly myVote: string | null;
  readonly tally: {
    readonly for: number;
    readonly against: number;
    readonly abstained: number;
  } | null;
  readonly votes: readonly { readonly name: string; readonly vote: string }[];
}

export interface ShownCase {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly isClosedForViewer: boolean;
  readonly application: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
  } | null;
  readonly notes: string;
  readonly notesVersion: number;
  readonly recused: readonly string[];
  readonly quorum: {
    readonly present: number;
    readonly needed: number;
    readonly isMet: boolean;
  } | null;
  readonly motions: readonly ShownMotion[];
  readonly openMotion: { readonly id: string } | null;
  readonly canLead: boolean;
  readonly canVote: boolean;
  readonly toCarryOut: string | null;
}

export interface ShownPanel {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly place: string;
  readonly members: readonly { readonly name: string; readonly isPresent: boolean }[];
  readonly cases: readonly ShownCase[];
  readonly minutes: { readonly sha256: string; readonly signedBy: string } | null;
  readonly consent: {
    readonly id: string;
    readonly closedForViewer: number;
    readonly canVote: boolean;
  } | null;
  readonly togetherCaseIds: readonly string[];
  readonly canBegin: boolean;
  readonly canClose: boolean;
  readonly ranking: {
    readonly version: number;
    readonly canRank: boolean;
    readonly entries: readonly {
      readonly rank: number;
      readonly reason: string;
      readonly application: { readonly id: string } | null;
    }[];
    readonly moves: readonly { readonly reason: string; readonly by: string }[];
  };
}

export const PANEL = `id state version place canBegin canClose
  members { name isPresent } minutes { sha256 signedBy }
  cases { id state version isClosedForViewer application { id number title } notes notesVersion
    recused quorum { present needed isMet } canLead canVote toCarryOut openMotion { id }
    motions { id kind result isByPresider isTogether takenOutBy votedCount myVote tally { for against abstained } votes { name vote } } }
  consent { id closedForViewer canVote } togetherCaseIds
  ranking { version canRank entries { rank reason application { id } } moves { reason by } }`;

export interface PanelOutcome {
  readonly panel: ShownPanel | null;
  readonly codes: readonly string[];
  readonly problems: readonly ShownProblem[];
}

/** Carries out a mutation of meetings by name, as somebody. */
export async function actOnPanel(
  api: TestApi,
  person: TestPerson,
  name: string,
  input: Input,
): Promise<PanelOutcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Act($input: ${type}!) {
    ${name}(input: $input) { panel { ${PANEL} } problems { code path message params { name value } } }
  }`;
  const data = await dataOf<Record<string, { panel: ShownPanel | null; problems: ShownProblem[] }>>(
    ...[api, person, document, { input }],
  );
  const answer = data[name];
  if (answer === undefined) throw new Error(`No answer to ${name}`);
  return { ...answer, codes: answer.problems.map(({ code }) => code) };
}

/** The same, and the meeting that came of it. Fails when it was refused. */
export async function donePanel(
  api: TestApi,
  person: TestPerson,
  name: string,
  input: Input,
): Promise<ShownPanel> {
  const { panel, problems } = await actOnPanel(api, person, name, input);
  if (panel === null) throw new Error(`${name} was refused: ${JSON.stringify(problems)}`);
  return panel;
}

/** A meeting as somebody sees it; null when there is none for them. */
export async function shownPanel(
  api: TestApi,
  person: TestPerson,
  rowId: string,
): Promise<ShownPanel | null> {
  const document = `query Shown($id: ID!) { panel(id: $id) { ${PANEL} } }`;
  const id = toGlobalId("Panel", rowId);
  const { panel } = await dataOf<{ panel: ShownPanel | null }>(api, person, document, { id });
  return panel;
}

/** The ids by which the API knows rows of a meeting. */
export const caseId = (id: string) => toGlobalId("PanelCase", id);
export const motionId = (id: string) => toGlobalId("PanelMotion", id);
