-- CreateEnum
CREATE TYPE "Provenance" AS ENUM ('PUBLISHED', 'OPERATOR', 'DEMONSTRATION');

-- CreateEnum
CREATE TYPE "MissionStatus" AS ENUM ('PLANNED', 'EN_ROUTE', 'AT_TARGET', 'RETURNED', 'CONTEXT');

-- CreateEnum
CREATE TYPE "UseCategory" AS ENUM ('PERMANENT_STORAGE', 'BACKUP_STORAGE', 'RESEARCH', 'PUBLIC_WELFARE');

-- CreateEnum
CREATE TYPE "CollectionMethod" AS ENUM ('SCOOPED', 'DRILLED');

-- CreateEnum
CREATE TYPE "SampleForm" AS ENUM ('POWDER', 'CLAST', 'SECTION');

-- CreateEnum
CREATE TYPE "RequestMode" AS ENUM ('WHOLE_UNIT', 'BY_MASS');

-- CreateEnum
CREATE TYPE "SampleCondition" AS ENUM ('PRISTINE', 'EXPOSED', 'ANALYSED', 'COATED', 'EMBEDDED');

-- CreateEnum
CREATE TYPE "Bucket" AS ENUM ('OUTSIDE', 'AVAILABLE', 'RESERVED', 'ON_LOAN', 'CONSUMED', 'LOST', 'OTHER_SAMPLE');

-- CreateEnum
CREATE TYPE "LedgerReason" AS ENUM ('INTAKE', 'CORRECTION', 'SPLIT', 'RESERVATION', 'RELEASE', 'HANDOVER', 'RETURN', 'CONSUMPTION', 'LOSS');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('DOMESTIC', 'INTERNATIONAL', 'BOTH');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('SECRETARIAT', 'CURATOR', 'REVIEWER', 'CHAIR', 'APPROVER', 'AUDITOR', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "ApplicationType" AS ENUM ('RESEARCH', 'PUBLIC_WELFARE');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'REVOKED');

-- CreateEnum
CREATE TYPE "SectionKey" AS ENUM ('APPLICANT', 'TEAM', 'PROJECT', 'SAMPLES', 'ANALYSIS', 'FACILITIES', 'EXPERIENCE', 'SCHEDULE', 'DATA', 'UNDERTAKINGS');

-- CreateEnum
CREATE TYPE "TeamRole" AS ENUM ('CO_INVESTIGATOR', 'STUDENT', 'TECHNICIAN');

-- CreateEnum
CREATE TYPE "Preparation" AS ENUM ('AS_IS', 'NEW_SECTION', 'MOUNT');

-- CreateEnum
CREATE TYPE "EquivalenceCriterion" AS ENUM ('GRAIN_SIZE', 'LITHOLOGY', 'EXPOSURE');

-- CreateEnum
CREATE TYPE "ItemState" AS ENUM ('REQUESTED', 'GRANTED', 'REFUSED');

