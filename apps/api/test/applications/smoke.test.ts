import { aCompleteApplication } from "@regolith/db/testing";
import { startTestApi, type TestApi } from "../test-api.ts";
import { applicationId } from "../support/ids.ts";
let api: TestApi;
beforeAll(async () => { api = await startTestApi(); });
afterAll(() => api.stop());
it("works", async () => {
  const ada = await api.signUp();
  const app = await aCompleteApplication(api.db.prisma, { personId: ada.id });
  const answer = await api.askAs(ada, `query($id: ID!) { me { name basket { id } } application(id: $id) { id number status publicStatus title availableActions clock { actingNow since expectBy } sections { key progress editable version } submissionProblems { code path message } applicant { fullName } items { id minimumMg problems { code } shareOfAvailable tier } analysis { steps { sampleCode } } schedule { startsOn } undertakings { signedAt signature } events { totalCount nodes { action } } pi { name } }
   applications { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`, { id: applicationId(app) });
  console.log(JSON.stringify(answer, null, 1), api.log.filter(l => l.includes("fault")));
});
