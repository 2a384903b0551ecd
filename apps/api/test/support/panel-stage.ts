import { anApplication, aMotion, aPanel, aRound, hasBegun, isOn } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { TestApi, TestPerson } from "../test-api.ts";

/** A meeting in session with one case on that is voted on, and everybody who has to do with it. */
export interface PanelStage {
  readonly pi: TestPerson;
  readonly office: TestPerson;
  readonly chair: TestPerson;
  readonly members: readonly TestPerson[];
  /** A member with a conflict of interest with the application. */
  readonly recused: TestPerson;
  readonly panel: { readonly rowId: string; readonly id: string };
  readonly caseId: string;
  readonly waitingCaseId: string;
  readonly motionId: string;
  readonly application: { readonly rowId: string; readonly id: string; readonly number: string };
}

export const SECRET_TITLE = "Krypton in breccia";
export const SECRET_NOTES = "The committee doubts the furnace.";

export async function aPanelStage(api: TestApi): Promise<PanelStage> {
  const { prisma } = api.db;
  const pi = await api.signUp("Pia Applicant");
  const office = await api.signUp("Olga Office", ["SECRETARIAT"]);
  const chair = await api.signUp("Cleo Chair", ["CHAIR"]);
  const recused = await api.signUp("Rea Recused", ["REVIEWER"]);
  const members = await Promise.all(
    ["Ann", "Ben", "Cem"].map((name) => api.signUp(`${name} Member`, ["REVIEWER"])),
  );
  const round = await aRound(prisma);
  const facts = { personId: pi.id, status: "PANEL", roundId: round.id } as const;
  const application = await anApplication(prisma, { ...facts, title: SECRET_TITLE });
  const other = await anApplication(prisma, { ...facts, title: "Argon" });
  await prisma.conflict.create({
    data: {
      ...{ applicationId: application.id, personId: recused.id, kind: "CO_AUTHOR" },
      ...{ source: "DETECTED", at: new Date("2026-03-01") },
    },
  });
  const panel = await aPanel(prisma, {
    ...{ applicationIds: [application.id, other.id], roundId: round.id },
    ...{ presider: chair, members: [...members, recused] },
  });
  await hasBegun(prisma, panel.id);
  const [caseRow = "", waiting = ""] = panel.caseIds;
  await isOn(prisma, caseRow);
  await prisma.panelCase.update({ where: { id: caseRow }, data: { notes: SECRET_NOTES } });
  const motion = await aMotion(prisma, caseRow);
  return {
    ...{ pi, office, chair, members, recused },
    panel: { rowId: panel.id, id: toGlobalId("Panel", panel.id) },
    caseId: toGlobalId("PanelCase", caseRow),
    waitingCaseId: toGlobalId("PanelCase", waiting),
    motionId: toGlobalId("PanelMotion", motion),
    application: {
      ...{ rowId: application.id, id: toGlobalId("Application", application.id) },
      number: application.number,
    },
  };
}

/** Everything that a forbidden try could have changed. */
export async function panelState({
  db: { prisma },
}: TestApi): Promise<Readonly<Record<string, unknown>>> {
  const inOrder = { orderBy: { id: "asc" } } as const;
  return {
    applications: await prisma.application.findMany(inOrder),
    panels: await prisma.panel.findMany(inOrder),
    members: await prisma.panelMember.findMany({
      orderBy: [{ panelId: "asc" }, { personId: "asc" }],
    }),
    cases: await prisma.panelCase.findMany(inOrder),
    motions: await prisma.panelMotion.findMany(inOrder),
    votes: await prisma.panelVote.count(),
    recusals: await prisma.panelRecusal.count(),
    rankings: await prisma.panelRanking.count(),
    minutes: await prisma.panelMinutes.count(),
    events: await prisma.panelEvent.count(),
    conflicts: await prisma.conflict.count(),
    notifications: await prisma.notification.count(),
  };
}