-- CreateTable
CREATE TABLE "Mission" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "status" "MissionStatus" NOT NULL,
    "targetBodyEn" TEXT NOT NULL,
    "targetBodyZh" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "summaryZh" TEXT NOT NULL,
    "landingSiteEn" TEXT,
    "landingSiteZh" TEXT,
    "latitudeDeg" DOUBLE PRECISION,
    "longitudeDeg" DOUBLE PRECISION,
    "launchedAt" TIMESTAMPTZ(3),
    "returnedAt" TIMESTAMPTZ(3),
    "returnedMassUg" BIGINT,
    "targetMassUg" BIGINT,
    "nextTargetEn" TEXT,
    "nextTargetZh" TEXT,

    CONSTRAINT "Mission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MissionFact" (
    "id" UUID NOT NULL,
    "missionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelZh" TEXT NOT NULL,
    "valueEn" TEXT NOT NULL,
    "valueZh" TEXT NOT NULL,

    CONSTRAINT "MissionFact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MissionPayload" (
    "id" UUID NOT NULL,
    "missionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "fullNameEn" TEXT NOT NULL,
    "fullNameZh" TEXT NOT NULL,
    "providerEn" TEXT NOT NULL,
    "providerZh" TEXT NOT NULL,

    CONSTRAINT "MissionPayload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "supportsEn" TEXT,
    "supportsZh" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sample" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "codeKey" TEXT NOT NULL,
    "missionId" UUID NOT NULL,
    "parentId" UUID,
    "useCategory" "UseCategory" NOT NULL,
    "collectionMethod" "CollectionMethod" NOT NULL,
    "form" "SampleForm" NOT NULL,
    "requestMode" "RequestMode" NOT NULL,
    "condition" "SampleCondition",
    "lotCode" TEXT,
    "inferredParentCode" TEXT,
    "depthTopCm" DOUBLE PRECISION,
    "depthBottomCm" DOUBLE PRECISION,
    "sizeUm" DOUBLE PRECISION,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "lithologyEn" TEXT,
    "lithologyZh" TEXT,
    "descriptionEn" TEXT,
    "descriptionZh" TEXT,
    "custodianEn" TEXT,
    "custodianZh" TEXT,
    "massUg" BIGINT,
    "massNoteEn" TEXT,
    "massNoteZh" TEXT,
    "provenance" "Provenance" NOT NULL,
    "stockProvenance" "Provenance",
    "withheld" BOOLEAN NOT NULL DEFAULT false,
    "withheldReasonEn" TEXT,
    "withheldReasonZh" TEXT,
    "searchText" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Sample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedLabel" (
    "id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "sampleId" UUID,
    "descriptionEn" TEXT NOT NULL,
    "descriptionZh" TEXT NOT NULL,

    CONSTRAINT "PublishedLabel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "doi" TEXT,
    "title" TEXT,
    "authors" TEXT,
    "journal" TEXT,
    "year" INTEGER,
    "url" TEXT,
    "provenance" "Provenance" NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Measurement" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "missionId" UUID NOT NULL,
    "sampleId" UUID,
    "labelId" UUID,
    "materialEn" TEXT,
    "materialZh" TEXT,
    "propertyEn" TEXT NOT NULL,
    "propertyZh" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "valueText" TEXT,
    "valueMin" DOUBLE PRECISION,
    "valueMax" DOUBLE PRECISION,
    "approximate" BOOLEAN NOT NULL DEFAULT false,
    "unit" TEXT,
    "uncertainty" DOUBLE PRECISION,
    "methodEn" TEXT,
    "methodZh" TEXT,
    "instrument" TEXT,
    "noteEn" TEXT,
    "noteZh" TEXT,
    "publicationId" UUID,
    "provenance" "Provenance" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Measurement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "sampleId" UUID NOT NULL,
    "fromBucket" "Bucket" NOT NULL,
    "toBucket" "Bucket" NOT NULL,
    "massUg" BIGINT NOT NULL,
    "reason" "LedgerReason" NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "applicationItemId" UUID,
    "counterpartSampleId" UUID,
    "splitId" UUID,
    "provenance" "Provenance" NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SampleStock" (
    "sampleId" UUID NOT NULL,
    "receivedUg" BIGINT NOT NULL DEFAULT 0,
    "availableUg" BIGINT NOT NULL DEFAULT 0,
    "reservedUg" BIGINT NOT NULL DEFAULT 0,
    "onLoanUg" BIGINT NOT NULL DEFAULT 0,
    "consumedUg" BIGINT NOT NULL DEFAULT 0,
    "lostUg" BIGINT NOT NULL DEFAULT 0,
    "splitOutUg" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "SampleStock_pkey" PRIMARY KEY ("sampleId")
);

-- CreateTable
CREATE TABLE "Round" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "audience" "Audience" NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "decisionDueAt" TIMESTAMPTZ(3),
    "formVersion" INTEGER NOT NULL DEFAULT 1,
    "policyVersion" INTEGER NOT NULL DEFAULT 1,
    "provenance" "Provenance" NOT NULL,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundSample" (
    "roundId" UUID NOT NULL,
    "sampleId" UUID NOT NULL,

    CONSTRAINT "RoundSample_pkey" PRIMARY KEY ("roundId","sampleId")
);

