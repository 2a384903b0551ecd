export * from "./board.ts";
export {
  auditAllocation,
  deletePlan,
  findDraft,
  findSimulations,
  insertSimulation,
  isNameTaken,
  lockBoard,
  saveDraft,
  type PlanContents,
  type PlanEntry,
  type StoredPlan,
} from "./plans.ts";
