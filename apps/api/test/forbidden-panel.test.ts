import { randomUUID } from "node:crypto";
import { aPanel } from "@regolith/db/testing";
import type { Role } from "@regolith/domain";
import { dataOf, type Input } from "./support/application-requests.ts";
import { actOnPanel, PANEL, shownPanel } from "./support/panel-requests.ts";
import {
  aPanelStage,
  panelState,
  SECRET_NOTES,
  SECRET_TITLE,
  type PanelStage,
} from "./support/panel-stage.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

// Only what must not work: every try is refused, and nothing is different afterwards.

let api: TestApi;
let stage: PanelStage;
beforeAll(async () => {
  api = await startTestApi();
  stage = await aPanelStage(api);
});
afterAll(() => api.stop());

const key = () => ({ idempotencyKey: randomUUID() });

/** Every change there is of a meeting, as somebody would ask for it who saw all of it. */
function everyChange(): readonly (readonly [string, Input])[] {
  const { panel, caseId, waitingCaseId, motionId, application, chair, members } = stage;
  const version = { id: panel.id, expectedVersion: 1 };
  const facts = {
    ...{ meetsAt: "2026-09-01T01:00:00Z", place: "Here", presiderId: chair.globalId },
    memberIds: [chair, ...members].map(({ globalId }) => globalId),
  };
  const roundId = Buffer.from(`Round:${randomUUID()}`).toString("base64url");
  return [
    ["panelPrepare", { ...facts, roundId, applicationIds: [application.id], ...key() }],
    ["panelSave", { ...version, ...facts }],
    ["panelSetAgenda", { ...version, applicationIds: [] }],
    ["panelAttend", { id: panel.id, personId: members[1]?.globalId, isPresent: false }],
    ["panelBegin", version],
    ["panelClose", version],
    ["panelCaseOpen", { caseId: waitingCaseId, expectedVersion: 1 }],
    ["panelCaseSaveNotes", { caseId, expectedVersion: 1, notes: "Mine." }],
    ["panelCaseDefer", { caseId, expectedVersion: 1, reason: "Why not." }],
    ["panelMotionPut", { caseId, expectedVersion: 1, kind: "RECOMMEND", reasons: "Mine." }],
    ["panelMotionClose", { motionId }],
    ["panelConsentPut", { id: panel.id, caseIds: [caseId, waitingCaseId], reasons: "Mine." }],
    ["panelCaseTakeOut", { caseId }],
    [
      "panelRank",
      {
        ...{ ...version, expectedVersion: 0, applicationId: application.id, direction: "UP" },
        reason: "Mine.",
      },
    ],
  ];
}

const voting = (): readonly (readonly [string, Input])[] => [
  ["panelMotionVote", { motionId: stage.motionId, vote: "FOR" }],
  ["panelCaseRecuse", { caseId: stage.caseId, kind: "OTHER" }],
];

/** The codes of all tries, which left everything as it was. */
async function tryAll(person: TestPerson, tries: readonly (readonly [string, Input])[]) {
  const before = await panelState(api);
  const codes: string[] = [];
  for (const [name, input] of tries) {
    codes.push((await actOnPanel(api, person, name, input)).codes.join(" "));
  }
  expect(await panelState(api)).toEqual(before);
  return codes;
}

const LOOK = `query Look($panel: ID!, $application: ID!, $number: String!, $title: String!) {
  panel(id: $panel) { ${PANEL} }
  node(id: $panel) { id ... on Panel { place } }
  panels { totalCount nodes { id } }
  application(id: $application) { title number }
  asNode: node(id: $application) { id }
  byNumber: applications(filter: { scope: OFFICE, text: $number }) { totalCount nodes { title } }
  byTitle: applications(filter: { scope: OFFICE, text: $title }) { totalCount nodes { title } }
}`;

interface Look {
  readonly panel: { readonly id: string } | null;
  readonly node: object | null;
  readonly panels: { readonly totalCount: number };
  readonly application: object | null;
  readonly asNode: object | null;
  readonly byNumber: { readonly totalCount: number };
  readonly byTitle: { readonly totalCount: number };
}

function look(person: TestPerson) {
  const { panel, application } = stage;
  return dataOf<Look>(api, person, LOOK, {
    ...{ panel: panel.id, application: application.id, number: application.number },
    title: SECRET_TITLE,
  });
}

