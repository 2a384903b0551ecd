-- CreateTable
CREATE TABLE "RoundPublication" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID,
    "applied" INTEGER NOT NULL,
    "approved" INTEGER NOT NULL,
    "massUg" BIGINT NOT NULL,
    "medianDays" INTEGER,

    CONSTRAINT "RoundPublication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundCountryFigure" (
    "publicationId" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "applied" INTEGER NOT NULL,
    "approved" INTEGER NOT NULL,
    "massUg" BIGINT NOT NULL,

    CONSTRAINT "RoundCountryFigure_pkey" PRIMARY KEY ("publicationId","country")
);

-- CreateTable
CREATE TABLE "RoundAward" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "institutionEn" TEXT NOT NULL,
    "institutionZh" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "nativeName" TEXT,
    "sampleId" UUID NOT NULL,
    "massUg" BIGINT NOT NULL,
    "applicationId" UUID NOT NULL,

    CONSTRAINT "RoundAward_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RoundPublication_roundId_number_key" ON "RoundPublication"("roundId", "number");

-- CreateIndex
CREATE INDEX "RoundAward_sampleId_idx" ON "RoundAward"("sampleId");

-- CreateIndex
CREATE UNIQUE INDEX "RoundAward_publicationId_position_key" ON "RoundAward"("publicationId", "position");

-- AddForeignKey
ALTER TABLE "RoundPublication" ADD CONSTRAINT "RoundPublication_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundPublication" ADD CONSTRAINT "RoundPublication_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundCountryFigure" ADD CONSTRAINT "RoundCountryFigure_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "RoundPublication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundAward" ADD CONSTRAINT "RoundAward_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "RoundPublication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundAward" ADD CONSTRAINT "RoundAward_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say
-- Refusals raised here carry an SQLSTATE of class RG:
--   RG093 results are of a round that closed, and follow each other without a gap

ALTER TABLE "RoundPublication"
  ADD CONSTRAINT "sql_results_figures" CHECK (
    "approved" BETWEEN 0 AND "applied" AND "massUg" >= 0 AND "medianDays" >= 0
  );
ALTER TABLE "RoundCountryFigure"
  ADD CONSTRAINT "sql_country_figures" CHECK ("approved" BETWEEN 0 AND "applied" AND "massUg" >= 0);
ALTER TABLE "RoundAward" ADD CONSTRAINT "sql_award_mass" CHECK ("massUg" > 0);

CREATE FUNCTION regolith_results_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."number" = (
      SELECT COALESCE(max("number"), 0) + 1 FROM "RoundPublication" WHERE "roundId" = NEW."roundId")
    AND EXISTS (
      SELECT FROM "Round" WHERE "id" = NEW."roundId"
        AND "stage" = 'PUBLISHED' AND "closesAt" <= NEW."publishedAt")
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'RESULTS_FOLLOW: no results % of round %', NEW."number", NEW."roundId"
    USING ERRCODE = 'RG093';
END $$;

CREATE TRIGGER "sql_results_follow" BEFORE INSERT ON "RoundPublication"
  FOR EACH ROW EXECUTE FUNCTION regolith_results_follow();
CREATE TRIGGER "sql_results_append_only" BEFORE UPDATE OR DELETE ON "RoundPublication"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_results_no_truncate" BEFORE TRUNCATE ON "RoundPublication"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_country_append_only" BEFORE UPDATE OR DELETE ON "RoundCountryFigure"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_country_no_truncate" BEFORE TRUNCATE ON "RoundCountryFigure"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_award_append_only" BEFORE UPDATE OR DELETE ON "RoundAward"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_award_no_truncate" BEFORE TRUNCATE ON "RoundAward"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
