-- CreateEnum
CREATE TYPE "CalendarDayKind" AS ENUM ('HOLIDAY', 'WORKDAY');

-- CreateTable
CREATE TABLE "CalendarYear" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "isKnown" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CalendarYear_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "day" DATE NOT NULL,
    "yearId" UUID NOT NULL,
    "kind" "CalendarDayKind" NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarYear_year_key" ON "CalendarYear"("year");

-- CreateIndex
CREATE INDEX "CalendarDay_yearId_day_idx" ON "CalendarDay"("yearId", "day");

-- AddForeignKey
ALTER TABLE "CalendarDay" ADD CONSTRAINT "CalendarDay_yearId_fkey" FOREIGN KEY ("yearId") REFERENCES "CalendarYear"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a single row can be asked of the rules in calendar-office.ts of the domain package.
ALTER TABLE "CalendarYear"
  ADD CONSTRAINT "sql_calendar_year_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_calendar_year_range" CHECK ("year" BETWEEN 2000 AND 2100),
  ADD CONSTRAINT "sql_calendar_year_source" CHECK (NOT "isKnown" OR btrim("source") <> '');
ALTER TABLE "CalendarDay"
  ADD CONSTRAINT "sql_calendar_day_named"
    CHECK (btrim("nameEn") <> '' AND btrim("nameZh") <> '' AND btrim("source") <> ''),
  -- Monday to Friday is worked anyway.
  ADD CONSTRAINT "sql_calendar_day_made_up"
    CHECK ("kind" = 'HOLIDAY' OR extract(isodow FROM "day") IN (6, 7));

-- A day stands in its own year, so that a year and its days are read and counted as one.
CREATE FUNCTION regolith_day_in_its_year() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "CalendarYear" WHERE "id" = NEW."yearId" AND "year" = extract(year FROM NEW."day")
  ) THEN
    RAISE EXCEPTION 'DAY_IN_ITS_YEAR: % is in another year', NEW."day" USING ERRCODE = 'RG050';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_calendar_day_in_year" BEFORE INSERT OR UPDATE ON "CalendarDay"
  FOR EACH ROW EXECUTE FUNCTION regolith_day_in_its_year();

-- Every portal counts working days, not the demonstration alone: the published years come with the tables.
-- From the npm package chinese-days 1.5.7; a test compares the two.
INSERT INTO "CalendarYear" ("id", "year", "isKnown", "source")
SELECT gen_random_uuid(), "year", true, 'chinese-days 1.5.7 (npm)'
FROM (VALUES (2024), (2025), (2026)) AS known ("year");

INSERT INTO "CalendarDay" ("day", "yearId", "kind", "nameEn", "nameZh", "source")
SELECT known."day"::date, "CalendarYear"."id", known."kind"::"CalendarDayKind",
  known."nameEn", known."nameZh", 'chinese-days 1.5.7 (npm)'
