-- CreateEnum
CREATE TYPE "PanelState" AS ENUM ('PREPARED', 'IN_SESSION', 'CLOSED');

-- CreateEnum
CREATE TYPE "PanelCaseState" AS ENUM ('WAITING', 'ON', 'VOTED', 'DONE', 'DEFERRED');

-- CreateEnum
CREATE TYPE "MotionKind" AS ENUM ('RECOMMEND', 'RESERVE', 'DECLINE');

-- CreateEnum
CREATE TYPE "MotionResult" AS ENUM ('CARRIED', 'LOST');

-- CreateEnum
CREATE TYPE "VoteKind" AS ENUM ('FOR', 'AGAINST', 'ABSTAIN');

-- CreateTable
CREATE TABLE "Panel" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "meetsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "presiderId" UUID NOT NULL,
    "state" "PanelState" NOT NULL DEFAULT 'PREPARED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "preparedById" UUID NOT NULL,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "begunAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "provenance" "Provenance" NOT NULL,

    CONSTRAINT "Panel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelMember" (
    "panelId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "presentAt" TIMESTAMPTZ(3),
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "PanelMember_pkey" PRIMARY KEY ("panelId","personId")
);

-- CreateTable
CREATE TABLE "PanelCase" (
    "id" UUID NOT NULL,
    "panelId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" "PanelCaseState" NOT NULL DEFAULT 'WAITING',
    "presiderId" UUID,
    "openedAt" TIMESTAMPTZ(3),
    "notes" TEXT NOT NULL DEFAULT '',
    "notesVersion" INTEGER NOT NULL DEFAULT 1,
    "deferral" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PanelCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelRecusal" (
    "caseId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "ConflictKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PanelRecusal_pkey" PRIMARY KEY ("caseId","personId")
);

