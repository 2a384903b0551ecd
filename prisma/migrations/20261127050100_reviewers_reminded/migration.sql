-- AlterTable
ALTER TABLE "ReviewAssignment" ADD COLUMN     "nudgedAt" TIMESTAMPTZ(3),
ADD COLUMN     "nudgedById" UUID;

-- AddForeignKey
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_nudgedById_fkey" FOREIGN KEY ("nudgedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
