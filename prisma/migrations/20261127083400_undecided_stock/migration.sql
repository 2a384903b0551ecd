-- AlterTable
ALTER TABLE "SampleStock" ADD COLUMN     "undecidedUg" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "UndecidedEntry" (
    "entryId" UUID NOT NULL,
    "applicationItemId" UUID NOT NULL,

    CONSTRAINT "UndecidedEntry_pkey" PRIMARY KEY ("entryId")
);

-- CreateIndex
CREATE INDEX "UndecidedEntry_applicationItemId_idx" ON "UndecidedEntry"("applicationItemId");

-- AddForeignKey
ALTER TABLE "UndecidedEntry" ADD CONSTRAINT "UndecidedEntry_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "LedgerEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UndecidedEntry" ADD CONSTRAINT "UndecidedEntry_applicationItemId_fkey" FOREIGN KEY ("applicationItemId") REFERENCES "ApplicationItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the committee recommended is reserved at once, and told to nobody outside before the decision. The entries of it
-- are kept apart here, and their mass is kept with the stock, so that lists in the order of what is left need no sum.
-- What was released before the decision stays apart for good: for everybody outside it never was.
--
--   RG014 what is not decided leaves the reservation only by a release

-- What is there already: of an application that was approved, all before its last reservation; else all of it.
INSERT INTO "UndecidedEntry" ("entryId", "applicationItemId")
SELECT e."id", e."applicationItemId"
FROM "LedgerEntry" e
JOIN "ApplicationItem" i ON i."id" = e."applicationItemId"
JOIN "Application" a ON a."id" = i."applicationId"
WHERE e."reason" IN ('RESERVATION', 'RELEASE') AND (
  NOT (a."status" IN ('APPROVED', 'REVOKED') OR EXISTS (
    SELECT FROM "Decision" d WHERE d."applicationId" = a."id" AND d."outcome" = 'APPROVED'))
  OR EXISTS (
    SELECT FROM "LedgerEntry" later WHERE later."applicationItemId" = e."applicationItemId"
      AND later."reason" = 'RESERVATION' AND later."seq" > e."seq")
);

-- The guard of the stock lets triggers through, and this is none.
ALTER TABLE "SampleStock" DISABLE TRIGGER "sql_stock_by_ledger_only";
UPDATE "SampleStock" k SET "undecidedUg" = held.mass
FROM (
  SELECT e."sampleId", sum(CASE e."reason" WHEN 'RESERVATION' THEN e."massUg" ELSE -e."massUg" END) AS mass
  FROM "UndecidedEntry" u JOIN "LedgerEntry" e ON e."id" = u."entryId" GROUP BY 1
) AS held
WHERE held."sampleId" = k."sampleId" AND held.mass <> 0;
ALTER TABLE "SampleStock" ENABLE TRIGGER "sql_stock_by_ledger_only";

-- That it is never more than what is reserved, the trigger below says when both were written.
ALTER TABLE "SampleStock" ADD CONSTRAINT "sql_stock_undecided" CHECK ("undecidedUg" >= 0);

-- What is not decided of an item: its reservations less its releases among the entries kept apart.
CREATE FUNCTION regolith_undecided_of_item(item uuid, sample uuid) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(CASE e."reason" WHEN 'RESERVATION' THEN e."massUg" ELSE -e."massUg" END), 0)::bigint
  FROM "UndecidedEntry" u JOIN "LedgerEntry" e ON e."id" = u."entryId"
  WHERE u."applicationItemId" = item AND e."sampleId" = sample
$$;

CREATE FUNCTION regolith_ledger_undecided() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held bigint := 0;
  change bigint := 0;
