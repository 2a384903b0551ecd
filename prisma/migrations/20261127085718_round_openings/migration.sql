-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "openingToldAt" TIMESTAMPTZ(3);

-- Rounds that opened before anybody was told of openings are no news.
UPDATE "Round" SET "openingToldAt" = "opensAt" WHERE "stage" = 'PUBLISHED' AND "opensAt" <= now();
