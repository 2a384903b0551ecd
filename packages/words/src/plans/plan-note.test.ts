import type { PlanNote } from "@regolith/domain";
import { planNoteMessage } from "./plan-note.ts";

const LATE: PlanNote = { code: "DESTROYED_BEFORE", step: 2, after: 0 };
const KNOWN: PlanNote = {
  code: "ALREADY_MEASURED",
  step: 1,
  method: { en: "in-situ SIMS", zh: "原位 SIMS" },
};

it("a step that comes too late is named with the one before it, both counted from one", () => {
  expect(planNoteMessage(LATE, "en")).toMatch(/^Step 3 comes after step 1, /u);
  expect(planNoteMessage(LATE, "zh")).toMatch(/^步骤 3 排在步骤 1 之后/u);
});

it("a method that was used before is named in the reader's language", () => {
  expect(planNoteMessage(KNOWN, "en")).toContain(
    "Step 2: this sample was measured by in-situ SIMS",
  );
  expect(planNoteMessage(KNOWN, "zh")).toMatch(/^步骤 2：该样品此前已有“原位 SIMS”数据/u);
});
