import { aReviewedApplication, assign } from "../support/committee-requests.ts";
import { startTestApi, type TestApi } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const OF_ROUND = "2027-02-10T16:00:00.000Z";
const GIVEN = "2027-03-05T16:00:00.000Z";

it.each([
  { now: "2027-01-15T04:00:00.000Z", ofRound: OF_ROUND, given: GIVEN, due: GIVEN },
  { now: "2027-01-15T04:00:00.000Z", ofRound: OF_ROUND, due: OF_ROUND },
  { now: "2027-03-01T04:00:00.000Z", ofRound: OF_ROUND, due: null },
  { now: "2027-01-15T04:00:00.000Z", ofRound: null, due: null },
])(
  "a review asked for on $now, with the day $given in a round with the day $ofRound, is due on $due",
  async ({ now, ofRound, given, due }) => {
    api.setNow(now);
    const secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
    const reviewer = await api.signUp("Rosa Lindqvist", ["REVIEWER"]);
    const { id, row } = await aReviewedApplication(api);
    const { prisma } = api.db;
    const { roundId } = await prisma.application.findUniqueOrThrow({ where: { id: row.id } });
    await prisma.round.update({ where: { id: roundId ?? "" }, data: { reviewsDueAt: ofRound } });
    const asked = { applicationId: id, personId: reviewer.globalId };
    const { assignments } = await assign(api, secretariat, {
      ...{ ...asked, ...(given !== undefined && { dueAt: given }) },
    });
    expect(assignments?.map(({ dueAt }) => dueAt)).toEqual([due]);
  },
);
