-- CreateEnum
CREATE TYPE "OfficerState" AS ENUM ('PROPOSED', 'CONFIRMED', 'REFUSED', 'ENDED');

-- CreateEnum
CREATE TYPE "MemberState" AS ENUM ('LISTED', 'INVITED', 'ACCEPTED', 'DECLINED');

-- AlterEnum
ALTER TYPE "ApplicationStatus" ADD VALUE 'ENDORSEMENT' BEFORE 'SUBMITTED';

-- AlterTable
ALTER TABLE "ApplicantAnswers" ADD COLUMN     "institutionId" UUID;

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "endorserId" UUID;

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "asksEndorsement" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "TeamMember" ADD COLUMN     "personId" UUID,
ADD COLUMN     "state" "MemberState" NOT NULL DEFAULT 'LISTED';

-- CreateTable
CREATE TABLE "Institution" (
    "id" UUID NOT NULL,
    "rorId" TEXT,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT,
    "country" TEXT,
    "emailDomains" TEXT[],
    "searchText" TEXT NOT NULL,
    "mergedIntoId" UUID,
    "provenance" "Provenance" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstitutionOfficer" (
    "id" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "state" "OfficerState" NOT NULL DEFAULT 'PROPOSED',
    "proposedById" UUID,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "InstitutionOfficer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Institution_rorId_key" ON "Institution"("rorId");

-- CreateIndex
CREATE INDEX "Institution_nameEn_id_idx" ON "Institution"("nameEn", "id");

-- CreateIndex
CREATE INDEX "Institution_country_nameEn_id_idx" ON "Institution"("country", "nameEn", "id");

-- CreateIndex
CREATE INDEX "InstitutionOfficer_institutionId_state_idx" ON "InstitutionOfficer"("institutionId", "state");

-- CreateIndex
CREATE INDEX "InstitutionOfficer_personId_state_idx" ON "InstitutionOfficer"("personId", "state");

-- CreateIndex
CREATE INDEX "ApplicantAnswers_institutionId_idx" ON "ApplicantAnswers"("institutionId");

-- CreateIndex
CREATE INDEX "Application_endorserId_idx" ON "Application"("endorserId");

-- CreateIndex
CREATE INDEX "TeamMember_personId_idx" ON "TeamMember"("personId");

-- AddForeignKey
ALTER TABLE "Institution" ADD CONSTRAINT "Institution_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionOfficer" ADD CONSTRAINT "InstitutionOfficer_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionOfficer" ADD CONSTRAINT "InstitutionOfficer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionOfficer" ADD CONSTRAINT "InstitutionOfficer_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionOfficer" ADD CONSTRAINT "InstitutionOfficer_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_endorserId_fkey" FOREIGN KEY ("endorserId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicantAnswers" ADD CONSTRAINT "ApplicantAnswers_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
