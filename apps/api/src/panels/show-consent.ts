import { nameIn, type RecordedCase, type RecordedMotion, type RecordedPanel } from "@regolith/db";
import {
  leadingProblems,
  openMotion,
  seesCase,
  votingProblems,
  type Actor,
} from "@regolith/domain";
import { toGlobalId } from "../graphql/global-id.ts";
import type { PanelConsent } from "./panel.types.ts";

interface OnTogether {
  readonly one: RecordedCase;
  readonly motion: RecordedMotion;
  readonly consentId: string;
}

/** What is voted on together now, as far as somebody sees it; null when nothing is, or all of it is closed for them. */
export function showConsent(panel: RecordedPanel, actor: Actor): PanelConsent | null {
  const all = panel.cases.flatMap((one): OnTogether[] => {
    const motion = openMotion(one);
    const consentId = motion?.consentId ?? null;
    return motion === null || consentId === null ? [] : [{ one, motion, consentId }];
  });
  const seen = all.filter(({ one }) => seesCase(one, one.application, actor));
  const [first] = seen;
  if (first === undefined) return null;
  return {
    id: toGlobalId("PanelConsent", first.consentId),
    ...{ putBy: nameIn(panel, first.motion.putById), reasons: first.motion.reasons },
    caseIds: seen.map(({ one }) => toGlobalId("PanelCase", one.id)),
    closedForViewer: all.length - seen.length,
    canVote: seen.some(({ one, motion }) => {
      const voting = { motionId: motion.id, actorId: actor.id, policy: panel.policy };
      return votingProblems(panel, one, voting).length === 0;
    }),
    canClose: seen.some(({ one }) => leadingProblems(panel, one, actor.id).length === 0),
  };
}