-- CreateTable
CREATE TABLE "PastRound" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" "Audience",
    "catalogueOnline" TEXT,
    "applicationsOpened" TEXT,
    "deadline" TEXT,
    "announced" TEXT,
    "samplesOffered" INTEGER,
    "applicationsReceived" INTEGER,
    "applicationsApproved" INTEGER,
    "institutionsApproved" INTEGER,
    "personsApproved" INTEGER,
    "massUg" BIGINT,
    "noteEn" TEXT,
    "noteZh" TEXT,

    CONSTRAINT "PastRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedAllotment" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "pastRoundId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "institutionEn" TEXT,
    "institutionZh" TEXT,
    "sampleCode" TEXT,
    "sampleId" UUID,
    "massUg" BIGINT,
    "noteEn" TEXT,
    "noteZh" TEXT,

    CONSTRAINT "PublishedAllotment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "nativeName" TEXT,
    "institution" TEXT,
    "country" TEXT,
    "orcid" TEXT,
    "provenance" "Provenance" NOT NULL DEFAULT 'OPERATOR',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "grantedById" UUID,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedById" UUID,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyRecord" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "resultId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BasketItem" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "sampleId" UUID NOT NULL,
    "minimumUg" BIGINT,
    "optimumUg" BIGINT,
    "acceptsEquivalent" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BasketItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "roundId" UUID,
    "type" "ApplicationType" NOT NULL,
    "status" "ApplicationStatus" NOT NULL,
    "statusBeforeChanges" "ApplicationStatus",
    "statusSince" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "formVersion" INTEGER NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "provenance" "Provenance" NOT NULL,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationNumber" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "ApplicationNumber_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "ApplicationSection" (
    "applicationId" UUID NOT NULL,
    "key" "SectionKey" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "savedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApplicationSection_pkey" PRIMARY KEY ("applicationId","key")
);

