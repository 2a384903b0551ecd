-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'REPLACED', 'EXPIRED');

-- CreateTable
CREATE TABLE "MemberPart" (
    "memberId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "savedAt" TIMESTAMPTZ(3),
    "position" TEXT NOT NULL DEFAULT '',
    "department" TEXT NOT NULL DEFAULT '',
    "orcid" TEXT NOT NULL DEFAULT '',
    "papers" TEXT NOT NULL DEFAULT '',
    "facilities" TEXT NOT NULL DEFAULT '',
    "restrictions" TEXT NOT NULL DEFAULT '',
    "keepsLoanRules" BOOLEAN NOT NULL DEFAULT false,
    "returnsMaterial" BOOLEAN NOT NULL DEFAULT false,
    "reportsResults" BOOLEAN NOT NULL DEFAULT false,
    "acknowledgesOffice" BOOLEAN NOT NULL DEFAULT false,
    "declaresTruth" BOOLEAN NOT NULL DEFAULT false,
    "signature" TEXT NOT NULL DEFAULT '',
    "signedAt" TIMESTAMPTZ(3),
    "completedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MemberPart_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "memberId" UUID,
    "address" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "InvitationState" NOT NULL DEFAULT 'PENDING',
    "endedAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_applicationId_invitedAt_idx" ON "Invitation"("applicationId", "invitedAt");

-- CreateIndex
CREATE INDEX "Invitation_memberId_invitedAt_idx" ON "Invitation"("memberId", "invitedAt");

-- CreateIndex
CREATE INDEX "Invitation_address_state_idx" ON "Invitation"("address", "state");

-- CreateIndex
CREATE INDEX "Invitation_state_expiresAt_idx" ON "Invitation"("state", "expiresAt");

-- AddForeignKey
ALTER TABLE "MemberPart" ADD CONSTRAINT "MemberPart_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "TeamMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "TeamMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say
-- Refusals raised here carry an SQLSTATE of class RG:
--   RG070 not a step of a member            RG071 an invitation is answered once, and stays as it was
--   RG072 invited without an open invitation, or the other way round
--   RG073 the applicant is no member of the own team

ALTER TABLE "Invitation"
  ADD CONSTRAINT "sql_invitation_address" CHECK ("address" = lower("address") AND "address" <> ''),
  ADD CONSTRAINT "sql_invitation_token" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "sql_invitation_term" CHECK ("expiresAt" > "invitedAt"),
  ADD CONSTRAINT "sql_invitation_ended" CHECK (("state" = 'PENDING') = ("endedAt" IS NULL)),
  ADD CONSTRAINT "sql_invitation_answered" CHECK (
    ("state" <> 'ACCEPTED' OR "answeredById" IS NOT NULL)
    AND ("state" IN ('ACCEPTED', 'DECLINED') OR "answeredById" IS NULL)
    AND ("state" = 'DECLINED' OR "note" = '')
  );

-- One link is good at a time.
CREATE UNIQUE INDEX "sql_invitation_open" ON "Invitation" ("memberId") WHERE "state" = 'PENDING';

ALTER TABLE "MemberPart"
  ADD CONSTRAINT "sql_part_version" CHECK ("version" >= 0 AND ("version" = 0) = ("savedAt" IS NULL)),
  ADD CONSTRAINT "sql_part_signed" CHECK (("signature" = '') = ("signedAt" IS NULL));

-- The same steps as MEMBER_STEPS in the domain package; a test compares the two. Whoever joined stays who they are.
CREATE FUNCTION regolith_member_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."applicationId" = NEW."applicationId"
    AND (OLD."personId" IS NULL OR OLD."personId" = NEW."personId")
    AND (OLD."state" = NEW."state" OR (OLD."state", NEW."state") IN (
      ('LISTED', 'INVITED'),
      ('INVITED', 'LISTED'),
      ('INVITED', 'ACCEPTED'),
      ('INVITED', 'DECLINED'),
      ('DECLINED', 'INVITED'),
      ('DECLINED', 'LISTED')
    ))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'MEMBER_STEP: member % cannot go from % to %', OLD."id", OLD."state", NEW."state"
    USING ERRCODE = 'RG070';
END $$;

CREATE TRIGGER "sql_member_step" BEFORE UPDATE ON "TeamMember"
  FOR EACH ROW EXECUTE FUNCTION regolith_member_step();

-- It is answered or ended once; besides, it loses its member when that one goes, and goes with its application.
CREATE FUNCTION regolith_invitation_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."id", OLD."applicationId", OLD."address", OLD."tokenHash", OLD."invitedById", OLD."invitedAt", OLD."expiresAt")
      IS NOT DISTINCT FROM
      (NEW."id", NEW."applicationId", NEW."address", NEW."tokenHash", NEW."invitedById", NEW."invitedAt", NEW."expiresAt")
    AND (OLD."state" = 'PENDING' OR (OLD."state", OLD."endedAt", OLD."answeredById", OLD."note")
      IS NOT DISTINCT FROM (NEW."state", NEW."endedAt", NEW."answeredById", NEW."note"))
    AND (OLD."memberId" IS NOT DISTINCT FROM NEW."memberId" OR (NEW."memberId" IS NULL AND (
      NEW."state" <> 'PENDING'
      OR NOT EXISTS (SELECT FROM "Application" WHERE "id" = OLD."applicationId"))))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'INVITATION_KEPT: invitation % is % and stays as it was', OLD."id", OLD."state"
    USING ERRCODE = 'RG071';
