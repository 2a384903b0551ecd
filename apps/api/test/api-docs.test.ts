import { PROBLEM_CODES } from "@regolith/domain";
import { readFileSync } from "node:fs";

it("names the code of every problem in docs/api.md", () => {
  const docs = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
  expect(PROBLEM_CODES.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
});
