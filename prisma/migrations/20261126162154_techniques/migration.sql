-- CreateEnum
CREATE TYPE "Destructiveness" AS ENUM ('NONE', 'SURFACE', 'ALIQUOT');

-- AlterTable
ALTER TABLE "AnalysisStep" ADD COLUMN     "techniqueCode" TEXT;

-- CreateTable
CREATE TABLE "Technique" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "minimumUg" BIGINT,
    "typicalUg" BIGINT,
    "destructiveness" "Destructiveness" NOT NULL,
    "consumedUg" BIGINT,
    "leavesEn" TEXT NOT NULL DEFAULT '',
    "leavesZh" TEXT NOT NULL DEFAULT '',
    "isImaging" BOOLEAN NOT NULL DEFAULT false,
    "forms" "SampleForm"[],
    "methodKeywords" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "provenance" "Provenance" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Technique_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_SourceToTechnique" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_SourceToTechnique_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Technique_code_key" ON "Technique"("code");

-- CreateIndex
CREATE INDEX "Technique_position_code_idx" ON "Technique"("position", "code");

-- CreateIndex
CREATE INDEX "_SourceToTechnique_B_index" ON "_SourceToTechnique"("B");

-- AddForeignKey
ALTER TABLE "AnalysisStep" ADD CONSTRAINT "AnalysisStep_techniqueCode_fkey" FOREIGN KEY ("techniqueCode") REFERENCES "Technique"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "_SourceToTechnique" ADD CONSTRAINT "_SourceToTechnique_A_fkey" FOREIGN KEY ("A") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SourceToTechnique" ADD CONSTRAINT "_SourceToTechnique_B_fkey" FOREIGN KEY ("B") REFERENCES "Technique"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The same rules as techniqueProblems in the domain package, as far as a single row can be asked.
ALTER TABLE "Technique"
  ADD CONSTRAINT "sql_technique_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_technique_code" CHECK ("code" ~ '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$'),
  ADD CONSTRAINT "sql_technique_named" CHECK (btrim("nameEn") <> '' AND btrim("nameZh") <> ''),
  ADD CONSTRAINT "sql_technique_forms" CHECK (cardinality("forms") > 0),
  ADD CONSTRAINT "sql_technique_position" CHECK ("position" BETWEEN 0 AND 9999),
  ADD CONSTRAINT "sql_technique_masses" CHECK (
    ("minimumUg" IS NULL OR "minimumUg" > 0)
    AND ("typicalUg" IS NULL OR "typicalUg" > 0)
    AND ("consumedUg" IS NULL OR "consumedUg" > 0)
    AND ("minimumUg" IS NULL OR "typicalUg" IS NULL OR "minimumUg" <= "typicalUg")
    AND ("destructiveness" <> 'NONE' OR "consumedUg" IS NULL)
    AND ("destructiveness" <> 'ALIQUOT' OR "typicalUg" IS NOT NULL)
  );

-- Plans of years ago name a technique by its code: it is retired and never goes.
CREATE TRIGGER "sql_technique_kept" BEFORE DELETE ON "Technique"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_technique_code_kept" BEFORE UPDATE ON "Technique"
  FOR EACH ROW WHEN (OLD."code" IS DISTINCT FROM NEW."code")
  EXECUTE FUNCTION regolith_append_only();
