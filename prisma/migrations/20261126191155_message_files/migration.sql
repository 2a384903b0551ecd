-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "channel" "MessageChannel",
ADD COLUMN     "messageId" UUID;

-- CreateIndex
CREATE INDEX "Attachment_messageId_idx" ON "Attachment"("messageId");

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say
-- Refusals raised here carry an SQLSTATE of class RG, beside those of the migration of attachments:
--   RG065 a file goes with one message, which is its sender's own, of the same talk
--   RG066 more files, or more bytes, than one message or one talk may carry

ALTER TABLE "Attachment"
  ADD CONSTRAINT "sql_attachment_sent" CHECK (
    "messageId" IS NULL
    OR ("channel" IS NOT NULL AND "state" NOT IN ('UPLOADING', 'REFUSED'))
  ),
  -- What was said stays said: nothing is taken out of a message.
  ADD CONSTRAINT "sql_attachment_said" CHECK ("channel" IS NULL OR "removedAt" IS NULL);

-- What waits for its message, to be cleared away when that is never sent.
CREATE INDEX "sql_attachment_unsent" ON "Attachment" ("expiresAt")
  WHERE "channel" IS NOT NULL AND "messageId" IS NULL;

-- To which talk a file belongs, and with which message it went, never changes.
CREATE FUNCTION regolith_attachment_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."channel" IS DISTINCT FROM NEW."channel"
    OR (OLD."messageId" IS NOT NULL AND OLD."messageId" IS DISTINCT FROM NEW."messageId")
  THEN
    RAISE EXCEPTION 'ATTACHMENT_SENT: file % stays where it is', OLD."id" USING ERRCODE = 'RG065';
  END IF;
  IF NEW."messageId" IS NOT NULL AND OLD."messageId" IS NULL AND (
    NEW."state" = 'QUARANTINED' OR NOT EXISTS (
      SELECT FROM "Message"
      WHERE "id" = NEW."messageId" AND "applicationId" = NEW."applicationId"
        AND "channel" = NEW."channel" AND "senderId" = NEW."uploadedById"
    )
  ) THEN
    RAISE EXCEPTION 'ATTACHMENT_OF_OTHERS: file % does not go with message %', NEW."id", NEW."messageId"
      USING ERRCODE = 'RG065';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_attachment_message" BEFORE UPDATE ON "Attachment"
  FOR EACH ROW EXECUTE FUNCTION regolith_attachment_message();

-- A file is sent when it is bound, and never comes sent.
CREATE FUNCTION regolith_attachment_born_unsent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ATTACHMENT_BORN_SENT: file % comes with message %', NEW."id", NEW."messageId"
    USING ERRCODE = 'RG065';
END $$;

CREATE TRIGGER "sql_attachment_born_unsent" BEFORE INSERT ON "Attachment"
  FOR EACH ROW WHEN (NEW."messageId" IS NOT NULL)
  EXECUTE FUNCTION regolith_attachment_born_unsent();

-- Files of messages do not count among those of the application.
CREATE OR REPLACE FUNCTION regolith_attachment_limits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  files bigint;
  bytes bigint;
BEGIN
  PERFORM FROM "Application" WHERE "id" = NEW."applicationId" FOR UPDATE;
  SELECT count(*), sum("sizeBytes") INTO files, bytes FROM "Attachment"
    WHERE "applicationId" = NEW."applicationId" AND "channel" IS NULL
      AND "state" NOT IN ('UPLOADING', 'REFUSED') AND "removedAt" IS NULL;
  IF files > 10 OR bytes > 62914560 THEN
    RAISE EXCEPTION 'ATTACHMENT_LIMITS: application % would hold % files of % bytes',
      NEW."applicationId", files, bytes USING ERRCODE = 'RG060';
  END IF;
  RETURN NULL;
END $$;

-- What one person has ready for the next message, what one message carries, and what all of a talk do. The
-- limits are those of POLICY_V1 in the domain package; a test compares the two.
CREATE FUNCTION regolith_message_files_limits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  files bigint;
  bytes bigint;
BEGIN
  PERFORM FROM "Application" WHERE "id" = NEW."applicationId" FOR UPDATE;
  SELECT count(*), sum("sizeBytes") INTO files, bytes FROM "Attachment"
    WHERE "applicationId" = NEW."applicationId" AND "channel" = NEW."channel"
      AND "state" NOT IN ('UPLOADING', 'REFUSED')
      AND "messageId" IS NOT DISTINCT FROM NEW."messageId"
      AND "uploadedById" = NEW."uploadedById";
  IF files > 5 OR bytes > 41943040 THEN
    RAISE EXCEPTION 'MESSAGE_FILES: message % would carry % files of % bytes',
      NEW."messageId", files, bytes USING ERRCODE = 'RG066';
  END IF;
  SELECT count(*), sum("sizeBytes") INTO files, bytes FROM "Attachment"
    WHERE "applicationId" = NEW."applicationId" AND "channel" = NEW."channel"
      AND "state" NOT IN ('UPLOADING', 'REFUSED');
  IF files > 100 OR bytes > 419430400 THEN
    RAISE EXCEPTION 'TALK_FILES: the talk % of application % would carry % files of % bytes',
      NEW."channel", NEW."applicationId", files, bytes USING ERRCODE = 'RG066';
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER "sql_attachment_limits" ON "Attachment";
CREATE TRIGGER "sql_attachment_limits" AFTER UPDATE ON "Attachment"
  FOR EACH ROW WHEN (
    OLD."state" = 'UPLOADING' AND NEW."state" NOT IN ('UPLOADING', 'REFUSED')
    AND NEW."channel" IS NULL
  )
  EXECUTE FUNCTION regolith_attachment_limits();
CREATE TRIGGER "sql_message_files_limits" AFTER UPDATE ON "Attachment"
  FOR EACH ROW WHEN (
    NEW."channel" IS NOT NULL AND (
      (OLD."state" = 'UPLOADING' AND NEW."state" NOT IN ('UPLOADING', 'REFUSED'))
      OR OLD."messageId" IS DISTINCT FROM NEW."messageId"
    )
  )
  EXECUTE FUNCTION regolith_message_files_limits();

-- The same rule as `wasSubmitted` in the domain package; what went with a message stays as well, and what
-- waits for one was never part of the application.
CREATE OR REPLACE FUNCTION regolith_attachment_submitted_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."channel" IS NOT NULL AND OLD."messageId" IS NULL THEN RETURN OLD; END IF;
  IF OLD."messageId" IS NOT NULL OR EXISTS (
    SELECT FROM "Application"
    WHERE "id" = OLD."applicationId" AND "submittedAt" IS NOT NULL
      AND ("status" <> 'CHANGES_REQUESTED' OR OLD."receivedAt" <= "statusSince")
  ) THEN
    RAISE EXCEPTION 'ATTACHMENT_SUBMITTED: file % was submitted and stays', OLD."id"
      USING ERRCODE = 'RG063';
  END IF;
  RETURN OLD;
END $$;
