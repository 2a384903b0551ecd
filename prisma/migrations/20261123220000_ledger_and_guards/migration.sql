-- What the schema cannot say: the ledger's invariant, what is never changed or deleted, and the
-- indexes that searches and page cursors need.
--
-- Refusals raised here carry an SQLSTATE of class RG, so that a program can tell them from faults:
--   RG001 more than is in the bucket          RG002 an indivisible sample is promised whole
--   RG003 more than this item holds reserved  RG004 the two sides of a split differ
--   RG010 append only                         RG011 only a draft is deleted
--   RG012 not a step of the workflow          RG013 the last administrator

-- ------------------------------------------------------------------ ledger

ALTER TABLE "LedgerEntry"
  ADD CONSTRAINT "sql_ledger_mass_positive" CHECK ("massUg" > 0),
  -- The same table as LEDGER_MOVES in the domain package; a test compares the two.
  ADD CONSTRAINT "sql_ledger_move_allowed" CHECK (("fromBucket", "toBucket", "reason") IN (
    ('OUTSIDE', 'AVAILABLE', 'INTAKE'),
    ('OUTSIDE', 'AVAILABLE', 'CORRECTION'),
    ('AVAILABLE', 'OUTSIDE', 'CORRECTION'),
    ('AVAILABLE', 'RESERVED', 'RESERVATION'),
    ('AVAILABLE', 'CONSUMED', 'CONSUMPTION'),
    ('AVAILABLE', 'LOST', 'LOSS'),
    ('AVAILABLE', 'OTHER_SAMPLE', 'SPLIT'),
    ('RESERVED', 'AVAILABLE', 'RELEASE'),
    ('RESERVED', 'ON_LOAN', 'HANDOVER'),
    ('RESERVED', 'LOST', 'LOSS'),
    ('RESERVED', 'OTHER_SAMPLE', 'SPLIT'),
    ('ON_LOAN', 'AVAILABLE', 'RETURN'),
    ('ON_LOAN', 'CONSUMED', 'CONSUMPTION'),
    ('ON_LOAN', 'LOST', 'LOSS'),
    ('OTHER_SAMPLE', 'AVAILABLE', 'SPLIT'),
    ('OTHER_SAMPLE', 'RESERVED', 'SPLIT')
  )),
  ADD CONSTRAINT "sql_ledger_split_named" CHECK (
    ("reason" = 'SPLIT') = ("splitId" IS NOT NULL)
    AND ("reason" = 'SPLIT') = ("counterpartSampleId" IS NOT NULL)
    AND ("counterpartSampleId" IS NULL OR "counterpartSampleId" <> "sampleId")
  );

ALTER TABLE "SampleStock"
  ADD CONSTRAINT "sql_stock_not_negative" CHECK (
    "receivedUg" >= 0 AND "availableUg" >= 0 AND "reservedUg" >= 0 AND "onLoanUg" >= 0
    AND "consumedUg" >= 0 AND "lostUg" >= 0 AND "splitOutUg" >= 0
  ),
  ADD CONSTRAINT "sql_stock_adds_up" CHECK (
    "receivedUg" = "availableUg" + "reservedUg" + "onLoanUg" + "consumedUg" + "lostUg" + "splitOutUg"
  );

-- The row of SampleStock is the lock: whoever writes a sample's ledger waits here for the one before.
CREATE FUNCTION regolith_ledger_apply() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stock "SampleStock";
  held bigint;
