-- Every order of the office's list stands in an index per status, and every filter finds its few by an index.

-- CreateIndex
CREATE INDEX "ApplicantAnswers_country_idx" ON "ApplicantAnswers"("country");

-- CreateIndex
CREATE INDEX "Application_status_updatedAt_id_idx" ON "Application"("status", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Application_status_number_id_idx" ON "Application"("status", "number", "id");

-- Prisma knows no indexes on expressions. Names of institutions compare whatever their case, as typed by each applicant.
CREATE INDEX "sql_ApplicantAnswers_institution_idx" ON "ApplicantAnswers"(lower(btrim("institution")));
