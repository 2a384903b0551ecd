export {
  countTechniques,
  findTechniques,
  listTechniques,
  techniquesByCode,
  techniquesForPlans,
  type TechniqueCursor,
  type TechniqueFilter,
  type TechniquePage,
} from "./list-techniques.ts";
export { measuredMethods } from "./measured-methods.ts";
export {
  insertTechnique,
  lockTechnique,
  recordTechniqueActive,
  recordTechniqueFacts,
  type TechniqueChange,
} from "./save-technique.ts";
export {
  TECHNIQUE_ACTIONS,
  type FieldChange,
  type Technique,
  type TechniqueAction,
  type TechniqueEvent,
  type TechniqueSource,
} from "./technique.ts";
export {
  countTechniqueEvents,
  techniqueHistory,
  type TechniqueEventCursor,
} from "./technique-history.ts";