FROM (VALUES
  ('2024-01-01', 'HOLIDAY', 'New Year''s Day', '元旦'),
  ('2024-02-04', 'WORKDAY', 'Spring Festival', '春节'),
  ('2024-02-10', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2024-02-11', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2024-02-12', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2024-02-13', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2024-02-14', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2024-02-15', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2024-02-16', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2024-02-17', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2024-02-18', 'WORKDAY', 'Spring Festival', '春节'),
  ('2024-04-04', 'HOLIDAY', 'Tomb-sweeping Day', '清明'),
  ('2024-04-05', 'HOLIDAY', 'Tomb-sweeping Day', '清明'),
  ('2024-04-06', 'HOLIDAY', 'Tomb-sweeping Day', '清明'),
  ('2024-04-07', 'WORKDAY', 'Tomb-sweeping Day', '清明'),
  ('2024-04-28', 'WORKDAY', 'Labour Day', '劳动节'),
  ('2024-05-01', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2024-05-02', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2024-05-03', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2024-05-04', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2024-05-05', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2024-05-11', 'WORKDAY', 'Labour Day', '劳动节'),
  ('2024-06-10', 'HOLIDAY', 'Dragon Boat Festival', '端午'),
  ('2024-09-14', 'WORKDAY', 'Mid-autumn Festival', '中秋'),
  ('2024-09-15', 'HOLIDAY', 'Mid-autumn Festival', '中秋'),
  ('2024-09-16', 'HOLIDAY', 'Mid-autumn Festival', '中秋'),
  ('2024-09-17', 'HOLIDAY', 'Mid-autumn Festival', '中秋'),
  ('2024-09-29', 'WORKDAY', 'National Day', '国庆节'),
  ('2024-10-01', 'HOLIDAY', 'National Day', '国庆节'),
  ('2024-10-02', 'HOLIDAY', 'National Day', '国庆节'),
  ('2024-10-03', 'HOLIDAY', 'National Day', '国庆节'),
  ('2024-10-04', 'HOLIDAY', 'National Day', '国庆节'),
  ('2024-10-05', 'HOLIDAY', 'National Day', '国庆节'),
  ('2024-10-06', 'HOLIDAY', 'National Day', '国庆节'),
  ('2024-10-07', 'HOLIDAY', 'National Day', '国庆节'),
  ('2024-10-12', 'WORKDAY', 'National Day', '国庆节'),
  ('2025-01-01', 'HOLIDAY', 'New Year''s Day', '元旦'),
  ('2025-01-26', 'WORKDAY', 'Spring Festival', '春节'),
  ('2025-01-28', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2025-01-29', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2025-01-30', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2025-01-31', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2025-02-01', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2025-02-02', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2025-02-03', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2025-02-04', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2025-02-08', 'WORKDAY', 'Spring Festival', '春节'),
  ('2025-04-04', 'HOLIDAY', 'Tomb-sweeping Day', '清明'),
  ('2025-04-05', 'HOLIDAY', 'Tomb-sweeping Day', '清明'),
  ('2025-04-06', 'HOLIDAY', 'Tomb-sweeping Day', '清明'),
  ('2025-04-27', 'WORKDAY', 'Labour Day', '劳动节'),
  ('2025-05-01', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2025-05-02', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2025-05-03', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2025-05-04', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2025-05-05', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2025-05-31', 'HOLIDAY', 'Dragon Boat Festival', '端午'),
  ('2025-06-01', 'HOLIDAY', 'Dragon Boat Festival', '端午'),
  ('2025-06-02', 'HOLIDAY', 'Dragon Boat Festival', '端午'),
  ('2025-09-28', 'WORKDAY', 'National Day', '国庆节'),
  ('2025-10-01', 'HOLIDAY', 'National Day', '国庆节'),
  ('2025-10-02', 'HOLIDAY', 'National Day', '国庆节'),
  ('2025-10-03', 'HOLIDAY', 'National Day', '国庆节'),
  ('2025-10-04', 'HOLIDAY', 'National Day', '国庆节'),
  ('2025-10-05', 'HOLIDAY', 'National Day', '国庆节'),
  ('2025-10-06', 'HOLIDAY', 'Mid-autumn Festival', '中秋'),
  ('2025-10-07', 'HOLIDAY', 'National Day', '国庆节'),
  ('2025-10-08', 'HOLIDAY', 'National Day', '国庆节'),
  ('2025-10-11', 'WORKDAY', 'National Day', '国庆节'),
  ('2026-01-01', 'HOLIDAY', 'New Year''s Day', '元旦'),
  ('2026-01-02', 'HOLIDAY', 'New Year''s Day', '元旦'),
  ('2026-01-03', 'HOLIDAY', 'New Year''s Day', '元旦'),
  ('2026-01-04', 'WORKDAY', 'New Year''s Day', '元旦'),
  ('2026-02-14', 'WORKDAY', 'Spring Festival', '春节'),
  ('2026-02-15', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2026-02-16', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2026-02-17', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2026-02-18', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2026-02-19', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2026-02-20', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2026-02-21', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2026-02-22', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2026-02-23', 'HOLIDAY', 'Spring Festival', '春节'),
  ('2026-02-28', 'WORKDAY', 'Spring Festival', '春节'),
  ('2026-04-04', 'HOLIDAY', 'Tomb-sweeping Day', '清明'),
  ('2026-04-05', 'HOLIDAY', 'Tomb-sweeping Day', '清明'),
  ('2026-04-06', 'HOLIDAY', 'Tomb-sweeping Day', '清明'),
  ('2026-05-01', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2026-05-02', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2026-05-03', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2026-05-04', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2026-05-05', 'HOLIDAY', 'Labour Day', '劳动节'),
  ('2026-05-09', 'WORKDAY', 'Labour Day', '劳动节'),
  ('2026-06-19', 'HOLIDAY', 'Dragon Boat Festival', '端午'),
  ('2026-06-20', 'HOLIDAY', 'Dragon Boat Festival', '端午'),
  ('2026-06-21', 'HOLIDAY', 'Dragon Boat Festival', '端午'),
  ('2026-09-20', 'WORKDAY', 'National Day', '国庆节'),
  ('2026-09-25', 'HOLIDAY', 'Mid-autumn Festival', '中秋'),
  ('2026-09-26', 'HOLIDAY', 'Mid-autumn Festival', '中秋'),
  ('2026-09-27', 'HOLIDAY', 'Mid-autumn Festival', '中秋'),
  ('2026-10-01', 'HOLIDAY', 'National Day', '国庆节'),
  ('2026-10-02', 'HOLIDAY', 'National Day', '国庆节'),
  ('2026-10-03', 'HOLIDAY', 'National Day', '国庆节'),
  ('2026-10-04', 'HOLIDAY', 'National Day', '国庆节'),
  ('2026-10-05', 'HOLIDAY', 'National Day', '国庆节'),
  ('2026-10-06', 'HOLIDAY', 'National Day', '国庆节'),
  ('2026-10-07', 'HOLIDAY', 'National Day', '国庆节'),
  ('2026-10-10', 'WORKDAY', 'National Day', '国庆节')
) AS known ("day", "kind", "nameEn", "nameZh")
JOIN "CalendarYear" ON "CalendarYear"."year" = extract(year FROM known."day"::date);
