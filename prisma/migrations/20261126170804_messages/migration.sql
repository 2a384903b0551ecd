-- CreateEnum
CREATE TYPE "MessageChannel" AS ENUM ('APPLICANT', 'INTERNAL');

-- CreateEnum
CREATE TYPE "MessageSide" AS ENUM ('TEAM', 'OFFICE');

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "applicationId" UUID NOT NULL,
    "channel" "MessageChannel" NOT NULL,
    "side" "MessageSide" NOT NULL,
    "senderId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MessageRead" (
    "applicationId" UUID NOT NULL,
    "channel" "MessageChannel" NOT NULL,
    "personId" UUID NOT NULL,
    "lastSeq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MessageRead_pkey" PRIMARY KEY ("applicationId","channel","personId")
);

-- CreateTable
CREATE TABLE "MessageTemplate" (
    "id" UUID NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL,
    "bodyZh" TEXT NOT NULL,
    "provenance" "Provenance" NOT NULL DEFAULT 'OPERATOR',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "MessageTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Message_seq_key" ON "Message"("seq");

-- CreateIndex
CREATE INDEX "Message_applicationId_channel_seq_idx" ON "Message"("applicationId", "channel", "seq");

-- CreateIndex
CREATE INDEX "MessageTemplate_nameEn_id_idx" ON "MessageTemplate"("nameEn", "id");

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_senderId_fkey" FOREIGN KEY ("senderId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageRead" ADD CONSTRAINT "MessageRead_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageRead" ADD CONSTRAINT "MessageRead_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say

ALTER TABLE "Message"
  ADD CONSTRAINT "sql_message_body" CHECK (btrim("body", E' \t\r\n') <> ''),
  -- The applicant's side takes no part in what office and committee say among themselves.
  ADD CONSTRAINT "sql_message_internal" CHECK ("channel" <> 'INTERNAL' OR "side" = 'OFFICE');

CREATE TRIGGER "sql_message_kept" BEFORE UPDATE OR DELETE ON "Message"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_message_no_truncate" BEFORE TRUNCATE ON "Message"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

ALTER TABLE "MessageTemplate" ADD CONSTRAINT "sql_template_version" CHECK ("version" > 0);
