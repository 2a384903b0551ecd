-- A decision is never taken back by deleting it: drafts, which can be deleted, have none.
CREATE TRIGGER "sql_decision_no_delete" BEFORE DELETE ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