END $$;

CREATE TRIGGER "sql_invitation_kept" BEFORE UPDATE ON "Invitation"
  FOR EACH ROW EXECUTE FUNCTION regolith_invitation_kept();
CREATE TRIGGER "sql_invitation_with_application" BEFORE DELETE ON "Invitation"
  FOR EACH ROW EXECUTE FUNCTION regolith_event_with_application();
CREATE TRIGGER "sql_invitation_no_truncate" BEFORE TRUNCATE ON "Invitation"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

-- Member and invitation are written one after the other, so that the two are compared at the end.
CREATE FUNCTION regolith_member_invited() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own uuid := to_jsonb(NEW) ->> CASE TG_TABLE_NAME WHEN 'TeamMember' THEN 'id' ELSE 'memberId' END;
BEGIN
  IF EXISTS (
    SELECT FROM "TeamMember" m WHERE m."id" = own AND (m."state" = 'INVITED') <> EXISTS (
      SELECT FROM "Invitation" i WHERE i."memberId" = own AND i."state" = 'PENDING')
  ) THEN
    RAISE EXCEPTION 'MEMBER_INVITED: member % and the open invitation do not agree', own
      USING ERRCODE = 'RG072';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "sql_member_invited" AFTER INSERT OR UPDATE ON "TeamMember"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION regolith_member_invited();
CREATE CONSTRAINT TRIGGER "sql_invitation_of_invited" AFTER INSERT OR UPDATE ON "Invitation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION regolith_member_invited();

CREATE FUNCTION regolith_applicant_no_member() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own uuid := to_jsonb(NEW) ->> CASE TG_TABLE_NAME WHEN 'Application' THEN 'id' ELSE 'applicationId' END;
BEGIN
  IF EXISTS (
    SELECT FROM "Application" a JOIN "TeamMember" m ON m."applicationId" = a."id" AND m."personId" = a."personId"
    WHERE a."id" = own
  ) THEN
    RAISE EXCEPTION 'APPLICANT_NO_MEMBER: the applicant of % is a member of the team, too', own
      USING ERRCODE = 'RG073';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "sql_applicant_no_member" AFTER UPDATE ON "Application"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."personId" IS DISTINCT FROM NEW."personId")
  EXECUTE FUNCTION regolith_applicant_no_member();
CREATE CONSTRAINT TRIGGER "sql_member_no_applicant" AFTER INSERT OR UPDATE ON "TeamMember"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."personId" IS NOT NULL)
  EXECUTE FUNCTION regolith_applicant_no_member();
