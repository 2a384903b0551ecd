import { anActor, inWorkflow, THE_PI } from "../../testing/builders.ts";
import { APPLICATION_STATUSES, APPLICATION_TYPES } from "../status.ts";
import type { InWorkflow } from "../workflow.ts";
import { SECTION_KEYS } from "./answers.ts";
import { editableSections, teamIsOpen } from "./editable.ts";
import { sectionsOf } from "./forms.ts";

function research(changes: Partial<InWorkflow> = {}) {
  return { ...inWorkflow(changes), type: "RESEARCH" } as const;
}

it.each(APPLICATION_TYPES)("the PI edits all sections that the %s form has, of a draft", (type) => {
  expect(editableSections({ ...inWorkflow(), type }, THE_PI, null)).toEqual(sectionsOf(type));
});

it("only the sections named unlock when changes are requested", () => {
  const application = research({ status: "CHANGES_REQUESTED" });
  expect(editableSections(application, THE_PI, ["SAMPLES", "PROJECT"])).toEqual([
    "PROJECT",
    "SAMPLES",
  ]);
  expect(editableSections(application, THE_PI, ["VENUE"])).toEqual([]);
  expect(editableSections(application, THE_PI, null)).toEqual([]);
});

it.each(APPLICATION_STATUSES.filter((s) => s !== "DRAFT" && s !== "CHANGES_REQUESTED"))(
  "nothing can be edited in %s",
  (status) => {
    expect(editableSections(research({ status }), THE_PI, SECTION_KEYS)).toEqual([]);
  },
);

it("nobody but the PI edits", () => {
  const secretariat = anActor({ roles: ["SECRETARIAT", "ADMINISTRATOR"] });
  const application = research({ status: "CHANGES_REQUESTED" });
  expect(editableSections(application, secretariat, SECTION_KEYS)).toEqual([]);
});

it.each(APPLICATION_STATUSES)("people join in %s only while the team can change", (status) => {
  const isDraft = status === "DRAFT";
  expect(teamIsOpen({ status }, null)).toBe(isDraft);
  expect(teamIsOpen({ status }, ["PROJECT"])).toBe(isDraft);
  expect(teamIsOpen({ status }, ["TEAM"])).toBe(isDraft || status === "CHANGES_REQUESTED");
});
