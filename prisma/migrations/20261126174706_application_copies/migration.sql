-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "copiedFromId" UUID,
ADD COLUMN     "improvesId" UUID;

-- CreateIndex
CREATE INDEX "Application_copiedFromId_idx" ON "Application"("copiedFromId");

-- CreateIndex
CREATE INDEX "Application_improvesId_idx" ON "Application"("improvesId");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_copiedFromId_fkey" FOREIGN KEY ("copiedFromId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_improvesId_fkey" FOREIGN KEY ("improvesId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only what was declined is improved, and by the person who applied: asked when the draft is begun, since the
-- responsible person may change later.
ALTER TABLE "Application"
  ADD CONSTRAINT "sql_application_other_origin" CHECK (
    "copiedFromId" <> "id" AND "improvesId" <> "id"
  );

CREATE FUNCTION regolith_application_improves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Application" a
    WHERE a."id" = NEW."improvesId" AND a."status" = 'DECLINED'
      AND a."personId" = NEW."personId" AND a."type" = NEW."type"
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'IMPROVES: application % improves none that was declined', NEW."number"
    USING ERRCODE = 'RG070';
END $$;

CREATE TRIGGER "sql_application_improves" BEFORE INSERT ON "Application"
  FOR EACH ROW WHEN (NEW."improvesId" IS NOT NULL)
  EXECUTE FUNCTION regolith_application_improves();
-- What an application improves is said once.
CREATE TRIGGER "sql_application_improves_kept" BEFORE UPDATE ON "Application"
  FOR EACH ROW WHEN (OLD."improvesId" IS DISTINCT FROM NEW."improvesId")
  EXECUTE FUNCTION regolith_append_only();
