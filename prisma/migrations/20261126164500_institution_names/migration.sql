-- Prisma knows no indexes on expressions. The office's list finds an institution of the directory by either of its names.
CREATE INDEX "sql_Institution_nameEn_lower_idx" ON "Institution"(lower("nameEn"));
CREATE INDEX "sql_Institution_nameZh_lower_idx" ON "Institution"(lower("nameZh"));
