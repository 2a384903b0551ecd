import { aSample } from "@regolith/db/testing";
import { isObjectType } from "graphql";
import { createSchema } from "../src/schema.ts";
import { anApplicationBy } from "./support/application-builders.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let ada: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
});
afterAll(() => api.stop());

const ASKED = `query Asked($code: String!) {
  sample(code: $code) { openRequests { count minimumMg optimumMg wholeUnits demand } }
}`;

it("nobody learns of drafts, or of what waits for an institution, by the sums of a sample", async () => {
  const { code } = await aSample(api.db.prisma);
  for (const status of ["DRAFT", "ENDORSEMENT"] as const) {
    await anApplicationBy(api, ada, { status, asksFor: [{ code }] });
  }
  const answers = [
    await api.ask(ASKED, { variables: { code } }),
    await api.askAs(ada, ASKED, { code }),
  ];
  for (const { data } of answers) {
    expect(data).toEqual({
      sample: {
        openRequests: {
          ...{ count: 0, minimumMg: 0, optimumMg: 0, wholeUnits: 0, demand: "NONE" },
        },
      },
    });
  }
});

it("neither sums nor grants lead to whoever asked or to an application", () => {
  const fieldsOf = (name: string) => {
    const type = createSchema().getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()).toSorted() : [];
  };
  expect(fieldsOf("OpenRequests")).toEqual([
    ...["count", "demand", "minimumMg", "optimumMg", "wholeUnits"],
  ]);
  expect(fieldsOf("SampleGrant")).toEqual([
    ...["decidedAt", "massMg", "provenance", "revoked", "round", "state"],
  ]);
});
