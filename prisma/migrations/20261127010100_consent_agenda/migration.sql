-- AlterTable
ALTER TABLE "PanelMotion" ADD COLUMN     "consentId" UUID;

-- CreateIndex
CREATE INDEX "PanelMotion_consentId_idx" ON "PanelMotion"("consentId");

-- ----------------------------------------------- what the schema cannot say

-- Only recommending is put to one vote for several cases. One that is taken out is closed without a result.
ALTER TABLE "PanelMotion"
  DROP CONSTRAINT "sql_motion_closed",
  ADD CONSTRAINT "sql_motion_closed" CHECK (
    ("closedAt" IS NULL) = ("closedById" IS NULL)
    AND ("result" IS NULL OR "closedAt" IS NOT NULL)
    AND ("result" IS NOT NULL OR "closedAt" IS NULL OR "consentId" IS NOT NULL)
    AND ("result" IS NULL) = ("present" IS NULL) AND ("result" IS NULL) = ("needed" IS NULL)
    -- Nothing was decided without the quorum.
    AND "present" >= "needed"
  ),
  ADD CONSTRAINT "sql_motion_together" CHECK (
    "consentId" IS NULL OR ("kind" = 'RECOMMEND' AND NOT "isByPresider")
  );

CREATE OR REPLACE FUNCTION regolith_motion_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."closedAt" IS NULL AND NEW."closedAt" IS NOT NULL
    AND (NEW."caseId", NEW."kind", NEW."reasons") = (OLD."caseId", OLD."kind", OLD."reasons")
    AND NEW."reasonCode" IS NOT DISTINCT FROM OLD."reasonCode"
    AND NEW."consentId" IS NOT DISTINCT FROM OLD."consentId" THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'PANEL: motion % stays as it was put', OLD."id" USING ERRCODE = 'RG090';
END $$;

-- Either one case is on, or several that are put to one vote: an index cannot say that. Whoever takes up a case waits
-- for whoever takes up another one of the same meeting. A case that was put to one vote with others goes back to the
-- agenda when it was taken out or did not find a majority.
DROP INDEX "sql_case_one_on";

CREATE OR REPLACE FUNCTION regolith_case_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  together uuid;
BEGIN
  PERFORM FROM "Panel" WHERE "id" = NEW."panelId" FOR UPDATE;
  SELECT "consentId" INTO together FROM "PanelMotion"
    WHERE "caseId" = NEW."id" AND "closedAt" IS NULL;
  IF ((OLD."state", NEW."state") IN (
      ('WAITING', 'ON'),
      ('WAITING', 'DEFERRED'),
      ('ON', 'VOTED'),
      ('ON', 'DEFERRED'),
      ('VOTED', 'DONE')
    ) OR ((OLD."state", NEW."state") = ('ON', 'WAITING')
      AND EXISTS (SELECT FROM "PanelMotion"
        WHERE "caseId" = NEW."id" AND "consentId" IS NOT NULL)
      AND NOT EXISTS (SELECT FROM "PanelMotion"
        WHERE "caseId" = NEW."id" AND ("closedAt" IS NULL OR "result" = 'CARRIED'))))
    AND EXISTS (SELECT FROM "Panel" WHERE "id" = NEW."panelId" AND "state" = 'IN_SESSION')
    AND NOT (NEW."state" = 'ON' AND EXISTS (
      SELECT FROM "PanelCase" c
        LEFT JOIN "PanelMotion" m ON m."caseId" = c."id" AND m."closedAt" IS NULL
        WHERE c."panelId" = NEW."panelId" AND c."id" <> NEW."id" AND c."state" = 'ON'
          AND (together IS NULL OR m."consentId" IS DISTINCT FROM together)))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'PANEL: case % cannot go from % to %', OLD."id", OLD."state", NEW."state"
    USING ERRCODE = 'RG090';
END $$;
