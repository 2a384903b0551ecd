export { changeView, createView, deleteView, type ViewAnswers } from "./keep-view.ts";
export {
  countViews,
  defaultViewOf,
  findViews,
  listViews,
  type SavedView,
  type ViewCursor,
} from "./saved-view.ts";