BEGIN
  SELECT * INTO stock FROM "SampleStock" WHERE "sampleId" = NEW."sampleId" FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO "SampleStock" ("sampleId") VALUES (NEW."sampleId") ON CONFLICT DO NOTHING;
    SELECT * INTO stock FROM "SampleStock" WHERE "sampleId" = NEW."sampleId" FOR UPDATE;
  END IF;

  held := CASE NEW."fromBucket"
    WHEN 'AVAILABLE' THEN stock."availableUg"
    WHEN 'RESERVED' THEN stock."reservedUg"
    WHEN 'ON_LOAN' THEN stock."onLoanUg"
  END;
  IF held < NEW."massUg" THEN
    RAISE EXCEPTION 'MORE_THAN_LEFT: sample % has % ug in %, not %',
      NEW."sampleId", held, NEW."fromBucket", NEW."massUg" USING ERRCODE = 'RG001';
  END IF;

  IF NEW."reason" = 'RESERVATION'
    AND (NEW."massUg" <> stock."availableUg" OR stock."reservedUg" > 0 OR stock."onLoanUg" > 0)
    AND EXISTS (
      SELECT FROM "Sample" WHERE "id" = NEW."sampleId" AND "requestMode" = 'WHOLE_UNIT'
    )
  THEN
    RAISE EXCEPTION 'UNIT_ALL_OR_NOTHING: sample % is promised whole or not at all',
      NEW."sampleId" USING ERRCODE = 'RG002';
  END IF;

  UPDATE "SampleStock" SET
    "receivedUg" = "receivedUg"
      + CASE WHEN NEW."fromBucket" IN ('OUTSIDE', 'OTHER_SAMPLE') THEN NEW."massUg" ELSE 0 END
      - CASE WHEN NEW."toBucket" = 'OUTSIDE' THEN NEW."massUg" ELSE 0 END,
    "availableUg" = "availableUg"
      + CASE WHEN NEW."toBucket" = 'AVAILABLE' THEN NEW."massUg" ELSE 0 END
      - CASE WHEN NEW."fromBucket" = 'AVAILABLE' THEN NEW."massUg" ELSE 0 END,
    "reservedUg" = "reservedUg"
      + CASE WHEN NEW."toBucket" = 'RESERVED' THEN NEW."massUg" ELSE 0 END
      - CASE WHEN NEW."fromBucket" = 'RESERVED' THEN NEW."massUg" ELSE 0 END,
    "onLoanUg" = "onLoanUg"
      + CASE WHEN NEW."toBucket" = 'ON_LOAN' THEN NEW."massUg" ELSE 0 END
      - CASE WHEN NEW."fromBucket" = 'ON_LOAN' THEN NEW."massUg" ELSE 0 END,
    "consumedUg" = "consumedUg" + CASE WHEN NEW."toBucket" = 'CONSUMED' THEN NEW."massUg" ELSE 0 END,
    "lostUg" = "lostUg" + CASE WHEN NEW."toBucket" = 'LOST' THEN NEW."massUg" ELSE 0 END,
    "splitOutUg" = "splitOutUg"
      + CASE WHEN NEW."toBucket" = 'OTHER_SAMPLE' THEN NEW."massUg" ELSE 0 END
  WHERE "sampleId" = NEW."sampleId";
  RETURN NULL;
END $$;

CREATE TRIGGER "sql_ledger_apply" AFTER INSERT ON "LedgerEntry"
  FOR EACH ROW EXECUTE FUNCTION regolith_ledger_apply();

-- What is promised to one application cannot be given away in the name of another.
CREATE FUNCTION regolith_ledger_item_holds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reserved numeric;
BEGIN
  SELECT sum(CASE WHEN "toBucket" = 'RESERVED' THEN "massUg" ELSE 0 END)
       - sum(CASE WHEN "fromBucket" = 'RESERVED' THEN "massUg" ELSE 0 END)
    INTO reserved
    FROM "LedgerEntry"
    WHERE "applicationItemId" = NEW."applicationItemId" AND "sampleId" = NEW."sampleId";
  IF reserved < 0 THEN
    RAISE EXCEPTION 'MORE_THAN_RESERVED: item % holds less than % ug of sample %',
      NEW."applicationItemId", NEW."massUg", NEW."sampleId" USING ERRCODE = 'RG003';
  END IF;
  RETURN NULL;
END $$;

-- Triggers of one table fire in the order of their names: this one when the stock is locked already.
CREATE TRIGGER "sql_ledger_item_holds" AFTER INSERT ON "LedgerEntry"
  FOR EACH ROW WHEN (NEW."applicationItemId" IS NOT NULL AND NEW."fromBucket" = 'RESERVED')
  EXECUTE FUNCTION regolith_ledger_item_holds();

-- What leaves one sample arrives in the other, reserved mass as reserved. Asked at the end of the
-- transaction, when both sides are written.
CREATE FUNCTION regolith_ledger_split_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT "sampleId" AS parent, "counterpartSampleId" AS child, "fromBucket" AS bucket, "massUg" AS mass
        FROM "LedgerEntry" WHERE "splitId" = NEW."splitId" AND "toBucket" = 'OTHER_SAMPLE'
      UNION ALL
      SELECT "counterpartSampleId", "sampleId", "toBucket", -"massUg"
        FROM "LedgerEntry" WHERE "splitId" = NEW."splitId" AND "fromBucket" = 'OTHER_SAMPLE'
    ) AS sides
    GROUP BY parent, child, bucket
    HAVING sum(mass) <> 0
  ) THEN
    RAISE EXCEPTION 'SPLIT_UNBALANCED: the two sides of split % differ', NEW."splitId"
      USING ERRCODE = 'RG004';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "sql_ledger_split_balances" AFTER INSERT ON "LedgerEntry"
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."splitId" IS NOT NULL)
  EXECUTE FUNCTION regolith_ledger_split_balances();

