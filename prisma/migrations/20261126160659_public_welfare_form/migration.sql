-- CreateEnum
CREATE TYPE "ExhibitionKind" AS ENUM ('EXHIBITION', 'OUTREACH', 'TEACHING');

-- AlterEnum
ALTER TYPE "SectionKey" ADD VALUE 'EXHIBITION';
ALTER TYPE "SectionKey" ADD VALUE 'VENUE';
ALTER TYPE "SectionKey" ADD VALUE 'SECURITY';
ALTER TYPE "SectionKey" ADD VALUE 'PERIOD';

-- CreateTable
CREATE TABLE "ExhibitionAnswers" (
    "applicationId" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "kind" "ExhibitionKind",
    "summary" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ExhibitionAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "VenueAnswers" (
    "applicationId" UUID NOT NULL,
    "venue" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "showcase" TEXT NOT NULL DEFAULT '',
    "climate" TEXT NOT NULL DEFAULT '',
    "light" TEXT NOT NULL DEFAULT '',
    "handling" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "VenueAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "SecurityAnswers" (
    "applicationId" UUID NOT NULL,
    "protection" TEXT NOT NULL DEFAULT '',
    "emergency" TEXT NOT NULL DEFAULT '',
    "insurer" TEXT NOT NULL DEFAULT '',
    "insuredSum" TEXT NOT NULL DEFAULT '',
    "insuranceCover" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SecurityAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "PeriodAnswers" (
    "applicationId" UUID NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,
    "audience" TEXT NOT NULL DEFAULT '',
    "expectedVisitors" INTEGER,
    "admission" TEXT NOT NULL DEFAULT '',
    "accompaniment" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PeriodAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- AddForeignKey
ALTER TABLE "ExhibitionAnswers" ADD CONSTRAINT "ExhibitionAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VenueAnswers" ADD CONSTRAINT "VenueAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecurityAnswers" ADD CONSTRAINT "SecurityAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodAnswers" ADD CONSTRAINT "PeriodAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
