-- CreateTable
CREATE TABLE "NoticeOfIntent" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "NoticeOfIntent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "NoticeOfIntent_roundId_givenAt_id_idx" ON "NoticeOfIntent"("roundId", "givenAt", "id");

-- CreateIndex
CREATE INDEX "NoticeOfIntent_personId_idx" ON "NoticeOfIntent"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeOfIntent_roundId_personId_key" ON "NoticeOfIntent"("roundId", "personId");

-- AddForeignKey
ALTER TABLE "NoticeOfIntent" ADD CONSTRAINT "NoticeOfIntent_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeOfIntent" ADD CONSTRAINT "NoticeOfIntent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say
-- Refusals raised here carry an SQLSTATE of class RG:
--   RG094 a notice is given, changed and withdrawn only while its round takes notices

ALTER TABLE "NoticeOfIntent"
  ADD CONSTRAINT "sql_notice_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_notice_said" CHECK (
    btrim("title") <> '' AND btrim("about") <> '' AND btrim("institution") <> ''
  );

CREATE FUNCTION regolith_notice_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Round" WHERE "id" = NEW."roundId"
      AND "stage" = 'PUBLISHED' AND NEW."updatedAt" < "noticeDueAt")
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'NOTICE_IN_TIME: round % takes no notice', NEW."roundId" USING ERRCODE = 'RG094';
END $$;

CREATE TRIGGER "sql_notice_in_time" BEFORE INSERT OR UPDATE ON "NoticeOfIntent"
  FOR EACH ROW EXECUTE FUNCTION regolith_notice_in_time();
CREATE TRIGGER "sql_notice_kept" BEFORE DELETE ON "NoticeOfIntent"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
