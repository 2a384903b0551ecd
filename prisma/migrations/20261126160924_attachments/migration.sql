-- CreateEnum
CREATE TYPE "AttachmentKind" AS ENUM ('FIGURE', 'CV', 'SUPPORT_LETTER', 'FACILITY_DOCUMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "AttachmentState" AS ENUM ('UPLOADING', 'REFUSED', 'SCANNING', 'READY', 'QUARANTINED');

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "uploadedById" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "AttachmentKind" NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "state" "AttachmentState" NOT NULL DEFAULT 'UPLOADING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "tokenHash" TEXT,
    "transferId" UUID,
    "declaredBytes" INTEGER,
    "receivedBytes" INTEGER NOT NULL DEFAULT 0,
    "refusal" JSONB,
    "mediaType" TEXT,
    "sizeBytes" INTEGER,
    "sha256" TEXT,
    "receivedAt" TIMESTAMPTZ(3),
    "scannedAt" TIMESTAMPTZ(3),
    "finding" TEXT,
    "scanningUntil" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removedById" UUID,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttachmentChunk" (
    "attachmentId" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "AttachmentChunk_pkey" PRIMARY KEY ("attachmentId","index")
);

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_tokenHash_key" ON "Attachment"("tokenHash");

-- CreateIndex
CREATE INDEX "Attachment_applicationId_startedAt_id_idx" ON "Attachment"("applicationId", "startedAt", "id");

-- CreateIndex
CREATE INDEX "Attachment_state_expiresAt_idx" ON "Attachment"("state", "expiresAt");

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_removedById_fkey" FOREIGN KEY ("removedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttachmentChunk" ADD CONSTRAINT "AttachmentChunk_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say
-- Refusals raised here carry an SQLSTATE of class RG:
--   RG060 more files, or more bytes, than one application may hold
--   RG061 the chunks do not make up the file
--   RG062 the bytes of a file that is whole never change
--   RG063 what an application was submitted with stays
--   RG064 not a step in the life of a file

-- Pictures and PDF are compressed already, and uncompressed storage knows its length without being read.
ALTER TABLE "AttachmentChunk" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- The largest file is the one of POLICY_V1 in the domain package; a test compares the two.
ALTER TABLE "Attachment"
  ADD CONSTRAINT "sql_attachment_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_attachment_name" CHECK ("name" <> ''),
  ADD CONSTRAINT "sql_attachment_declared" CHECK ("declaredBytes" > 0 AND "receivedBytes" >= 0),
  ADD CONSTRAINT "sql_attachment_size" CHECK ("sizeBytes" BETWEEN 1 AND 20971520),
  ADD CONSTRAINT "sql_attachment_type" CHECK (
    "mediaType" IN ('application/pdf', 'image/png', 'image/jpeg')
  ),
  ADD CONSTRAINT "sql_attachment_hash" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "sql_attachment_facts" CHECK (
    CASE WHEN "state" IN ('UPLOADING', 'REFUSED')
      THEN num_nonnulls("mediaType", "sizeBytes", "sha256", "receivedAt", "scannedAt", "removedAt") = 0
      ELSE num_nulls("mediaType", "sizeBytes", "sha256", "receivedAt") = 0
        AND num_nonnulls("tokenHash", "transferId") = 0
    END
  ),
  ADD CONSTRAINT "sql_attachment_refusal" CHECK (("state" = 'REFUSED') = ("refusal" IS NOT NULL)),
  ADD CONSTRAINT "sql_attachment_finding" CHECK (
    ("state" = 'QUARANTINED') = ("finding" IS NOT NULL)
    AND ("finding" IS NULL OR "scannedAt" IS NOT NULL)
  ),
  ADD CONSTRAINT "sql_attachment_removed" CHECK (("removedAt" IS NULL) = ("removedById" IS NULL));

ALTER TABLE "AttachmentChunk"
  ADD CONSTRAINT "sql_chunk" CHECK ("index" >= 0 AND octet_length("bytes") BETWEEN 1 AND 262144);

-- What a scanner has still to look at, oldest first.
CREATE INDEX "sql_attachment_unscanned" ON "Attachment" ("receivedAt")
  WHERE "scannedAt" IS NULL AND "state" IN ('SCANNING', 'READY');

-- The same steps as ATTACHMENT_STEPS in the domain package; a test compares the two.
CREATE FUNCTION regolith_attachment_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> NEW."state" AND (OLD."state", NEW."state") NOT IN (
    ('UPLOADING', 'REFUSED'),
    ('UPLOADING', 'SCANNING'),
    ('UPLOADING', 'READY'),
    ('SCANNING', 'READY'),
    ('SCANNING', 'QUARANTINED'),
    ('READY', 'QUARANTINED')
  ) THEN
    RAISE EXCEPTION 'ATTACHMENT_STEP: file % cannot go from % to %', OLD."id", OLD."state", NEW."state"
      USING ERRCODE = 'RG064';
  END IF;
  IF OLD."applicationId" <> NEW."applicationId" OR OLD."uploadedById" <> NEW."uploadedById"
    OR (OLD."state" IN ('SCANNING', 'READY', 'QUARANTINED')
      AND (OLD."name", OLD."mediaType", OLD."sizeBytes", OLD."sha256", OLD."receivedAt")
        IS DISTINCT FROM (NEW."name", NEW."mediaType", NEW."sizeBytes", NEW."sha256", NEW."receivedAt"))
    OR (OLD."removedAt" IS NOT NULL AND OLD."removedAt" IS DISTINCT FROM NEW."removedAt")
  THEN
    RAISE EXCEPTION 'ATTACHMENT_KEPT: what is known of file % never changes', OLD."id"
      USING ERRCODE = 'RG062';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_attachment_step" BEFORE UPDATE ON "Attachment"
  FOR EACH ROW EXECUTE FUNCTION regolith_attachment_step();

-- A file is whole when its chunks follow each other, are full but for the last, and add up to its size.
CREATE FUNCTION regolith_attachment_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "AttachmentChunk" WHERE "attachmentId" = NEW."id"
    HAVING min("index") = 0 AND max("index") = count(*) - 1
      AND sum(octet_length("bytes")) = NEW."sizeBytes"
      AND bool_and(octet_length("bytes") = 262144 OR "index" = (NEW."sizeBytes" - 1) / 262144)
  ) THEN
    RAISE EXCEPTION 'ATTACHMENT_NOT_WHOLE: the chunks of file % are not its % bytes',
      NEW."id", NEW."sizeBytes" USING ERRCODE = 'RG061';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "sql_attachment_born_whole" AFTER INSERT ON "Attachment"
  FOR EACH ROW WHEN (NEW."state" NOT IN ('UPLOADING', 'REFUSED'))
  EXECUTE FUNCTION regolith_attachment_whole();
