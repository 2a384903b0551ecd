import { fieldId, refusedWith, summaryOf, valuesOf } from "./form-state.ts";

describe("what a sent form gives back", () => {
  it("keeps every word typed, but no password", () => {
    const form = new FormData();
    form.set("email", "li@example.org");
    form.set("password", "four unrelated words");
    expect(valuesOf(form, ["password"])).toEqual({ email: "li@example.org" });
  });

  it("leads from each problem to its field, and nowhere for the form as a whole", () => {
    const state = refusedWith(
      {},
      { field: "items.0.minimumMg", message: "a" },
      { field: "", message: "b" },
    );
    expect(summaryOf(state.problems)).toEqual([
      { message: "a", target: fieldId("items.0.minimumMg") },
      { message: "b", target: null },
    ]);
    expect(fieldId("items.0.minimumMg")).toBe("field-items-0-minimumMg");
  });

  it("says once what is wrong with one field for several reasons alike", () => {
    const late = { field: "dueAt", message: "a" };
    expect(summaryOf([late, { field: "note", message: "a" }, late])).toEqual([
      { message: "a", target: "field-dueAt" },
      { message: "a", target: "field-note" },
    ]);
  });

  it("leads out of a form of several for what concerns the person", () => {
    const problems = [
      { field: "note", message: "a" },
      { field: "account.terms", message: "b" },
    ];
    expect(summaryOf(problems, "endorse")).toEqual([
      { message: "a", target: "field-endorse-note" },
      { message: "b", target: "field-account-terms" },
    ]);
  });
});
