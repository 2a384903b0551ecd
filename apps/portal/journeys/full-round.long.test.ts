import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { startOwnPortal } from "./setup/own-portal.ts";
import { runTeardowns } from "./setup/teardown.ts";
import { COLLEAGUE, NOT_SERVED, RIVALS, TURNED_AWAY } from "./support/round/applicants.ts";
import { applyAll, giveNotices } from "./support/round/apply.ts";
import {
  answerAll,
  assignByProposal,
  openReviews,
  refuseConflict,
  seeDifferenceAsReviewer,
} from "./support/round/assignment.ts";
import { allocate } from "./support/round/board.ts";
import {
  confirmAndApprove,
  readLetter,
  refuseSamePerson,
  sendBackOnce,
} from "./support/round/decisions.ts";
import {
  beginMeeting,
  carryOutDecline,
  closeMeeting,
  decideAll,
  prepareMeeting,
} from "./support/round/meeting.ts";
import { appeal, publishResults } from "./support/round/outcome.ts";
import { People } from "./support/round/people.ts";
import { RoundPlan } from "./support/round/plan.ts";
import {
  giveNoticeByPage,
  prepareRound,
  publishRound,
  setPolicy,
} from "./support/round/prepare-round.ts";
import { shortlistAll, writeReviews } from "./support/round/reviewing.ts";
import {
  askForChanges,
  declineOne,
  judgeAll,
  resubmit,
  seeDifference,
  seeDifferenceInOffice,
  takeUpAll,
} from "./support/round/screening.ts";
import { LOCALES } from "./support/words.ts";

const HOUR_MS = 60 * 60 * 1000;

/** Days within which a decision of each round can be appealed. */
const APPEAL_DAYS = { en: 20, zh: 25 } as const;

let browser: Browser;

// A portal of its own: a whole round takes two months of the portal's time.
beforeAll(async () => {
  await startOwnPortal();
  browser = await openBrowser();
}, HOUR_MS);

afterAll(async () => {
  await browser.close();
  await runTeardowns();
});

describe.each(LOCALES)("a whole round, in %s", (locale) => {
  it(
    "goes from its first day to its results and an appeal",
    async () => {
      const people = new People(browser, locale);
      const plan = new RoundPlan(locale);
      const round = { people, plan };

      await setPolicy(round, APPEAL_DAYS[locale]);
      await prepareRound(round);
      await publishRound(round);

      plan.goTo("opensOn");
      await giveNoticeByPage(round, "researcher2");
      await giveNotices(plan, ["researcher2"]);
      const story = { ...round, applications: await applyAll(plan) };

      plan.goTo("closesOn", 1);
      await takeUpAll(story);
      await judgeAll(story);
      await declineOne(story);
      await askForChanges(story);
      await resubmit(story);
      await seeDifferenceInOffice(story);

      await refuseConflict(story);
      await assignByProposal(story);
      await answerAll(story);
      const reviewed = [...story.applications.keys()].filter((name) => name !== TURNED_AWAY);
      await openReviews(story, reviewed);
      await seeDifferenceAsReviewer(story, seeDifference);
      await writeReviews(story);
      await shortlistAll(story, reviewed);

      const meeting = { ...story, path: await prepareMeeting(story) };
      plan.goTo("panelOn");
      await beginMeeting(meeting);
      await decideAll(meeting);
      await closeMeeting(meeting);
      await carryOutDecline(meeting);
      await allocate(story);

      const [first] = RIVALS;
      const awarded = reviewed.filter((name) => name !== COLLEAGUE && name !== NOT_SERVED);
      await refuseSamePerson(story, first);
      await sendBackOnce(story);
      await confirmAndApprove(story, awarded, [first]);
      await readLetter(story, first);
      await publishResults(story);
      await appeal(story);

      await people.close();
    },
    HOUR_MS,
  );
});
