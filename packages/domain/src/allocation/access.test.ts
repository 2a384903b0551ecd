import { anActor, inWorkflow, THE_PI } from "../testing/builders.ts";
import { boardAccess, chairsFreeFor, recommendingAloneProblems } from "./access.ts";

const chair = anActor({ id: "chair", roles: ["CHAIR"] });
const other = anActor({ id: "other", roles: ["CHAIR"] });
const [plain, contested] = [
  inWorkflow({ status: "PANEL" }),
  inWorkflow({ status: "PANEL", conflictedIds: ["chair"] }),
];
const board = [plain, contested];
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

it("lets a chair with a conflict in one application see the others, and allocate none", () => {
  const { shown, hidden, refusal } = boardAccess(board, chair);
  expect({ shown, hidden, code: refusal?.code }).toEqual({
    ...{ shown: [plain], hidden: 1, code: "BOARD_RECUSED" },
  });
  expect(boardAccess([plain], chair).refusal).toBeNull();
});

it("names the chairs who can act instead: those without any conflict on the board", () => {
  expect(chairsFreeFor(board, [chair, other])).toEqual([other]);
  const piToo = anActor({ ...THE_PI, roles: ["CHAIR"] });
  expect(chairsFreeFor(board, [piToo])).toEqual([]);
});

it("lets a chair who does not allocate recommend none of them by itself either", () => {
  expect(codes(recommendingAloneProblems(board, chair))).toEqual(["BOARD_RECUSED"]);
  expect(recommendingAloneProblems(board, other)).toEqual([]);
  // Who holds no chair's role is refused by the workflow, not by the board.
  expect(recommendingAloneProblems(board, anActor({ roles: ["SECRETARIAT"] }))).toEqual([]);
});