-- CreateTable
CREATE TABLE "ApplicantAnswers" (
    "applicationId" UUID NOT NULL,
    "fullName" TEXT NOT NULL DEFAULT '',
    "nativeName" TEXT NOT NULL DEFAULT '',
    "position" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "telephone" TEXT NOT NULL DEFAULT '',
    "orcid" TEXT NOT NULL DEFAULT '',
    "institution" TEXT NOT NULL DEFAULT '',
    "department" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ApplicantAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "TeamAnswers" (
    "applicationId" UUID NOT NULL,
    "worksAlone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "TeamAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "fullName" TEXT NOT NULL,
    "nativeName" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "institution" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "role" "TeamRole" NOT NULL,
    "contribution" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectAnswers" (
    "applicationId" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "background" TEXT NOT NULL DEFAULT '',
    "objectives" TEXT NOT NULL DEFAULT '',
    "novelty" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ProjectAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "ApplicationItem" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "sampleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "minimumUg" BIGINT,
    "optimumUg" BIGINT,
    "reason" TEXT NOT NULL DEFAULT '',
    "acceptsEquivalent" BOOLEAN NOT NULL DEFAULT false,
    "equivalenceCriteria" "EquivalenceCriterion"[],
    "equivalenceNote" TEXT NOT NULL DEFAULT '',
    "preparation" "Preparation" NOT NULL DEFAULT 'AS_IS',
    "state" "ItemState" NOT NULL DEFAULT 'REQUESTED',
    "grantedUg" BIGINT,
    "decisionNote" TEXT,

    CONSTRAINT "ApplicationItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnalysisStep" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sampleId" UUID,
    "technique" TEXT NOT NULL DEFAULT '',
    "instrument" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "destructive" BOOLEAN NOT NULL DEFAULT false,
    "consumedUg" BIGINT,

    CONSTRAINT "AnalysisStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FacilitiesAnswers" (
    "applicationId" UUID NOT NULL,
    "laboratories" TEXT NOT NULL DEFAULT '',
    "storage" TEXT NOT NULL DEFAULT '',
    "security" TEXT NOT NULL DEFAULT '',
    "transport" TEXT NOT NULL DEFAULT '',
    "returnPlan" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FacilitiesAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "ExperienceAnswers" (
    "applicationId" UUID NOT NULL,
    "papers" TEXT NOT NULL DEFAULT '',
    "earlierLoans" TEXT NOT NULL DEFAULT '',
    "methodTests" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ExperienceAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "ScheduleAnswers" (
    "applicationId" UUID NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,
    "milestones" TEXT NOT NULL DEFAULT '',
    "funding" TEXT NOT NULL DEFAULT '',
    "fundingRestrictions" TEXT NOT NULL DEFAULT '',
    "exportControl" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ScheduleAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "DataPlanAnswers" (
    "applicationId" UUID NOT NULL,
    "dataSharing" TEXT NOT NULL DEFAULT '',
    "repository" TEXT NOT NULL DEFAULT '',
    "publicationPlan" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DataPlanAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "UndertakingsAnswers" (
    "applicationId" UUID NOT NULL,
    "keepsLoanRules" BOOLEAN NOT NULL DEFAULT false,
    "returnsMaterial" BOOLEAN NOT NULL DEFAULT false,
    "reportsResults" BOOLEAN NOT NULL DEFAULT false,
    "acknowledgesOffice" BOOLEAN NOT NULL DEFAULT false,
    "declaresTruth" BOOLEAN NOT NULL DEFAULT false,
    "signature" TEXT NOT NULL DEFAULT '',
    "signedAt" TIMESTAMPTZ(3),

    CONSTRAINT "UndertakingsAnswers_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "ApplicationEvent" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "applicationId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "fromStatus" "ApplicationStatus",
    "toStatus" "ApplicationStatus" NOT NULL,
    "note" TEXT,
    "reasonCode" TEXT,

    CONSTRAINT "ApplicationEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeRequest" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChangeRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeRequestSection" (
    "requestId" UUID NOT NULL,
    "section" "SectionKey" NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ChangeRequestSection_pkey" PRIMARY KEY ("requestId","section")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "isDemonstration" BOOLEAN NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_MissionToRound" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_MissionToRound_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_MissionToPastRound" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_MissionToPastRound_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_MissionToSource" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_MissionToSource_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_MissionFactToSource" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_MissionFactToSource_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_MissionPayloadToSource" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_MissionPayloadToSource_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_SampleToSource" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_SampleToSource_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_PublicationToSample" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_PublicationToSample_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_MeasurementToSource" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_MeasurementToSource_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_PastRoundToSource" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_PastRoundToSource_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_PublishedAllotmentToSource" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_PublishedAllotmentToSource_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Mission_code_key" ON "Mission"("code");

-- CreateIndex
CREATE UNIQUE INDEX "MissionFact_missionId_key_key" ON "MissionFact"("missionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Source_url_key" ON "Source"("url");

-- CreateIndex
CREATE UNIQUE INDEX "Sample_code_key" ON "Sample"("code");

-- CreateIndex
CREATE INDEX "Sample_missionId_code_idx" ON "Sample"("missionId", "code");

-- CreateIndex
CREATE INDEX "Sample_parentId_idx" ON "Sample"("parentId");

-- CreateIndex
CREATE INDEX "Sample_lotCode_idx" ON "Sample"("lotCode");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedLabel_label_key" ON "PublishedLabel"("label");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_key_key" ON "Publication"("key");

-- CreateIndex
CREATE INDEX "Publication_year_key_idx" ON "Publication"("year", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Measurement_key_key" ON "Measurement"("key");

-- CreateIndex
CREATE INDEX "Measurement_sampleId_position_idx" ON "Measurement"("sampleId", "position");

-- CreateIndex
CREATE INDEX "Measurement_missionId_position_idx" ON "Measurement"("missionId", "position");

-- CreateIndex
CREATE INDEX "Measurement_publicationId_idx" ON "Measurement"("publicationId");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_seq_key" ON "LedgerEntry"("seq");

-- CreateIndex
CREATE INDEX "LedgerEntry_sampleId_seq_idx" ON "LedgerEntry"("sampleId", "seq");

-- CreateIndex
CREATE INDEX "LedgerEntry_applicationItemId_idx" ON "LedgerEntry"("applicationItemId");

-- CreateIndex
CREATE INDEX "LedgerEntry_splitId_idx" ON "LedgerEntry"("splitId");

-- CreateIndex
CREATE UNIQUE INDEX "Round_code_key" ON "Round"("code");

-- CreateIndex
CREATE INDEX "Round_closesAt_idx" ON "Round"("closesAt");

-- CreateIndex
CREATE INDEX "RoundSample_sampleId_idx" ON "RoundSample"("sampleId");

-- CreateIndex
CREATE UNIQUE INDEX "PastRound_code_key" ON "PastRound"("code");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedAllotment_key_key" ON "PublishedAllotment"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_at_idx" ON "AuditEvent"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "IdempotencyRecord_personId_operation_key_key" ON "IdempotencyRecord"("personId", "operation", "key");

-- CreateIndex
CREATE UNIQUE INDEX "BasketItem_personId_sampleId_key" ON "BasketItem"("personId", "sampleId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_number_key" ON "Application"("number");

-- CreateIndex
CREATE INDEX "Application_personId_updatedAt_idx" ON "Application"("personId", "updatedAt");

-- CreateIndex
CREATE INDEX "Application_status_statusSince_id_idx" ON "Application"("status", "statusSince", "id");

-- CreateIndex
CREATE INDEX "Application_roundId_status_idx" ON "Application"("roundId", "status");

-- CreateIndex
CREATE INDEX "TeamMember_applicationId_position_idx" ON "TeamMember"("applicationId", "position");

-- CreateIndex
CREATE INDEX "ApplicationItem_sampleId_state_idx" ON "ApplicationItem"("sampleId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationItem_applicationId_sampleId_key" ON "ApplicationItem"("applicationId", "sampleId");

-- CreateIndex
CREATE INDEX "AnalysisStep_applicationId_position_idx" ON "AnalysisStep"("applicationId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationEvent_seq_key" ON "ApplicationEvent"("seq");

-- CreateIndex
CREATE INDEX "ApplicationEvent_applicationId_seq_idx" ON "ApplicationEvent"("applicationId", "seq");

-- CreateIndex
CREATE INDEX "ChangeRequest_applicationId_askedAt_idx" ON "ChangeRequest"("applicationId", "askedAt");

-- CreateIndex
CREATE INDEX "_MissionToRound_B_index" ON "_MissionToRound"("B");

-- CreateIndex
CREATE INDEX "_MissionToPastRound_B_index" ON "_MissionToPastRound"("B");

-- CreateIndex
CREATE INDEX "_MissionToSource_B_index" ON "_MissionToSource"("B");

-- CreateIndex
CREATE INDEX "_MissionFactToSource_B_index" ON "_MissionFactToSource"("B");

-- CreateIndex
CREATE INDEX "_MissionPayloadToSource_B_index" ON "_MissionPayloadToSource"("B");

-- CreateIndex
CREATE INDEX "_SampleToSource_B_index" ON "_SampleToSource"("B");

-- CreateIndex
CREATE INDEX "_PublicationToSample_B_index" ON "_PublicationToSample"("B");

-- CreateIndex
CREATE INDEX "_MeasurementToSource_B_index" ON "_MeasurementToSource"("B");

-- CreateIndex
CREATE INDEX "_PastRoundToSource_B_index" ON "_PastRoundToSource"("B");

-- CreateIndex
CREATE INDEX "_PublishedAllotmentToSource_B_index" ON "_PublishedAllotmentToSource"("B");

-- AddForeignKey
ALTER TABLE "MissionFact" ADD CONSTRAINT "MissionFact_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissionPayload" ADD CONSTRAINT "MissionPayload_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sample" ADD CONSTRAINT "Sample_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sample" ADD CONSTRAINT "Sample_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Sample"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedLabel" ADD CONSTRAINT "PublishedLabel_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measurement" ADD CONSTRAINT "Measurement_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measurement" ADD CONSTRAINT "Measurement_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measurement" ADD CONSTRAINT "Measurement_labelId_fkey" FOREIGN KEY ("labelId") REFERENCES "PublishedLabel"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measurement" ADD CONSTRAINT "Measurement_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_applicationItemId_fkey" FOREIGN KEY ("applicationItemId") REFERENCES "ApplicationItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_counterpartSampleId_fkey" FOREIGN KEY ("counterpartSampleId") REFERENCES "Sample"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SampleStock" ADD CONSTRAINT "SampleStock_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSample" ADD CONSTRAINT "RoundSample_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSample" ADD CONSTRAINT "RoundSample_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedAllotment" ADD CONSTRAINT "PublishedAllotment_pastRoundId_fkey" FOREIGN KEY ("pastRoundId") REFERENCES "PastRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedAllotment" ADD CONSTRAINT "PublishedAllotment_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_revokedById_fkey" FOREIGN KEY ("revokedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdempotencyRecord" ADD CONSTRAINT "IdempotencyRecord_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasketItem" ADD CONSTRAINT "BasketItem_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasketItem" ADD CONSTRAINT "BasketItem_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationSection" ADD CONSTRAINT "ApplicationSection_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicantAnswers" ADD CONSTRAINT "ApplicantAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamAnswers" ADD CONSTRAINT "TeamAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectAnswers" ADD CONSTRAINT "ProjectAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationItem" ADD CONSTRAINT "ApplicationItem_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationItem" ADD CONSTRAINT "ApplicationItem_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnalysisStep" ADD CONSTRAINT "AnalysisStep_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnalysisStep" ADD CONSTRAINT "AnalysisStep_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FacilitiesAnswers" ADD CONSTRAINT "FacilitiesAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperienceAnswers" ADD CONSTRAINT "ExperienceAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduleAnswers" ADD CONSTRAINT "ScheduleAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataPlanAnswers" ADD CONSTRAINT "DataPlanAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UndertakingsAnswers" ADD CONSTRAINT "UndertakingsAnswers_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationEvent" ADD CONSTRAINT "ApplicationEvent_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationEvent" ADD CONSTRAINT "ApplicationEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequestSection" ADD CONSTRAINT "ChangeRequestSection_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ChangeRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionToRound" ADD CONSTRAINT "_MissionToRound_A_fkey" FOREIGN KEY ("A") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionToRound" ADD CONSTRAINT "_MissionToRound_B_fkey" FOREIGN KEY ("B") REFERENCES "Round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionToPastRound" ADD CONSTRAINT "_MissionToPastRound_A_fkey" FOREIGN KEY ("A") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionToPastRound" ADD CONSTRAINT "_MissionToPastRound_B_fkey" FOREIGN KEY ("B") REFERENCES "PastRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionToSource" ADD CONSTRAINT "_MissionToSource_A_fkey" FOREIGN KEY ("A") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionToSource" ADD CONSTRAINT "_MissionToSource_B_fkey" FOREIGN KEY ("B") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionFactToSource" ADD CONSTRAINT "_MissionFactToSource_A_fkey" FOREIGN KEY ("A") REFERENCES "MissionFact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionFactToSource" ADD CONSTRAINT "_MissionFactToSource_B_fkey" FOREIGN KEY ("B") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionPayloadToSource" ADD CONSTRAINT "_MissionPayloadToSource_A_fkey" FOREIGN KEY ("A") REFERENCES "MissionPayload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MissionPayloadToSource" ADD CONSTRAINT "_MissionPayloadToSource_B_fkey" FOREIGN KEY ("B") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SampleToSource" ADD CONSTRAINT "_SampleToSource_A_fkey" FOREIGN KEY ("A") REFERENCES "Sample"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SampleToSource" ADD CONSTRAINT "_SampleToSource_B_fkey" FOREIGN KEY ("B") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PublicationToSample" ADD CONSTRAINT "_PublicationToSample_A_fkey" FOREIGN KEY ("A") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PublicationToSample" ADD CONSTRAINT "_PublicationToSample_B_fkey" FOREIGN KEY ("B") REFERENCES "Sample"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MeasurementToSource" ADD CONSTRAINT "_MeasurementToSource_A_fkey" FOREIGN KEY ("A") REFERENCES "Measurement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MeasurementToSource" ADD CONSTRAINT "_MeasurementToSource_B_fkey" FOREIGN KEY ("B") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PastRoundToSource" ADD CONSTRAINT "_PastRoundToSource_A_fkey" FOREIGN KEY ("A") REFERENCES "PastRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PastRoundToSource" ADD CONSTRAINT "_PastRoundToSource_B_fkey" FOREIGN KEY ("B") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PublishedAllotmentToSource" ADD CONSTRAINT "_PublishedAllotmentToSource_A_fkey" FOREIGN KEY ("A") REFERENCES "PublishedAllotment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PublishedAllotmentToSource" ADD CONSTRAINT "_PublishedAllotmentToSource_B_fkey" FOREIGN KEY ("B") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;
