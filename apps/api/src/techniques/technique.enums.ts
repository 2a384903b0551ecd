import { TECHNIQUE_ACTIONS } from "@regolith/db";
import { DESTRUCTIVENESSES, PLAN_NOTE_CODES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const DestructivenessEnum = describedEnum(
  "Destructiveness",
  "What a technique does to what it works on.",
  DESTRUCTIVENESSES,
  {
    NONE: "Nothing: the material can go on to any other technique.",
    SURFACE: "Marks on the surface, such as pits or a trench; the rest stays.",
    ALIQUOT: "All of the aliquot is used up, or cannot go back to the store.",
  },
);

export const TechniqueActionEnum = describedEnum(
  "TechniqueAction",
  "What was done to a technique of the list.",
  TECHNIQUE_ACTIONS,
  {
    CREATED: "It was entered.",
    CHANGED: "What is said of it was changed.",
    RETIRED: "It was taken out of what is offered.",
    REINSTATED: "It was taken back into what is offered.",
  },
);

export const PlanNoteCodeEnum = describedEnum(
  "PlanNoteCode",
  "What is pointed out in an analysis plan; never a reason to refuse it.",
  PLAN_NOTE_CODES,
  {
    DESTROYED_BEFORE: "A step looks at a sample after another one used some of it up.",
    ALREADY_MEASURED: "The sample was measured by this technique before.",
  },
);
