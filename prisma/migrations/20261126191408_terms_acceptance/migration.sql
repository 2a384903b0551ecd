-- CreateEnum
CREATE TYPE "TermsDocument" AS ENUM ('TERMS', 'PRIVACY');

-- AlterTable
ALTER TABLE "SignUp" ADD COLUMN     "terms" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "TermsAcceptance" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "document" "TermsDocument" NOT NULL,
    "version" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "textHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TermsAcceptance_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TermsAcceptance_personId_document_version_key" ON "TermsAcceptance"("personId", "document", "version");

-- AddForeignKey
ALTER TABLE "TermsAcceptance" ADD CONSTRAINT "TermsAcceptance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say

ALTER TABLE "TermsAcceptance"
  ADD CONSTRAINT "sql_terms_version" CHECK ("version" > 0),
  -- What was read can be shown to be the text that is kept.
  ADD CONSTRAINT "sql_terms_hash" CHECK ("textHash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "SignUp"
  ADD CONSTRAINT "sql_sign_up_terms" CHECK (jsonb_typeof("terms") = 'array');

-- That somebody agreed is a fact: it is never changed, and never taken away.
CREATE TRIGGER "sql_terms_kept" BEFORE UPDATE OR DELETE ON "TermsAcceptance"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_terms_no_truncate" BEFORE TRUNCATE ON "TermsAcceptance"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
