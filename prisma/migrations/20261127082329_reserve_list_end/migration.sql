-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "reserveToldAt" TIMESTAMPTZ(3);
