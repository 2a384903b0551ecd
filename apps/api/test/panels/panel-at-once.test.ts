import { actOnPanel, shownPanel } from "../support/panel-requests.ts";
import { aPanelStage, type PanelStage } from "../support/panel-stage.ts";
import { startTestApi, type TestApi } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe("at the same moment", () => {
  it("a vote is counted or told that it came too late", async () => {
    const own = await aPanelStage(api);
    const { chair, members, motionId } = own;
    for (const person of members) {
      await actOnPanel(api, person, "panelMotionVote", { motionId, vote: "FOR" });
    }
    const close = actOnPanel(api, chair, "panelMotionClose", { motionId });
    const again = members.map((person) =>
      actOnPanel(api, person, "panelMotionVote", { motionId, vote: "AGAINST" }),
    );
    const [closed, ...votes] = await Promise.all([close, ...again]);
    expect(closed.codes).toEqual([]);
    const counted = votes.filter(({ codes }) => codes.length === 0).length;
    for (const { codes } of votes) expect([[], ["VOTE_CLOSED"]]).toContainEqual(codes);
    const panel = await shownPanel(api, chair, own.panel.rowId);
    expect(panel?.cases[0]?.motions[0]?.tally).toEqual({
      ...{ for: members.length - counted, against: counted, abstained: 0 },
    });
  });

  it("a member's own votes leave one that counts, and a closed vote none more", async () => {
    const own = await aPanelStage(api);
    const [ann] = own.members;
    if (ann === undefined) throw new Error("No member");
    const { motionId } = own;
    await Promise.all(
      ["FOR", "AGAINST", "ABSTAIN", "FOR"].map((vote) =>
        actOnPanel(api, ann, "panelMotionVote", { motionId, vote }),
      ),
    );
    for (const person of own.members.slice(1)) {
      await actOnPanel(api, person, "panelMotionVote", { motionId, vote: "FOR" });
    }
    await actOnPanel(api, own.chair, "panelMotionClose", { motionId, tieBreak: "CARRIED" });
    const { tally } = (await shownPanel(api, ann, own.panel.rowId))?.cases[0]?.motions[0] ?? {};
    expect((tally?.for ?? 0) + (tally?.against ?? 0) + (tally?.abstained ?? 0)).toBe(3);
    const late = await actOnPanel(api, ann, "panelMotionVote", { motionId, vote: "AGAINST" });
    expect(late.codes).toEqual(["VOTE_CLOSED"]);
  });

  it("a meeting is closed once", async () => {
    const own = await aPanelStage(api);
    const { chair, panel } = own;
    for (const caseId of [own.waitingCaseId, own.caseId]) {
      if (caseId === own.caseId) await votedDown(own);
      await actOnPanel(api, chair, "panelCaseDefer", {
        ...{ caseId, expectedVersion: caseId === own.caseId ? 2 : 1, reason: "Later." },
      });
    }
    const close = { id: panel.id, expectedVersion: 1 };
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => actOnPanel(api, chair, "panelClose", close)),
    );
    expect(outcomes.map(({ codes }) => codes.join(" ")).toSorted()).toEqual([
      ...["", "PANEL_NOT_IN_SESSION", "PANEL_NOT_IN_SESSION"],
    ]);
    const late = { motionId: own.motionId, vote: "FOR" };
    expect((await actOnPanel(api, chair, "panelMotionVote", late)).codes).toEqual(["VOTE_CLOSED"]);
  });

  async function votedDown({ chair, members, motionId }: PanelStage) {
    for (const person of members) {
      await actOnPanel(api, person, "panelMotionVote", { motionId, vote: "AGAINST" });
    }
    await actOnPanel(api, chair, "panelMotionClose", { motionId });
  }
});
