-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SavedView_personId_name_id_idx" ON "SavedView"("personId", "name", "id");

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The limits of `savedViewProblems` in the domain package.
ALTER TABLE "SavedView"
  ADD CONSTRAINT "sql_view_named" CHECK (char_length("name") BETWEEN 1 AND 80 AND btrim("name") <> ''),
  ADD CONSTRAINT "sql_view_query_short" CHECK (char_length("query") <= 8000);

-- Prisma knows no indexes on expressions or parts: names differ by more than their case, and one view comes first.
CREATE UNIQUE INDEX "sql_SavedView_name_key" ON "SavedView"("personId", lower("name"));
CREATE UNIQUE INDEX "sql_SavedView_default_key" ON "SavedView"("personId") WHERE "isDefault";
