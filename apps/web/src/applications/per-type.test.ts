import { countPerType, likelyType, readType } from "./per-type.ts";

it("counts each sample for the type it can be asked for in, and sealed ones for none", () => {
  const samples = [
    { useCategory: "RESEARCH" },
    { useCategory: "PUBLIC_WELFARE" },
    { useCategory: "RESEARCH" },
    { useCategory: "BACKUP_STORAGE" },
  ] as const;
  expect(countPerType(samples)).toEqual({ RESEARCH: 2, PUBLIC_WELFARE: 1 });
});

it("takes research for likely unless more is for the public", () => {
  expect(likelyType({ RESEARCH: 0, PUBLIC_WELFARE: 0 })).toBe("RESEARCH");
  expect(likelyType({ RESEARCH: 2, PUBLIC_WELFARE: 2 })).toBe("RESEARCH");
  expect(likelyType({ RESEARCH: 1, PUBLIC_WELFARE: 2 })).toBe("PUBLIC_WELFARE");
});

it("reads no type that is none", () => {
  expect(readType("PUBLIC_WELFARE")).toBe("PUBLIC_WELFARE");
  expect(readType("CHARITY")).toBeNull();
  expect(readType(undefined)).toBeNull();
});
