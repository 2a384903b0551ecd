import { SECTION_KEYS } from "@regolith/domain";
import { hrefAfter, problemHref, sectionOfSlug, slugOf } from "./section-slug.ts";

describe("addresses within an application", () => {
  it("name every section, and are read back", () => {
    expect(SECTION_KEYS.map((key) => sectionOfSlug(slugOf(key)))).toEqual(SECTION_KEYS);
    expect(sectionOfSlug("check")).toBeNull();
  });

  it("lead from a problem to its very field", () => {
    expect(problemHref("a1", ["samples", "1", "optimumMg"])).toBe(
      "/applications/a1/samples#field-1-optimumMg",
    );
    expect(problemHref("a1", ["dataPlan", "repository"])).toBe(
      "/applications/a1/data#field-repository",
    );
    expect(problemHref("a1", ["round"])).toBeNull();
  });

  it("go on to the next section that can be written in, and at last to the check", () => {
    expect(hrefAfter("a1", "APPLICANT", SECTION_KEYS)).toBe("/applications/a1/team");
    expect(hrefAfter("a1", "APPLICANT", ["APPLICANT", "ANALYSIS"])).toBe(
      "/applications/a1/analysis",
    );
    expect(hrefAfter("a1", "UNDERTAKINGS", SECTION_KEYS)).toBe("/applications/a1/check");
  });
});