-- ------------------------------------------------------------- append only

CREATE FUNCTION regolith_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'APPEND_ONLY: % of "%" is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'RG010';
END $$;

CREATE TRIGGER "sql_ledger_append_only" BEFORE UPDATE OR DELETE ON "LedgerEntry"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_ledger_no_truncate" BEFORE TRUNCATE ON "LedgerEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

CREATE TRIGGER "sql_audit_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_audit_no_truncate" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

-- Only the ledger's trigger writes the stock: it is one trigger deeper than anybody else.
CREATE TRIGGER "sql_stock_by_ledger_only" BEFORE INSERT OR UPDATE OR DELETE ON "SampleStock"
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_stock_no_truncate" BEFORE TRUNCATE ON "SampleStock"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

CREATE TRIGGER "sql_event_no_update" BEFORE UPDATE ON "ApplicationEvent"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_event_no_truncate" BEFORE TRUNCATE ON "ApplicationEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

-- An event goes only together with its application, when that one is gone already.
CREATE FUNCTION regolith_event_with_application() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Application" WHERE "id" = OLD."applicationId") THEN
    RAISE EXCEPTION 'APPEND_ONLY: % of "%" is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'RG010';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "sql_event_with_application" BEFORE DELETE ON "ApplicationEvent"
  FOR EACH ROW EXECUTE FUNCTION regolith_event_with_application();

CREATE FUNCTION regolith_delete_drafts_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'DRAFTS_ONLY: application % is % and stays', OLD."number", OLD."status"
    USING ERRCODE = 'RG011';
END $$;

CREATE TRIGGER "sql_application_delete_drafts" BEFORE DELETE ON "Application"
  FOR EACH ROW WHEN (OLD."status" <> 'DRAFT') EXECUTE FUNCTION regolith_delete_drafts_only();

-- ------------------------------------------------------------ applications

ALTER TABLE "Application"
  ADD CONSTRAINT "sql_application_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_application_submitted" CHECK (("status" = 'DRAFT') = ("submittedAt" IS NULL)),
  ADD CONSTRAINT "sql_application_in_round" CHECK ("status" = 'DRAFT' OR "roundId" IS NOT NULL),
  ADD CONSTRAINT "sql_application_before_changes" CHECK (
    "status" <> 'CHANGES_REQUESTED'
    OR ("statusBeforeChanges" IS NOT NULL AND "statusBeforeChanges" IN ('SUBMITTED', 'UNDER_REVIEW'))
  ),
  ADD CONSTRAINT "sql_application_decided" CHECK (
    "status" NOT IN ('APPROVED', 'DECLINED', 'REVOKED') OR "decidedAt" IS NOT NULL
  );

