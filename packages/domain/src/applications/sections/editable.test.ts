import { anActor, inWorkflow, THE_PI } from "../../testing/builders.ts";
import { APPLICATION_STATUSES } from "../status.ts";
import { SECTION_KEYS } from "./answers.ts";
import { editableSections } from "./editable.ts";

it("the PI edits all sections of a draft", () => {
  expect(editableSections(inWorkflow(), THE_PI, null)).toEqual(SECTION_KEYS);
});

it("only the sections named unlock when changes are requested", () => {
  const application = inWorkflow({ status: "CHANGES_REQUESTED" });
  expect(editableSections(application, THE_PI, ["SAMPLES", "PROJECT"])).toEqual([
    "PROJECT",
    "SAMPLES",
  ]);
  expect(editableSections(application, THE_PI, null)).toEqual([]);
});

it.each(APPLICATION_STATUSES.filter((s) => s !== "DRAFT" && s !== "CHANGES_REQUESTED"))(
  "nothing can be edited in %s",
  (status) => {
    expect(editableSections(inWorkflow({ status }), THE_PI, SECTION_KEYS)).toEqual([]);
  },
);

it("nobody but the PI edits", () => {
  const secretariat = anActor({ roles: ["SECRETARIAT", "ADMINISTRATOR"] });
  const application = inWorkflow({ status: "CHANGES_REQUESTED" });
  expect(editableSections(application, secretariat, SECTION_KEYS)).toEqual([]);
});
