import { createIds } from "./ids.ts";

const NOW = new Date("2026-11-23T12:00:00Z");

describe("ids of seeded rows", () => {
  it("are version 7 UUIDs of the first start, rising and never repeated", () => {
    const next = createIds(NOW);
    const ids = Array.from({ length: 5_000 }, () => next());
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u;
    expect(ids.filter((id) => !form.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
    expect(parseInt((ids[0] ?? "").replaceAll("-", "").slice(0, 12), 16)).toBe(NOW.getTime());
  });

  it("are the same for the same instant", () => {
    expect(createIds(NOW)()).toBe(createIds(NOW)());
    expect(createIds(NOW)()).not.toBe(createIds(new Date(0))());
  });
});
