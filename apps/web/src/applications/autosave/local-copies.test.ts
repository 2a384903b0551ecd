import { localCopies } from "./local-copies.ts";

const place = { personId: "p1", applicationId: "a1", section: "PROJECT" };

function aStorage() {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

describe("words kept on the device", () => {
  it("are found again by the page that is opened next", () => {
    const storage = aStorage();
    localCopies<string>(storage, place).keep("tab-1", { words: "typed offline", base: "" });
    const found = localCopies<string>(storage, place).others("tab-2");
    expect(found.map(({ words }) => words)).toEqual(["typed offline"]);
  });

  it("of one tab are never written over by another", () => {
    const copies = localCopies<string>(aStorage(), place);
    copies.keep("tab-1", { words: "one", base: "" });
    copies.keep("tab-2", { words: "two", base: "" });
    copies.keep("tab-2", { words: "two, longer", base: "" });
    expect(copies.others("tab-3").map(({ words }) => words)).toEqual(["two, longer", "one"]);
  });

  it("leave nothing behind once the server has them", () => {
    const storage = aStorage();
    const copies = localCopies<string>(storage, place);
    copies.keep("tab-1", { words: "one", base: "" });
    copies.keep("tab-1", null);
    expect(storage.entries.size).toBe(0);
  });

  it("of one person are never shown to another, nor in another section", () => {
    const storage = aStorage();
    localCopies<string>(storage, place).keep("tab-1", { words: "mine", base: "" });
    for (const other of [{ personId: "p2" }, { applicationId: "a2" }, { section: "TEAM" }]) {
      expect(localCopies<string>(storage, { ...place, ...other }).others("tab-2")).toEqual([]);
    }
  });

  it("do no harm where the browser keeps nothing or what is kept is broken", () => {
    const broken = aStorage();
    broken.entries.set("regolith.words.p1.a1.PROJECT", "{");
    expect(localCopies(broken, place).others("tab")).toEqual([]);
    const none = localCopies<string>(null, place);
    none.keep("tab", { words: "words", base: "" });
    expect(none.others("other")).toEqual([]);
  });
});
