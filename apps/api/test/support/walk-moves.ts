import type { WholeApplication } from "@regolith/db";
import {
  beijingDay,
  daysLater,
  MOVES,
  reasonProblems,
  type Action,
  type Move,
  type Result,
} from "@regolith/domain";
import { answerAppeal } from "../../src/applications/answer-appeal.ts";
import { appealApplication } from "../../src/applications/appeal-application.ts";
import { approveApplication } from "../../src/applications/approve-application.ts";
import { askEndorsement } from "../../src/applications/ask-endorsement.ts";
import { confirmRecommendation } from "../../src/applications/confirm-recommendation.ts";
import { declineApplication } from "../../src/applications/decline-application.ts";
import { endorseApplication } from "../../src/applications/endorse-application.ts";
import { judgeFeasibility } from "../../src/applications/judge-feasibility.ts";
import { openReview } from "../../src/applications/open-review.ts";
import { plainMove } from "../../src/applications/plain-move.ts";
import { recommendApplication } from "../../src/applications/recommend-application.ts";
import { requestChanges } from "../../src/applications/request-changes.ts";
import { reserveApplication } from "../../src/applications/reserve-application.ts";
import { revokeApproval } from "../../src/applications/revoke-approval.ts";
import { sendBack } from "../../src/applications/send-back.ts";
import { shortlistApplication } from "../../src/applications/shortlist-application.ts";
import { startScreening } from "../../src/applications/start-screening.ts";
import { submitApplication } from "../../src/applications/submit-application.ts";
import { withdrawApplication } from "../../src/applications/withdraw-application.ts";
import type { Signing } from "../../src/terms/agree.ts";

/** What is asked for, with words and masses as they come. */
interface Asked {
  readonly application: WholeApplication;
  readonly random: () => number;
}
type UseCase = (acting: Signing, asked: Asked) => Promise<Result<string>>;

const named = ({ application: { id, version }, random }: Asked) => ({
  id,
  // Now and then somebody looks at an older version.
  expectedVersion: random() < 0.05 ? version - 1 : version,
});
const words = ({ random }: Asked) => (random() < 0.1 ? "" : "For good reasons.");

const submitAny: UseCase = (acting, asked) => submitApplication(acting, named(asked));
const recommendAny: UseCase = (acting, asked) =>
  recommendApplication(acting, {
    ...named(asked),
    ...{ unreadable: [], reasons: words(asked) },
    decisions: asked.application.items.map(({ id }) => ({
      ...{ itemId: id, granted: asked.random() < 0.8, inPlace: asked.random() < 0.05, note: "" },
      grantedUg: BigInt(Math.floor(asked.random() * 30)) * 100n,
    })),
  });

/** Judging, and every move somebody can ask for, by the API's own use cases; the clock's are not among them. */
export const USE_CASES: Readonly<Record<Exclude<Move, "LAPSE"> | "JUDGE_FEASIBILITY", UseCase>> = {
  SUBMIT: submitAny,
  RESUBMIT: submitAny,
  ASK_ENDORSEMENT: (acting, asked) => askEndorsement(acting, named(asked)),
  RECALL: (acting, asked) => plainMove(acting, named(asked), { action: "RECALL" }),
  ENDORSE: (acting, asked) => endorseApplication(acting, { ...named(asked), note: "" }),
  RETURN: (acting, asked) => {
    const note = words(asked);
    const move = { action: "RETURN", problems: reasonProblems(note), note } as const;
    return plainMove(acting, named(asked), move);
  },
  REQUEST_CHANGES: (acting, asked) =>
    requestChanges(acting, {
      ...{ ...named(asked), sections: [{ section: "PROJECT", reason: words(asked) }] },
      // Now and then a day that has passed.
      dueOn: daysLater(beijingDay(acting.now), Math.floor(asked.random() * 60) - 3),
    }),
  START_SCREENING: (acting, asked) => startScreening(acting, named(asked)),
  JUDGE_FEASIBILITY: (acting, asked) =>
    judgeFeasibility(acting, {
      ...{ ...named(asked), unreadable: [] },
      judgements: asked.application.items.map(({ id }) => ({
        ...{ itemId: id, feasibility: asked.random() < 0.9 ? "FEASIBLE" : "NOT_FEASIBLE" },
        ...{ feasibleUg: null, equivalentCode: "", note: words(asked) },
      })),
    }),
  OPEN_REVIEW: (acting, asked) => openReview(acting, named(asked)),
  SHORTLIST: (acting, asked) => shortlistApplication(acting, named(asked)),
  RECOMMEND: recommendAny,
  PROMOTE: recommendAny,
  RESERVE: (acting, asked) => reserveApplication(acting, { ...named(asked), reason: words(asked) }),
  DECLINE: (acting, asked) =>
    declineApplication(acting, { ...named(asked), reason: words(asked), reasonCode: "OTHER" }),
  CONFIRM: (acting, asked) => confirmRecommendation(acting, { ...named(asked), note: "" }),
  APPROVE: (acting, asked) => approveApplication(acting, { ...named(asked), note: "" }),
  SEND_BACK: (acting, asked) => sendBack(acting, { ...named(asked), reason: words(asked) }),
  APPEAL: (acting, asked) => appealApplication(acting, { ...named(asked), grounds: words(asked) }),
  GRANT_APPEAL: (acting, asked) =>
    answerAppeal(acting, { ...named(asked), answer: words(asked) }, "GRANTED"),
  REFUSE_APPEAL: (acting, asked) =>
    answerAppeal(acting, { ...named(asked), answer: words(asked) }, "REFUSED"),
  REVOKE: (acting, asked) => revokeApproval(acting, { ...named(asked), reason: words(asked) }),
  WITHDRAW: (acting, asked) => withdrawApplication(acting, { ...named(asked), reason: "" }),
};
export type Asking = keyof typeof USE_CASES;
export const ASKINGS = Object.keys(USE_CASES) as readonly Asking[];

export function isMove(action: Action): action is Move {
  return MOVES.some((one) => one === action);
}

/** One mutation submits and sends changes, and one recommends and promotes: which of them it was, the status says. */
export function asTaken({ status }: WholeApplication, asking: Asking): Asking {
  if (asking === "SUBMIT" || asking === "RESUBMIT") {
    return status === "CHANGES_REQUESTED" ? "RESUBMIT" : "SUBMIT";
  }
  if (asking === "RECOMMEND" || asking === "PROMOTE") {
    return status === "RESERVE_LIST" ? "PROMOTE" : "RECOMMEND";
  }
  return asking;
}
