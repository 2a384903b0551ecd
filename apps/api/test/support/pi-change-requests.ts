import { aKey, anApplicationBy, type ApplicationFacts } from "./application-builders.ts";
import { change, dataOf, seen, type Outcome } from "./application-requests.ts";
import type { TestApi, TestPerson } from "../test-api.ts";

export interface ShownPiChange {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly former: string;
  readonly successor: string;
  readonly leaves: boolean;
  readonly note: string | null;
  readonly answer: string | null;
  readonly reason: string | null;
  readonly endedAt: string | null;
  readonly availableActions: readonly string[];
}

interface Sight {
  readonly pi: { readonly name: string };
  readonly viewerIs: string;
  readonly piChange: ShownPiChange | null;
  readonly successors: readonly { readonly id: string; readonly fullName: string }[];
}

/** Who applies and who is to, as a person sees it; null when the application does not exist for them. */
export async function piSeen(
  api: TestApi,
  person: TestPerson,
  { id }: { readonly id: string },
): Promise<Sight | null> {
  const document = `query Pi($id: ID!) { application(id: $id) { pi { name } viewerIs piChange {
    id state version former successor leaves note answer reason endedAt availableActions
  } successors { id fullName } } }`;
  return (await dataOf<{ application: Sight | null }>(api, person, document, { id })).application;
}

/** The newest proposal as a person sees it. */
export async function changeSeen(
  api: TestApi,
  person: TestPerson,
  application: { readonly id: string },
): Promise<ShownPiChange> {
  const sight = await piSeen(api, person, application);
  if (sight?.piChange == null) throw new Error("There is no proposal");
  return sight.piChange;
}

export interface Proposed {
  readonly id: string;
  readonly row: { readonly id: string; readonly number: string };
}

/** The applicant proposes a member, the first joined one when none is named. */
export async function propose(
  api: TestApi,
  pi: TestPerson,
  { id, row }: Proposed,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Outcome> {
  const { version } = await api.db.prisma.application.findUniqueOrThrow({ where: { id: row.id } });
  const member = await api.db.prisma.teamMember.findFirst({
    where: { applicationId: row.id, state: "ACCEPTED" },
    orderBy: { position: "asc" },
  });
  return change(api, pi, "piChangePropose", {
    ...{ id, expectedVersion: version, memberId: memberNode(member?.id ?? row.id), leaves: false },
    ...{ ...aKey(), ...input },
  });
}

export const memberNode = (id: string) => Buffer.from(`TeamMember:${id}`).toString("base64url");

type Verb = "Accept" | "Decline" | "Withdraw" | "Confirm" | "Refuse";

/** Answers a proposal as somebody, at the version it was seen at. */
export function answer(
  api: TestApi,
  person: TestPerson,
  verb: Verb,
  { id, version }: Pick<ShownPiChange, "id" | "version">,
): Promise<Outcome> {
  const decision = { reason: `${verb} it.`, ...aKey() };
  const words = { Accept: { note: "Gladly." }, Decline: { note: "No time." }, Withdraw: {} };
  const rest = verb === "Confirm" || verb === "Refuse" ? decision : words[verb];
  return change(api, person, `piChange${verb}`, { id, expectedVersion: version, ...rest });
}

/** An application of somebody, with a member who is asked to take the place. */
export async function aProposal(
  api: TestApi,
  pi: TestPerson,
  successor: TestPerson,
  { leaves = false, ...facts }: ApplicationFacts & { readonly leaves?: boolean } = {},
) {
  const application = await anApplicationBy(api, pi, {
    ...{ joined: [successor], answers: { TEAM: { worksAlone: false, members: [] } } },
    ...facts,
  });
  const { problems } = await propose(api, pi, application, { leaves, note: "I retire." });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { ...application, change: await changeSeen(api, successor, application) };
}

/** The same, agreed to and waiting for the office. */
export async function anAgreement(
  api: TestApi,
  pi: TestPerson,
  successor: TestPerson,
  facts: ApplicationFacts & { readonly leaves?: boolean } = {},
) {
  const proposal = await aProposal(api, pi, successor, { status: "SUBMITTED", ...facts });
  const { problems } = await answer(api, successor, "Accept", proposal.change);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { ...proposal, change: await changeSeen(api, successor, proposal) };
}

/** Kinds of what somebody was told of an application, oldest first. */
export async function piToldOf(
  { db }: TestApi,
  person: Pick<TestPerson, "id">,
  { row: { number } }: Pick<Proposed, "row">,
): Promise<string[]> {
  const told = await db.prisma.notification.findMany({
    where: { personId: person.id, params: { path: ["number"], equals: number } },
    orderBy: { seq: "asc" },
  });
  return told.map(({ kind }) => kind);
}

/** What happened to an application, as far as somebody reads it. */
export async function stepsSeen(
  api: TestApi,
  person: TestPerson,
  { id }: { readonly id: string },
): Promise<string[]> {
  return (await seen(api, person, id)).events.nodes.map(({ action }) => action);
}
