import { startTestApi, type TestApi } from "./test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe("what one answer may hold", () => {
  it("refuses pages within pages whose answer could hold too much, whoever gives the sizes", async () => {
    const query = `query ($first: Int) {
      samples(first: 100) { nodes { children(first: $first) { nodes { measurements(first: $first) { nodes { id } } } } } }
    }`;
    expect((await api.ask(query, { variables: { first: 5 } })).errors).toEqual([]);
    const { status, errors } = await api.ask(query, { variables: { first: 100 } });
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toBe("OPERATION_TOO_LARGE");
  });

  it("counts the sizes that stand as defaults of variables", async () => {
    const { errors } = await api.ask(`query ($first: Int = 100) {
      samples(first: $first) { nodes { children(first: $first) { nodes { measurements(first: $first) { nodes { id } } } } } }
    }`);
    expect(errors[0]?.extensions.code).toBe("OPERATION_TOO_LARGE");
  });

  it("counts every id that is asked for at once", async () => {
    const query = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Mission { samples(first: 100) { nodes { parent { code } } } } }
    }`;
    const asking = (count: number) => ({ variables: { ids: Array<string>(count).fill("x") } });
    expect((await api.ask(query, asking(10))).errors).toEqual([]);
    const { errors } = await api.ask(query, asking(100));
    expect(errors[0]?.extensions.code).toBe("OPERATION_TOO_LARGE");
  });
});