-- CreateTable
CREATE TABLE "PanelMotion" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" "MotionKind" NOT NULL,
    "reasonCode" TEXT,
    "reasons" TEXT NOT NULL,
    "putById" UUID NOT NULL,
    "putAt" TIMESTAMPTZ(3) NOT NULL,
    "closedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "result" "MotionResult",
    "isByPresider" BOOLEAN NOT NULL DEFAULT false,
    "present" INTEGER,
    "needed" INTEGER,

    CONSTRAINT "PanelMotion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelVote" (
    "seq" BIGSERIAL NOT NULL,
    "motionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "vote" "VoteKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PanelVote_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "PanelRanking" (
    "roundId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "applicationIds" UUID[],
    "movedId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PanelRanking_pkey" PRIMARY KEY ("roundId","version")
);

-- CreateTable
CREATE TABLE "PanelMinutes" (
    "panelId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "signedById" UUID NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PanelMinutes_pkey" PRIMARY KEY ("panelId")
);

-- CreateTable
CREATE TABLE "PanelEvent" (
    "id" UUID NOT NULL,
    "panelId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "caseId" UUID,
    "actorId" UUID NOT NULL,
    "personId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PanelEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Panel_roundId_meetsAt_idx" ON "Panel"("roundId", "meetsAt");

-- CreateIndex
CREATE INDEX "Panel_meetsAt_id_idx" ON "Panel"("meetsAt", "id");

-- CreateIndex
CREATE INDEX "PanelMember_personId_idx" ON "PanelMember"("personId");

-- CreateIndex
CREATE INDEX "PanelCase_applicationId_idx" ON "PanelCase"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "PanelCase_panelId_applicationId_key" ON "PanelCase"("panelId", "applicationId");

-- CreateIndex
CREATE INDEX "PanelRecusal_personId_idx" ON "PanelRecusal"("personId");

-- CreateIndex
CREATE INDEX "PanelMotion_caseId_putAt_idx" ON "PanelMotion"("caseId", "putAt");

-- CreateIndex
CREATE INDEX "PanelVote_motionId_seq_idx" ON "PanelVote"("motionId", "seq");

-- CreateIndex
CREATE INDEX "PanelVote_personId_idx" ON "PanelVote"("personId");

-- CreateIndex
CREATE INDEX "PanelRanking_movedId_idx" ON "PanelRanking"("movedId");

-- CreateIndex
CREATE INDEX "PanelEvent_panelId_at_idx" ON "PanelEvent"("panelId", "at");

-- CreateIndex
CREATE INDEX "PanelEvent_actorId_idx" ON "PanelEvent"("actorId");

-- AddForeignKey
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_presiderId_fkey" FOREIGN KEY ("presiderId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "Panel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelCase" ADD CONSTRAINT "PanelCase_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "Panel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelCase" ADD CONSTRAINT "PanelCase_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelCase" ADD CONSTRAINT "PanelCase_presiderId_fkey" FOREIGN KEY ("presiderId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelRecusal" ADD CONSTRAINT "PanelRecusal_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "PanelCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelRecusal" ADD CONSTRAINT "PanelRecusal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMotion" ADD CONSTRAINT "PanelMotion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "PanelCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMotion" ADD CONSTRAINT "PanelMotion_putById_fkey" FOREIGN KEY ("putById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMotion" ADD CONSTRAINT "PanelMotion_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelVote" ADD CONSTRAINT "PanelVote_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "PanelMotion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelVote" ADD CONSTRAINT "PanelVote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelRanking" ADD CONSTRAINT "PanelRanking_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelRanking" ADD CONSTRAINT "PanelRanking_movedId_fkey" FOREIGN KEY ("movedId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelRanking" ADD CONSTRAINT "PanelRanking_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMinutes" ADD CONSTRAINT "PanelMinutes_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "Panel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMinutes" ADD CONSTRAINT "PanelMinutes_signedById_fkey" FOREIGN KEY ("signedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelEvent" ADD CONSTRAINT "PanelEvent_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "Panel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelEvent" ADD CONSTRAINT "PanelEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say of meetings.
--   RG090 not a step of a meeting, a case or a motion     RG091 whoever cannot vote

ALTER TABLE "Panel"
  ADD CONSTRAINT "sql_panel_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_panel_state" CHECK (
    ("state" = 'PREPARED') = ("begunAt" IS NULL) AND ("state" = 'CLOSED') = ("closedAt" IS NOT NULL)
    AND "closedAt" >= "begunAt"
  );

ALTER TABLE "PanelMember"
  ADD CONSTRAINT "sql_member_left" CHECK ("leftAt" IS NULL OR "presentAt" IS NOT NULL);

ALTER TABLE "PanelCase"
  ADD CONSTRAINT "sql_case_version" CHECK ("version" > 0 AND "notesVersion" > 0),
  ADD CONSTRAINT "sql_case_opened" CHECK (
    ("openedAt" IS NULL) = ("presiderId" IS NULL)
    AND ("state" NOT IN ('ON', 'VOTED', 'DONE') OR "openedAt" IS NOT NULL)
  ),
  ADD CONSTRAINT "sql_case_deferred" CHECK (("state" = 'DEFERRED') = ("deferral" <> ''));

-- One case is on at a time.
CREATE UNIQUE INDEX "sql_case_one_on" ON "PanelCase" ("panelId") WHERE "state" = 'ON';

ALTER TABLE "PanelMotion"
  ADD CONSTRAINT "sql_motion_reason" CHECK (("kind" = 'DECLINE') = ("reasonCode" IS NOT NULL)),
  ADD CONSTRAINT "sql_motion_closed" CHECK (
    ("closedAt" IS NULL) = ("result" IS NULL) AND ("closedAt" IS NULL) = ("closedById" IS NULL)
    AND ("closedAt" IS NULL) = ("present" IS NULL) AND ("closedAt" IS NULL) = ("needed" IS NULL)
    -- Nothing was decided without the quorum.
    AND "present" >= "needed"
  );

-- One motion of a case is voted on at a time.
CREATE UNIQUE INDEX "sql_motion_one_open" ON "PanelMotion" ("caseId") WHERE "closedAt" IS NULL;

ALTER TABLE "PanelRanking" ADD CONSTRAINT "sql_ranking_version" CHECK ("version" > 0 AND "reason" <> '');

-- The same steps as in the domain package; a test compares the cases' with CASE_STEPS.
CREATE FUNCTION regolith_panel_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."state", NEW."state") IN (('PREPARED', 'IN_SESSION'), ('IN_SESSION', 'CLOSED')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'PANEL: meeting % cannot go from % to %', OLD."id", OLD."state", NEW."state"
    USING ERRCODE = 'RG090';
END $$;

CREATE TRIGGER regolith_panel_step BEFORE UPDATE OF "state" ON "Panel"
  FOR EACH ROW WHEN (NEW."state" IS DISTINCT FROM OLD."state") EXECUTE FUNCTION regolith_panel_step();

CREATE FUNCTION regolith_case_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."state", NEW."state") IN (
    ('WAITING', 'ON'),
    ('WAITING', 'DEFERRED'),
    ('ON', 'VOTED'),
    ('ON', 'DEFERRED'),
    ('VOTED', 'DONE')
  ) AND EXISTS (SELECT FROM "Panel" WHERE "id" = NEW."panelId" AND "state" = 'IN_SESSION') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'PANEL: case % cannot go from % to %', OLD."id", OLD."state", NEW."state"
    USING ERRCODE = 'RG090';
END $$;

CREATE TRIGGER regolith_case_step BEFORE UPDATE OF "state" ON "PanelCase"
  FOR EACH ROW WHEN (NEW."state" IS DISTINCT FROM OLD."state") EXECUTE FUNCTION regolith_case_step();

-- Members and agenda are made while the meeting is prepared, and stay as they are from then on.
CREATE FUNCTION regolith_panel_prepared() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  panel uuid := CASE TG_OP WHEN 'DELETE' THEN OLD."panelId" ELSE NEW."panelId" END;
BEGIN
  IF EXISTS (SELECT FROM "Panel" WHERE "id" = panel AND "state" <> 'PREPARED') THEN
    RAISE EXCEPTION 'PANEL: meeting % has begun', panel USING ERRCODE = 'RG090';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER regolith_panel_prepared BEFORE INSERT OR DELETE ON "PanelMember"
  FOR EACH ROW EXECUTE FUNCTION regolith_panel_prepared();
CREATE TRIGGER regolith_panel_prepared BEFORE INSERT OR DELETE ON "PanelCase"
  FOR EACH ROW EXECUTE FUNCTION regolith_panel_prepared();

-- A motion is changed once, when its vote is closed.
CREATE FUNCTION regolith_motion_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."closedAt" IS NULL AND NEW."closedAt" IS NOT NULL
    AND (NEW."caseId", NEW."kind", NEW."reasons") = (OLD."caseId", OLD."kind", OLD."reasons")
    AND NEW."reasonCode" IS NOT DISTINCT FROM OLD."reasonCode" THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'PANEL: motion % stays as it was put', OLD."id" USING ERRCODE = 'RG090';
END $$;

CREATE TRIGGER regolith_motion_step BEFORE UPDATE ON "PanelMotion"
  FOR EACH ROW EXECUTE FUNCTION regolith_motion_step();
CREATE TRIGGER "sql_motion_no_delete" BEFORE DELETE ON "PanelMotion"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();

-- Who votes is a member, present, not recused and without a conflict of interest, while the vote is open. Whoever
-- votes waits for a vote that is just being closed.
CREATE FUNCTION regolith_may_vote() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  motion "PanelMotion";
BEGIN
  SELECT * INTO motion FROM "PanelMotion" WHERE "id" = NEW."motionId" FOR SHARE;
  IF motion."closedAt" IS NULL AND EXISTS (
    SELECT FROM "PanelCase" c
      JOIN "PanelMember" m ON m."panelId" = c."panelId" AND m."personId" = NEW."personId"
      WHERE c."id" = motion."caseId" AND c."state" = 'ON'
        AND m."presentAt" IS NOT NULL AND m."leftAt" IS NULL
        AND NOT EXISTS (SELECT FROM "PanelRecusal" r
          WHERE r."caseId" = c."id" AND r."personId" = NEW."personId")
        AND NOT EXISTS (SELECT FROM "Conflict" f
          WHERE f."applicationId" = c."applicationId" AND f."personId" = NEW."personId" AND f."endedAt" IS NULL)
        AND NOT EXISTS (SELECT FROM "Application" a
          WHERE a."id" = c."applicationId" AND a."personId" = NEW."personId")
        AND NOT EXISTS (SELECT FROM "TeamMember" t
          WHERE t."applicationId" = c."applicationId" AND t."personId" = NEW."personId")
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'PANEL: person % cannot vote on motion %', NEW."personId", NEW."motionId"
    USING ERRCODE = 'RG091';
END $$;

CREATE TRIGGER regolith_may_vote BEFORE INSERT ON "PanelVote"
  FOR EACH ROW EXECUTE FUNCTION regolith_may_vote();

-- What was cast, recused, ranked, signed and done stays on record.
CREATE TRIGGER "sql_vote_append_only" BEFORE UPDATE OR DELETE ON "PanelVote"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_vote_no_truncate" BEFORE TRUNCATE ON "PanelVote"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_recusal_append_only" BEFORE UPDATE OR DELETE ON "PanelRecusal"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_recusal_no_truncate" BEFORE TRUNCATE ON "PanelRecusal"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_ranking_append_only" BEFORE UPDATE OR DELETE ON "PanelRanking"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_ranking_no_truncate" BEFORE TRUNCATE ON "PanelRanking"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_minutes_append_only" BEFORE UPDATE OR DELETE ON "PanelMinutes"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_minutes_no_truncate" BEFORE TRUNCATE ON "PanelMinutes"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_panel_event_append_only" BEFORE UPDATE OR DELETE ON "PanelEvent"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_panel_event_no_truncate" BEFORE TRUNCATE ON "PanelEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
