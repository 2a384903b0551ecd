-- AlterTable
ALTER TABLE "Conflict" ADD COLUMN     "setAsideAt" TIMESTAMPTZ(3),
ADD COLUMN     "setAsideById" UUID,
ADD COLUMN     "setAsideReason" TEXT NOT NULL DEFAULT '';

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_setAsideById_fkey" FOREIGN KEY ("setAsideById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The rules of set-aside.ts of the domain package, as far as a row can be asked for them: only a paper that was found can
-- be a namesake's, by somebody else than whom it is of, with words, and it ends by that.
ALTER TABLE "Conflict" ADD CONSTRAINT "sql_conflict_set_aside" CHECK (
  ("setAsideAt" IS NULL) = ("setAsideById" IS NULL)
  AND ("setAsideAt" IS NULL) = (btrim("setAsideReason") = '')
  AND ("setAsideAt" IS NULL OR (
    "endedAt" = "setAsideAt" AND "source" = 'DETECTED' AND "kind" = 'CO_AUTHOR' AND "setAsideById" <> "personId"
  ))
);

-- It is for good, and stays on record: what it rests on must not be forgotten, or it would be found again.
CREATE TRIGGER "sql_conflict_set_aside_stays" BEFORE UPDATE OR DELETE ON "Conflict"
  FOR EACH ROW WHEN (OLD."setAsideAt" IS NOT NULL AND pg_trigger_depth() = 0)
  EXECUTE FUNCTION regolith_append_only();
