-- CreateEnum
CREATE TYPE "InstitutionState" AS ENUM ('PROPOSED', 'LISTED', 'CLOSED', 'REFUSED');

-- CreateEnum
CREATE TYPE "InstitutionNameKind" AS ENUM ('LABEL', 'ALIAS', 'ACRONYM');

-- CreateEnum
CREATE TYPE "InstitutionNameSource" AS ENUM ('REGISTRY', 'OFFICE');

-- DropIndex
DROP INDEX "Institution_country_nameEn_id_idx";

-- DropIndex
DROP INDEX "Institution_nameEn_id_idx";

-- AlterTable
ALTER TABLE "Institution" ADD COLUMN     "editedAt" TIMESTAMPTZ(3),
ADD COLUMN     "evidence" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "note" TEXT,
ADD COLUMN     "proposedAt" TIMESTAMPTZ(3),
ADD COLUMN     "proposedById" UUID,
ADD COLUMN     "searchPieces" TEXT[],
ADD COLUMN     "sortName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "state" "InstitutionState" NOT NULL DEFAULT 'LISTED',
ADD COLUMN     "successorId" UUID,
ADD COLUMN     "website" TEXT;

-- Names of those that are there already, as far as SQL can fold them; each change of one writes them anew.
UPDATE "Institution" SET "sortName" = lower("nameEn"), "searchPieces" = '{}',
  "searchText" = '| ' || concat_ws(' | ', lower("nameEn"), "nameZh") || ' |';
ALTER TABLE "Institution" ALTER COLUMN "sortName" DROP DEFAULT;

-- AlterTable
ALTER TABLE "InstitutionOfficer" ADD COLUMN     "acceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "tokenExpiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "tokenHash" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "institutionId" UUID;

-- CreateTable
CREATE TABLE "InstitutionName" (
    "institutionId" UUID NOT NULL,
    "source" "InstitutionNameSource" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT,
    "kind" "InstitutionNameKind" NOT NULL,

    CONSTRAINT "InstitutionName_pkey" PRIMARY KEY ("institutionId","source","position")
);

-- CreateIndex
CREATE INDEX "Institution_sortName_id_idx" ON "Institution"("sortName", "id");

-- CreateIndex
CREATE INDEX "Institution_country_sortName_id_idx" ON "Institution"("country", "sortName", "id");

-- CreateIndex
CREATE INDEX "Institution_mergedIntoId_idx" ON "Institution"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Institution_successorId_idx" ON "Institution"("successorId");

-- CreateIndex
CREATE INDEX "Institution_proposedById_idx" ON "Institution"("proposedById");

-- CreateIndex
CREATE UNIQUE INDEX "InstitutionOfficer_tokenHash_key" ON "InstitutionOfficer"("tokenHash");

-- CreateIndex
CREATE INDEX "Person_institutionId_idx" ON "Person"("institutionId");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Institution" ADD CONSTRAINT "Institution_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Institution" ADD CONSTRAINT "Institution_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionName" ADD CONSTRAINT "InstitutionName_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;
