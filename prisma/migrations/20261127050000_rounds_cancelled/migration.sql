-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "cancelReasonEn" TEXT,
ADD COLUMN     "cancelReasonZh" TEXT,
ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "cancelledById" UUID;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_cancelledById_fkey" FOREIGN KEY ("cancelledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say
-- Refusals raised here carry an SQLSTATE of class RG:
--   RG094 a round is cancelled once, for good, and only while nothing was submitted in it

ALTER TABLE "Round" ADD CONSTRAINT "sql_round_cancelled" CHECK (
  ("cancelledAt" IS NULL) = ("cancelReasonEn" IS NULL)
  AND ("cancelledAt" IS NULL) = ("cancelReasonZh" IS NULL)
  AND "cancelReasonEn" <> '' AND "cancelReasonZh" <> ''
);

CREATE FUNCTION regolith_round_cancelled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."cancelledAt" IS NULL AND NOT EXISTS (
    SELECT FROM "Application" WHERE "roundId" = NEW."id" AND "status" <> 'WITHDRAWN'
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'ROUND_CANCELLED: round % stays as it is', OLD."code" USING ERRCODE = 'RG094';
END $$;

CREATE TRIGGER "sql_round_cancelled" BEFORE UPDATE OF "cancelledAt", "cancelReasonEn", "cancelReasonZh" ON "Round"
  FOR EACH ROW WHEN (
    (NEW."cancelledAt", NEW."cancelReasonEn", NEW."cancelReasonZh")
      IS DISTINCT FROM (OLD."cancelledAt", OLD."cancelReasonEn", OLD."cancelReasonZh")
  ) EXECUTE FUNCTION regolith_round_cancelled();

-- Whoever applies in a round waits for whoever cancels it just now, and then finds it cancelled.
CREATE OR REPLACE FUNCTION regolith_round_is_public() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Round" WHERE "id" = NEW."roundId" FOR KEY SHARE;
  IF EXISTS (
    SELECT FROM "Round" WHERE "id" = NEW."roundId"
      AND ("stage" <> 'PUBLISHED' OR "cancelledAt" IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'ROUND_NOT_PUBLISHED: round % takes no application', NEW."roundId"
      USING ERRCODE = 'RG091';
  END IF;
  RETURN NEW;
END $$;