describe("a member with a conflict of interest", () => {
  it("reads of the case only that it is closed for them, by any query", async () => {
    const seen = await look(stage.recused);
    expect(seen).toMatchObject({
      ...{
        application: null,
        asNode: null,
        byNumber: { totalCount: 0 },
        byTitle: { totalCount: 0 },
      },
    });
    const said = JSON.stringify(seen);
    for (const secret of [SECRET_TITLE, SECRET_NOTES, stage.application.number, "As discussed."]) {
      expect(said).not.toContain(secret);
    }
    const panel = await shownPanel(api, stage.recused, stage.panel.rowId);
    expect(panel?.cases[0]).toMatchObject({
      ...{ isClosedForViewer: true, application: null, motions: [], recused: [], quorum: null },
      ...{ canLead: false, canVote: false, notes: "" },
    });
  });

  it("neither votes, nor does anything else about it", async () => {
    const aboutCase = everyChange().filter(
      ([, input]) => input.caseId === stage.caseId || "motionId" in input,
    );
    const codes = await tryAll(stage.recused, [...aboutCase, ...voting()]);
    expect(codes).toEqual(codes.map(() => "NOT_FOUND"));
  });

  it("does so neither as the secretariat, which they hold beside it", async () => {
    const both = await api.signUp("Both", ["REVIEWER", "SECRETARIAT"]);
    const { application } = stage;
    await api.db.prisma.conflict.create({
      data: {
        ...{ applicationId: application.rowId, personId: both.id, kind: "FAMILY" },
        ...{ source: "DECLARED", at: new Date("2026-03-01") },
      },
    });
    const panel = await aPanel(api.db.prisma, {
      ...{ applicationIds: [application.rowId], members: [both] },
    });
    const shown = await shownPanel(api, both, panel.id);
    expect(shown?.cases[0]).toMatchObject({ isClosedForViewer: true, application: null });
    expect(JSON.stringify(shown)).not.toContain(SECRET_TITLE);
  });
});

describe("a meeting does not exist for", () => {
  const nobody = async (person: TestPerson) => {
    expect(await look(person)).toMatchObject({
      panel: null,
      node: null,
      panels: { totalCount: 0 },
    });
    const codes = await tryAll(person, [...everyChange(), ...voting()]);
    expect(codes).toEqual(codes.map(() => "NOT_FOUND"));
  };

  it("the applicant", () => nobody(stage.pi));

  it.each<{ roles: readonly Role[] }>([
    { roles: [] },
    { roles: ["REVIEWER"] },
    { roles: ["ADMINISTRATOR"] },
  ])("somebody with the roles $roles who does not sit on it", async ({ roles }) =>
    nobody(await api.signUp("Eve", roles)),
  );

  it("anybody who has not signed in", async () => {
    const { errors } = await api.ask(`query { panels { totalCount } }`);
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});

it("an applicant who sits on the panel is recused from the own case, and reads no vote on it", async () => {
  const applicant = await api.signUp("Paul Both", ["REVIEWER"]);
  const { rowId } = stage.application;
  const { prisma } = api.db;
  await prisma.teamMember.create({
    data: {
      ...{ applicationId: rowId, position: 0, email: applicant.email, fullName: "Paul" },
      role: "STUDENT",
    },
  });
  const panel = await aPanel(prisma, { applicationIds: [rowId], members: [applicant] });
  const shown = await shownPanel(api, applicant, panel.id);
  expect(shown?.cases[0]).toMatchObject({
    isClosedForViewer: true,
    application: null,
    motions: [],
  });
});

describe("in a meeting, nobody but", () => {
  it("the presiding chair runs it: not a reviewer", async () => {
    const [ann] = stage.members;
    if (ann === undefined) throw new Error("No member");
    const tries = everyChange();
    const codes = await tryAll(ann, tries);
    const of = new Map(tries.map(([name], index) => [name, codes[index]]));
    for (const name of ["panelPrepare", "panelSave", "panelSetAgenda"]) {
      expect(of.get(name)).toBe("NOT_FOUND");
    }
    for (const name of [
      "panelCaseOpen",
      "panelCaseSaveNotes",
      "panelCaseDefer",
      "panelMotionClose",
    ]) {
      expect(of.get(name)).toBe("NOT_PRESIDING");
    }
    for (const name of ["panelBegin", "panelClose", "panelMotionPut"]) {
      expect(of.get(name)).toContain("NOT_PRESIDING");
    }
    expect(of.get("panelRank")).toBe("NOT_PRESIDING");
  });

  it("members vote: neither the office nor a chair who does not sit on it", async () => {
    const [vote] = voting();
    if (vote === undefined) throw new Error("No vote");
    for (const person of [stage.office, await api.signUp("Other", ["CHAIR"])]) {
      expect(await tryAll(person, [vote])).toEqual(["NOT_PRESENT"]);
    }
  });
});