BEGIN
  IF NEW."reason" = 'RESERVATION' THEN
    IF EXISTS (
      SELECT FROM "ApplicationItem" i JOIN "Application" a ON a."id" = i."applicationId"
      WHERE i."id" = NEW."applicationItemId" AND a."status" NOT IN ('APPROVED', 'REVOKED')
    ) THEN
      change := NEW."massUg";
    END IF;
  ELSIF NEW."applicationItemId" IS NOT NULL THEN
    held := regolith_undecided_of_item(NEW."applicationItemId", NEW."sampleId");
    IF held > 0 AND NEW."reason" <> 'RELEASE' THEN
      RAISE EXCEPTION 'NOT_DECIDED: % ug of sample % are not approved yet for item %',
        held, NEW."sampleId", NEW."applicationItemId" USING ERRCODE = 'RG014';
    ELSIF held > 0 THEN
      change := -NEW."massUg";
    END IF;
  END IF;

  IF change <> 0 THEN
    INSERT INTO "UndecidedEntry" ("entryId", "applicationItemId")
      VALUES (NEW."id", NEW."applicationItemId");
    UPDATE "SampleStock" SET "undecidedUg" = "undecidedUg" + change
      WHERE "sampleId" = NEW."sampleId";
  END IF;
  IF EXISTS (
    SELECT FROM "SampleStock" WHERE "sampleId" = NEW."sampleId" AND "undecidedUg" > "reservedUg"
  ) THEN
    RAISE EXCEPTION 'NOT_DECIDED: what is reserved of sample % is not approved yet', NEW."sampleId"
      USING ERRCODE = 'RG014';
  END IF;
  RETURN NULL;
END $$;

-- After "sql_ledger_apply" and "sql_ledger_item_holds", by the order of their names: the stock is locked.
CREATE TRIGGER "sql_ledger_undecided" AFTER INSERT ON "LedgerEntry"
  FOR EACH ROW WHEN (NEW."fromBucket" = 'RESERVED' OR NEW."reason" = 'RESERVATION')
  EXECUTE FUNCTION regolith_ledger_undecided();

-- Approved, what is held is told: the reservation after the last release of each item.
CREATE FUNCTION regolith_application_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "SampleStock" WHERE "sampleId" IN (
    SELECT e."sampleId" FROM "ApplicationItem" i
    JOIN "UndecidedEntry" u ON u."applicationItemId" = i."id"
    JOIN "LedgerEntry" e ON e."id" = u."entryId"
    WHERE i."applicationId" = NEW."id"
  ) ORDER BY "sampleId" FOR UPDATE;

  WITH told AS (
    DELETE FROM "UndecidedEntry" u USING "ApplicationItem" i, "LedgerEntry" e
    WHERE i."applicationId" = NEW."id" AND u."applicationItemId" = i."id" AND e."id" = u."entryId"
      AND e."reason" = 'RESERVATION' AND NOT EXISTS (
        SELECT FROM "LedgerEntry" later WHERE later."applicationItemId" = i."id"
          AND later."reason" = 'RELEASE' AND later."seq" > e."seq")
    RETURNING e."sampleId", e."massUg"
  )
  UPDATE "SampleStock" k SET "undecidedUg" = k."undecidedUg" - sums.mass
  FROM (SELECT "sampleId", sum("massUg") AS mass FROM told GROUP BY 1) AS sums
  WHERE sums."sampleId" = k."sampleId";
  RETURN NULL;
END $$;

CREATE TRIGGER "sql_application_approved" AFTER UPDATE OF "status" ON "Application"
  FOR EACH ROW WHEN (NEW."status" = 'APPROVED' AND OLD."status" <> 'APPROVED')
  EXECUTE FUNCTION regolith_application_approved();

-- As with the stock, only triggers write here.
CREATE TRIGGER "sql_undecided_by_triggers_only" BEFORE INSERT OR UPDATE OR DELETE ON "UndecidedEntry"
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_undecided_no_truncate" BEFORE TRUNCATE ON "UndecidedEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

-- The order of what is left, as everybody is told it, takes the place of the order of what is there in truth.
DROP INDEX "sql_stock_available_order";
CREATE INDEX "sql_stock_told_order" ON "SampleStock" (("availableUg" + "undecidedUg"), "sampleId");
