-- CreateEnum
CREATE TYPE "AccountLinkKind" AS ENUM ('CONFIRM_EMAIL', 'RESET_PASSWORD', 'CHANGE_EMAIL', 'UNDO_EMAIL_CHANGE');

-- CreateTable
CREATE TABLE "SignUp" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "next" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountLink" (
    "id" UUID NOT NULL,
    "kind" "AccountLinkKind" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID,
    "email" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccountLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SignUp_tokenHash_key" ON "SignUp"("tokenHash");

-- CreateIndex
CREATE INDEX "SignUp_email_idx" ON "SignUp"("email");

-- CreateIndex
CREATE INDEX "SignUp_expiresAt_idx" ON "SignUp"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "AccountLink_tokenHash_key" ON "AccountLink"("tokenHash");

-- CreateIndex
CREATE INDEX "AccountLink_personId_kind_idx" ON "AccountLink"("personId", "kind");

-- CreateIndex
CREATE INDEX "AccountLink_expiresAt_idx" ON "AccountLink"("expiresAt");

-- AddForeignKey
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema cannot say: addresses are compared in lower case, hashes are whole, and links end.
ALTER TABLE "SignUp"
  ADD CONSTRAINT "sql_sign_up_email_lower" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "sql_sign_up_token_hash" CHECK ("tokenHash" ~ '^[A-Za-z0-9_-]{43}$'),
  ADD CONSTRAINT "sql_sign_up_ends" CHECK ("expiresAt" > "createdAt");

ALTER TABLE "AccountLink"
  ADD CONSTRAINT "sql_account_link_email_lower" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "sql_account_link_token_hash" CHECK ("tokenHash" ~ '^[A-Za-z0-9_-]{43}$'),
  ADD CONSTRAINT "sql_account_link_ends" CHECK ("expiresAt" > "createdAt"),
  -- Only a new password can be asked for by somebody who may have no account, and handed over without mail.
  ADD CONSTRAINT "sql_account_link_person" CHECK ("personId" IS NOT NULL OR "kind" = 'RESET_PASSWORD'),
  ADD CONSTRAINT "sql_account_link_mailed" CHECK ("email" IS NOT NULL OR "kind" = 'RESET_PASSWORD');

-- Links of the earlier kind are not taken any more; whoever still holds one asks for another.
DELETE FROM "Verification";
