import { APPLICATION_STATUSES } from "@regolith/domain";
import { anApplication, aPerson, BUILT_AT } from "../testing/index.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { listReviewers } from "./index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

it("counts as a reviewer's load what is still to be reviewed, and nothing that ended or went on", async () => {
  const { prisma } = db;
  const { id: applicantId } = await aPerson(prisma);
  const { id: personId } = await aPerson(prisma, { roles: ["REVIEWER"] });
  for (const status of APPLICATION_STATUSES) {
    const { id: applicationId } = await anApplication(prisma, { personId: applicantId, status });
    await prisma.reviewAssignment.create({
      data: {
        ...{ applicationId, personId, assignedById: applicantId, role: "SECOND" },
        ...{ state: "ACCEPTED", askedAt: BUILT_AT, answeredAt: BUILT_AT },
      },
    });
  }
  // While it is screened, reviewed, or changes of it are asked for.
  expect(await listReviewers(prisma)).toMatchObject([{ id: personId, load: 3 }]);
});
