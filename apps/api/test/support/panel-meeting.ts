import { randomUUID } from "node:crypto";
import { anApplication, aRound } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { TestApi, TestPerson } from "../test-api.ts";
import type { Input } from "./application-requests.ts";
import { donePanel, type ShownCase, type ShownPanel } from "./panel-requests.ts";

/** Everybody who has to do with meetings. */
export interface PanelPeople {
  readonly pi: TestPerson;
  readonly office: TestPerson;
  readonly chair: TestPerson;
  readonly deputy: TestPerson;
  readonly members: readonly [TestPerson, TestPerson, TestPerson];
}

export async function panelPeople(api: TestApi): Promise<PanelPeople> {
  return {
    pi: await api.signUp("Pia Applicant"),
    office: await api.signUp("Olga Office", ["SECRETARIAT"]),
    chair: await api.signUp("Cleo Chair", ["CHAIR"]),
    deputy: await api.signUp("Dora Deputy", ["REVIEWER", "CHAIR"]),
    members: [
      await api.signUp("Ann Member", ["REVIEWER"]),
      await api.signUp("Ben Member", ["REVIEWER"]),
      await api.signUp("Cem Member", ["REVIEWER"]),
    ],
  };
}

export const allOf = ({ chair, deputy, members }: PanelPeople) => [chair, deputy, ...members];
export const newKey = () => ({ idempotencyKey: randomUUID() });

/** A round with applications that wait for the panel. */
export async function aRoundWith(api: TestApi, { pi }: PanelPeople, count: number) {
  const round = await aRound(api.db.prisma);
  const applications: { id: string; globalId: string }[] = [];
  for (let n = 1; n <= count; n += 1) {
    const facts = { personId: pi.id, roundId: round.id, title: `Case ${String(n)}` };
    const { id } = await anApplication(api.db.prisma, { ...facts, status: "PANEL" });
    applications.push({ id, globalId: toGlobalId("Application", id) });
  }
  return { round, roundId: toGlobalId("Round", round.id), applications };
}

export function preparation(
  people: PanelPeople,
  roundId: string,
  applications: readonly { readonly globalId: string }[],
): Input {
  return {
    ...{ roundId, meetsAt: "2026-07-01T01:00:00Z", place: "Room 1" },
    memberIds: allOf(people).map(({ globalId }) => globalId),
    presiderId: people.chair.globalId,
    applicationIds: applications.map(({ globalId }) => globalId),
  };
}

/** A meeting in session. */
export async function aMeeting(
  api: TestApi,
  people: PanelPeople,
  { count = 2, present = allOf(people) }: { count?: number; present?: readonly TestPerson[] } = {},
) {
  const { roundId, applications } = await aRoundWith(api, people, count);
  const input = { ...preparation(people, roundId, applications), ...newKey() };
  let panel = await donePanel(api, people.office, "panelPrepare", input);
  for (const person of present) {
    panel = await donePanel(api, person, "panelAttend", { id: panel.id, isPresent: true });
  }
  const { id, version } = panel;
  panel = await donePanel(api, people.chair, "panelBegin", { id, expectedVersion: version });
  return { panel, applications };
}

export function caseOf({ cases }: ShownPanel, index = 0): ShownCase {
  const one = cases[index];
  if (one === undefined) throw new Error("No such case");
  return one;
}

export const step = ({ id, version }: ShownCase) => ({ caseId: id, expectedVersion: version });

/** Opens a case, and puts a motion. @returns the motion's id */
export async function aVote(
  api: TestApi,
  { chair }: PanelPeople,
  panel: ShownPanel,
  { index = 0, kind = "RECOMMEND" }: { index?: number; kind?: string } = {},
): Promise<string> {
  const opened = await donePanel(api, chair, "panelCaseOpen", step(caseOf(panel, index)));
  const reasonCode = kind === "DECLINE" ? "OUT_OF_SCOPE" : null;
  const words = { kind, reasonCode, reasons: "As discussed." };
  const input = { ...step(caseOf(opened, index)), ...words };
  const put = await donePanel(api, chair, "panelMotionPut", input);
  return caseOf(put, index).motions.at(-1)?.id ?? "";
}

export async function voteAll(
  api: TestApi,
  motionId: string,
  votes: readonly (readonly [TestPerson, string])[],
): Promise<void> {
  for (const [person, vote] of votes) {
    await donePanel(api, person, "panelMotionVote", { motionId, vote });
  }
}

export function panelRowId({ id }: Pick<ShownPanel, "id">): string {
  return Buffer.from(id, "base64url").toString().split(":")[1] ?? "";
}