-- The same steps as WORKFLOW in the domain package; a test compares the two.
CREATE FUNCTION regolith_application_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."status", NEW."status") IN (
    ('DRAFT', 'SUBMITTED'),
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
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'WORKFLOW: application % cannot go from % to %',
    OLD."number", OLD."status", NEW."status" USING ERRCODE = 'RG012';
END $$;

CREATE TRIGGER "sql_application_step" BEFORE UPDATE ON "Application"
  FOR EACH ROW WHEN (OLD."status" IS DISTINCT FROM NEW."status")
  EXECUTE FUNCTION regolith_application_step();

ALTER TABLE "ApplicationItem"
  ADD CONSTRAINT "sql_item_amounts" CHECK (
    ("minimumUg" IS NULL OR ("minimumUg" > 0 AND "minimumUg" % 100 = 0))
    AND ("optimumUg" IS NULL OR ("optimumUg" > 0 AND "optimumUg" % 100 = 0))
    AND ("minimumUg" IS NULL OR "optimumUg" IS NULL OR "minimumUg" <= "optimumUg")
  ),
  ADD CONSTRAINT "sql_item_granted" CHECK (
    ("grantedUg" IS NOT NULL) = ("state" = 'GRANTED')
    AND ("grantedUg" IS NULL OR "grantedUg" > 0)
    AND ("grantedUg" IS NULL OR "optimumUg" IS NULL OR "grantedUg" <= "optimumUg")
  );

ALTER TABLE "BasketItem"
  ADD CONSTRAINT "sql_basket_amounts" CHECK (
    ("minimumUg" IS NULL OR ("minimumUg" > 0 AND "minimumUg" % 100 = 0))
    AND ("optimumUg" IS NULL OR ("optimumUg" > 0 AND "optimumUg" % 100 = 0))
    AND ("minimumUg" IS NULL OR "optimumUg" IS NULL OR "minimumUg" <= "optimumUg")
  );

ALTER TABLE "AnalysisStep"
  ADD CONSTRAINT "sql_step_consumed" CHECK ("consumedUg" >= 0);

ALTER TABLE "ApplicationSection"
  ADD CONSTRAINT "sql_section_version" CHECK ("version" >= 0);

-- One request for changes is open at a time.
CREATE UNIQUE INDEX "sql_change_request_open" ON "ChangeRequest" ("applicationId")
  WHERE "answeredAt" IS NULL;

-- ------------------------------------------------------------------ people

ALTER TABLE "Person"
  ADD CONSTRAINT "sql_person_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_person_email_lower" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "sql_person_orcid" CHECK ("orcid" ~ '^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$'),
  ADD CONSTRAINT "sql_person_country" CHECK ("country" ~ '^[A-Z]{2}$');

ALTER TABLE "RoleGrant"
  ADD CONSTRAINT "sql_role_grant_order" CHECK ("revokedAt" >= "grantedAt");

-- Nobody holds a role twice at a time.
CREATE UNIQUE INDEX "sql_role_grant_active" ON "RoleGrant" ("personId", "role")
  WHERE "revokedAt" IS NULL;

CREATE TRIGGER "sql_role_grant_kept" BEFORE DELETE ON "RoleGrant"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();

-- Two administrators who take the role from each other at the same moment must not both succeed.
CREATE FUNCTION regolith_administrator_remains() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('regolith administrators'));
  IF NOT EXISTS (SELECT FROM "RoleGrant" WHERE "role" = 'ADMINISTRATOR' AND "revokedAt" IS NULL) THEN
    RAISE EXCEPTION 'LAST_ADMINISTRATOR: somebody has to be able to grant roles'
      USING ERRCODE = 'RG013';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "sql_administrator_remains" AFTER UPDATE ON "RoleGrant"
  FOR EACH ROW WHEN (
    OLD."role" = 'ADMINISTRATOR' AND OLD."revokedAt" IS NULL AND NEW."revokedAt" IS NOT NULL
  )
  EXECUTE FUNCTION regolith_administrator_remains();

-- --------------------------------------------------------- catalogue, rounds

ALTER TABLE "Sample"
  -- A mass that was not published is null and never zero.
  ADD CONSTRAINT "sql_sample_mass" CHECK ("massUg" > 0),
  ADD CONSTRAINT "sql_sample_request_mode" CHECK (("form" = 'POWDER') = ("requestMode" = 'BY_MASS')),
  ADD CONSTRAINT "sql_sample_depth" CHECK ("depthTopCm" <= "depthBottomCm"),
  ADD CONSTRAINT "sql_sample_not_own_parent" CHECK ("parentId" <> "id");

ALTER TABLE "Mission"
  ADD CONSTRAINT "sql_mission_mass" CHECK ("returnedMassUg" > 0 AND "targetMassUg" > 0),
  ADD CONSTRAINT "sql_mission_place" CHECK (
    "latitudeDeg" BETWEEN -90 AND 90 AND "longitudeDeg" BETWEEN -180 AND 180
  );

ALTER TABLE "Round" ADD CONSTRAINT "sql_round_order" CHECK ("opensAt" < "closesAt");

ALTER TABLE "Installation" ADD CONSTRAINT "sql_installation_single" CHECK ("id" = 1);

-- Text is found anywhere in a record by its trigrams, and a number by its beginning.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "sql_sample_search" ON "Sample" USING gin ("searchText" gin_trgm_ops);
CREATE INDEX "sql_sample_code_prefix" ON "Sample" ("codeKey" text_pattern_ops);

-- Orders of the catalogue; each ends in something unique, so that a cursor stands between two rows.
CREATE INDEX "sql_sample_mass_order" ON "Sample" ("massUg", "code");
CREATE INDEX "sql_stock_available_order" ON "SampleStock" ("availableUg", "sampleId");
