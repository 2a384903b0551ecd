-- CreateEnum
CREATE TYPE "LetterKind" AS ENUM ('APPROVED', 'DECLINED', 'RESERVED', 'APPEAL_GRANTED', 'APPEAL_REFUSED', 'LAPSED');

-- AlterTable
ALTER TABLE "Appeal" ADD COLUMN     "remindedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "LetterTemplate" (
    "id" UUID NOT NULL,
    "kind" "LetterKind" NOT NULL,
    "type" "ApplicationType" NOT NULL,
    "version" INTEGER NOT NULL,
    "subjectEn" TEXT NOT NULL,
    "subjectZh" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL,
    "bodyZh" TEXT NOT NULL,
    "savedById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LetterTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionLetter" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" "LetterKind" NOT NULL,
    "templateVersion" INTEGER NOT NULL,
    "subjectEn" TEXT NOT NULL,
    "partsEn" JSONB NOT NULL,
    "subjectZh" TEXT NOT NULL,
    "partsZh" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "appealUntil" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DecisionLetter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LetterTemplate_kind_type_version_key" ON "LetterTemplate"("kind", "type", "version");

-- CreateIndex
CREATE INDEX "DecisionLetter_applicationId_at_idx" ON "DecisionLetter"("applicationId", "at");

-- CreateIndex
CREATE INDEX "Appeal_state_madeAt_idx" ON "Appeal"("state", "madeAt");

-- AddForeignKey
ALTER TABLE "LetterTemplate" ADD CONSTRAINT "LetterTemplate_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionLetter" ADD CONSTRAINT "DecisionLetter_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say: the words of letters are versions one after the other, and what was sent stays as it was.
ALTER TABLE "LetterTemplate"
  ADD CONSTRAINT "sql_letter_template_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_letter_template_words" CHECK (
    trim("subjectEn") <> '' AND trim("subjectZh") <> '' AND trim("bodyEn") <> '' AND trim("bodyZh") <> ''
  );
CREATE TRIGGER "sql_letter_template_append_only" BEFORE UPDATE OR DELETE ON "LetterTemplate"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_letter_template_no_truncate" BEFORE TRUNCATE ON "LetterTemplate"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

ALTER TABLE "DecisionLetter"
  ADD CONSTRAINT "sql_letter_template" CHECK ("templateVersion" >= 0),
  ADD CONSTRAINT "sql_letter_hash" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "sql_letter_parts" CHECK (
    jsonb_typeof("partsEn") = 'array' AND jsonb_typeof("partsZh") = 'array'
  ),
  ADD CONSTRAINT "sql_letter_appeal" CHECK (
    "appealUntil" IS NULL OR ("kind" = 'DECLINED' AND "appealUntil" > "at")
  );
CREATE TRIGGER "sql_letter_append_only" BEFORE UPDATE OR DELETE ON "DecisionLetter"
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_letter_no_truncate" BEFORE TRUNCATE ON "DecisionLetter"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

-- An appeal is made once and answered once: what was written stays.
CREATE FUNCTION regolith_appeal_answered_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'OPEN'
    OR (OLD."applicationId", OLD."grounds", OLD."madeById", OLD."madeAt")
      IS DISTINCT FROM (NEW."applicationId", NEW."grounds", NEW."madeById", NEW."madeAt") THEN
    RAISE EXCEPTION 'APPEAL: appeal % is answered once and otherwise kept', OLD."id"
      USING ERRCODE = 'RG012';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "sql_appeal_answered_once" BEFORE UPDATE ON "Appeal"
  FOR EACH ROW EXECUTE FUNCTION regolith_appeal_answered_once();
ALTER TABLE "Appeal" ADD CONSTRAINT "sql_appeal_words" CHECK (
  trim("grounds") <> '' AND ("state" = 'OPEN' OR trim("answer") <> '')
);