CREATE TRIGGER "sql_attachment_whole" AFTER UPDATE ON "Attachment"
  FOR EACH ROW WHEN (OLD."state" = 'UPLOADING' AND NEW."state" NOT IN ('UPLOADING', 'REFUSED'))
  EXECUTE FUNCTION regolith_attachment_whole();

-- The application's row is the lock: two files that arrive at the same moment are counted one after the
-- other. The limits are those of POLICY_V1 in the domain package; a test compares the two.
CREATE FUNCTION regolith_attachment_limits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  files bigint;
  bytes bigint;
BEGIN
  PERFORM FROM "Application" WHERE "id" = NEW."applicationId" FOR UPDATE;
  SELECT count(*), sum("sizeBytes") INTO files, bytes FROM "Attachment"
    WHERE "applicationId" = NEW."applicationId"
      AND "state" NOT IN ('UPLOADING', 'REFUSED') AND "removedAt" IS NULL;
  IF files > 10 OR bytes > 62914560 THEN
    RAISE EXCEPTION 'ATTACHMENT_LIMITS: application % would hold % files of % bytes',
      NEW."applicationId", files, bytes USING ERRCODE = 'RG060';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "sql_attachment_limits" AFTER UPDATE ON "Attachment"
  FOR EACH ROW WHEN (OLD."state" = 'UPLOADING' AND NEW."state" NOT IN ('UPLOADING', 'REFUSED'))
  EXECUTE FUNCTION regolith_attachment_limits();

-- Bytes come and go while a file is under way, and go with their file; otherwise they stay as they are.
CREATE FUNCTION regolith_chunk_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."attachmentId" ELSE NEW."attachmentId" END;
  file_state "AttachmentState";
BEGIN
  SELECT "state" INTO file_state FROM "Attachment" WHERE "id" = own FOR SHARE;
  IF TG_OP = 'INSERT' AND file_state = 'UPLOADING' THEN RETURN NEW; END IF;
  IF TG_OP = 'DELETE' AND (file_state IS NULL OR file_state = 'UPLOADING') THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'CHUNK_KEPT: % of a chunk of file %, which is %', TG_OP, own, file_state
    USING ERRCODE = 'RG062';
END $$;

CREATE TRIGGER "sql_chunk_kept" BEFORE INSERT OR UPDATE OR DELETE ON "AttachmentChunk"
  FOR EACH ROW EXECUTE FUNCTION regolith_chunk_kept();
CREATE TRIGGER "sql_chunk_no_truncate" BEFORE TRUNCATE ON "AttachmentChunk"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

-- The same rule as `wasSubmitted` in the domain package.
CREATE FUNCTION regolith_attachment_submitted_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Application"
    WHERE "id" = OLD."applicationId" AND "submittedAt" IS NOT NULL
      AND ("status" <> 'CHANGES_REQUESTED' OR OLD."receivedAt" <= "statusSince")
  ) THEN
    RAISE EXCEPTION 'ATTACHMENT_SUBMITTED: file % was submitted and stays', OLD."id"
      USING ERRCODE = 'RG063';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "sql_attachment_submitted_stays" BEFORE DELETE ON "Attachment"
  FOR EACH ROW WHEN (OLD."state" NOT IN ('UPLOADING', 'REFUSED'))
  EXECUTE FUNCTION regolith_attachment_submitted_stays();
