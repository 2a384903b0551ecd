-- A migration of its own: PostgreSQL lets a new value of an enum be used only once it is committed.

-- What waits for its institution was not submitted.
ALTER TABLE "Application"
  DROP CONSTRAINT "sql_application_submitted",
  ADD CONSTRAINT "sql_application_submitted" CHECK (
    ("status" IN ('DRAFT', 'ENDORSEMENT')) = ("submittedAt" IS NULL)
  ),
  ADD CONSTRAINT "sql_application_endorser" CHECK ("status" <> 'ENDORSEMENT' OR "endorserId" IS NOT NULL);

-- The same steps as WORKFLOW in the domain package; a test compares the two.
CREATE OR REPLACE FUNCTION regolith_application_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."status", NEW."status") IN (
    ('DRAFT', 'ENDORSEMENT'),
    ('DRAFT', 'SUBMITTED'),
    ('ENDORSEMENT', 'DRAFT'),
    ('ENDORSEMENT', 'SUBMITTED'),
    ('SUBMITTED', 'UNDER_REVIEW'),
    ('SUBMITTED', 'CHANGES_REQUESTED'),
    ('SUBMITTED', 'DECLINED'),
    ('SUBMITTED', 'WITHDRAWN'),
    ('UNDER_REVIEW', 'CHANGES_REQUESTED'),
    ('UNDER_REVIEW', 'DECLINED'),
    ('UNDER_REVIEW', 'APPROVED'),
    ('UNDER_REVIEW', 'WITHDRAWN'),
    ('CHANGES_REQUESTED', 'WITHDRAWN'),
    ('CHANGES_REQUESTED', OLD."statusBeforeChanges"),
    ('APPROVED', 'REVOKED')
  ) THEN
    IF (OLD."status", NEW."status") = ('DRAFT', 'SUBMITTED')
      AND EXISTS (SELECT FROM "Round" WHERE "id" = NEW."roundId" AND "asksEndorsement") THEN
      RAISE EXCEPTION 'WORKFLOW: application % has to be endorsed first', OLD."number"
        USING ERRCODE = 'RG012';
    END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'WORKFLOW: application % cannot go from % to %',
    OLD."number", OLD."status", NEW."status" USING ERRCODE = 'RG012';
END $$;

ALTER TABLE "TeamMember"
  ADD CONSTRAINT "sql_member_accepted" CHECK (("state" = 'ACCEPTED') = ("personId" IS NOT NULL));

-- Nobody is in one team twice.
CREATE UNIQUE INDEX "sql_member_once" ON "TeamMember" ("applicationId", "personId");

ALTER TABLE "Institution"
  ADD CONSTRAINT "sql_institution_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_institution_country" CHECK ("country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "sql_institution_not_merged_into_itself" CHECK ("mergedIntoId" <> "id");

CREATE INDEX "sql_institution_search" ON "Institution" USING gin ("searchText" gin_trgm_ops);

ALTER TABLE "InstitutionOfficer"
  ADD CONSTRAINT "sql_officer_email_lower" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "sql_officer_decided" CHECK (("state" = 'PROPOSED') = ("decidedAt" IS NULL)),
  -- Nobody confirms themselves.
  ADD CONSTRAINT "sql_officer_decided_by_another" CHECK ("decidedById" <> "personId");

-- A person is proposed or confirmed for an institution once at a time.
CREATE UNIQUE INDEX "sql_officer_once" ON "InstitutionOfficer" ("institutionId", "email")
  WHERE "state" IN ('PROPOSED', 'CONFIRMED');

ALTER TABLE "OutboxMail"
  ADD CONSTRAINT "sql_mail_sent" CHECK (("state" = 'SENT') = ("sentAt" IS NOT NULL)),
  ADD CONSTRAINT "sql_mail_attempts" CHECK ("attempts" >= 0);

-- What waits is a small part of all that was ever sent.
CREATE INDEX "sql_mail_unqueued" ON "OutboxMail" ("seq") WHERE "queuedAt" IS NULL;

CREATE INDEX "sql_notification_unread" ON "Notification" ("personId") WHERE "readAt" IS NULL;
CREATE INDEX "sql_notification_unmailed" ON "Notification" ("personId") WHERE "mailedAt" IS NULL;
