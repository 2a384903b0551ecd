import { checkProblems } from "./check-problems.ts";

describe("what keeps an application from being sent", () => {
  it("leads to the field, to the draft for its round, to the account, to the terms and back, and nowhere for the whole", () => {
    const problems = [
      { path: ["project", "title"], message: "a" },
      { path: ["round"], message: "b" },
      { path: [], message: "c" },
      { path: ["account", "email"], message: "d" },
      { path: ["account", "terms"], message: "e" },
    ];
    expect(checkProblems("a1", problems, "zh")).toEqual([
      { message: "a", target: "/zh/applications/a1/project#field-title" },
      { message: "b", target: "/zh/applications/a1" },
      { message: "c", target: null },
      { message: "d", target: "/zh/account#email" },
      { message: "e", target: "/zh/accept-terms?next=%2Fzh%2Fapplications%2Fa1%2Fcheck" },
    ]);
  });
});
