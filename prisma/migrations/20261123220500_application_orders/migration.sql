-- Each order of the list of applications ends in the id, so that a cursor stands between two rows.

-- CreateIndex
CREATE INDEX "Application_statusSince_id_idx" ON "Application"("statusSince", "id");

-- CreateIndex
CREATE INDEX "Application_updatedAt_id_idx" ON "Application"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Application_number_id_idx" ON "Application"("number", "id");
