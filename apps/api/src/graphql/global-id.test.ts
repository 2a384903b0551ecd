import { fromGlobalId, idOf, toGlobalId } from "./global-id.ts";

const ROW = "01990000-0000-7000-8000-000000000001";

it("leads back to the type and row it was made of", () => {
  expect(fromGlobalId(toGlobalId("Sample", ROW))).toEqual({ type: "Sample", id: ROW });
});

it("is good for its own type only", () => {
  const id = toGlobalId("Sample", ROW);
  expect(idOf("Sample", id)).toBe(ROW);
  expect(idOf("Round", id)).toBeNull();
});

it.each([
  ["upper case", toGlobalId("Sample", ROW.toUpperCase().replace("7", "A"))],
  ["padding", `${toGlobalId("Sample", ROW)}=`],
  ["a row's own id", ROW],
  ["more behind", toGlobalId("Sample", `${ROW}:more`)],
])("is refused with %s", (_what, id) => {
  expect(fromGlobalId(id)).toBeNull();
});
