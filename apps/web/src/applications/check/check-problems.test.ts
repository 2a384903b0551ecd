import { checkProblems } from "./check-problems.ts";

describe("what keeps an application from being sent", () => {
  it("leads to the field, to the draft for its round, to the account, and nowhere for the whole", () => {
    const problems = [
      { path: ["project", "title"], message: "a" },
      { path: ["round"], message: "b" },
      { path: [], message: "c" },
      { path: ["account", "email"], message: "d" },
    ];
    expect(checkProblems("a1", problems, "zh")).toEqual([
      { message: "a", target: "/zh/applications/a1/project#field-title" },
      { message: "b", target: "/zh/applications/a1" },
      { message: "c", target: null },
      { message: "d", target: "/zh/account#email" },
    ]);
  });
});
