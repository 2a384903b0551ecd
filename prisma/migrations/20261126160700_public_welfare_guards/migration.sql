-- What the schema cannot say of the two forms: an application has the sections of its own type and no
-- other, and what is shown to the public is lent as it is.
--
--   RG020 a section of the other type's form   RG021 the type of an application never changes
--   RG022 public welfare prepares nothing

-- The same as `hasSection` in the domain package; a test compares the two.
CREATE FUNCTION regolith_form_has(asked "ApplicationType", section text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN section IN ('PROJECT', 'ANALYSIS', 'EXPERIENCE') THEN asked = 'RESEARCH'
    WHEN section IN ('EXHIBITION', 'VENUE', 'SECURITY', 'PERIOD') THEN asked = 'PUBLIC_WELFARE'
    ELSE true
  END
$$;

CREATE FUNCTION regolith_require_section(application uuid, section text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Application" WHERE "id" = application AND NOT regolith_form_has("type", section)
  ) THEN
    RAISE EXCEPTION 'SECTION_NOT_IN_FORM: application % has no section %', application, section
      USING ERRCODE = 'RG020';
  END IF;
END $$;

CREATE FUNCTION regolith_answers_in_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM regolith_require_section(NEW."applicationId", TG_ARGV[0]);
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_project_in_form" BEFORE INSERT OR UPDATE ON "ProjectAnswers"
  FOR EACH ROW EXECUTE FUNCTION regolith_answers_in_form('PROJECT');
CREATE TRIGGER "sql_step_in_form" BEFORE INSERT OR UPDATE ON "AnalysisStep"
  FOR EACH ROW EXECUTE FUNCTION regolith_answers_in_form('ANALYSIS');
CREATE TRIGGER "sql_experience_in_form" BEFORE INSERT OR UPDATE ON "ExperienceAnswers"
  FOR EACH ROW EXECUTE FUNCTION regolith_answers_in_form('EXPERIENCE');
CREATE TRIGGER "sql_exhibition_in_form" BEFORE INSERT OR UPDATE ON "ExhibitionAnswers"
  FOR EACH ROW EXECUTE FUNCTION regolith_answers_in_form('EXHIBITION');
CREATE TRIGGER "sql_venue_in_form" BEFORE INSERT OR UPDATE ON "VenueAnswers"
  FOR EACH ROW EXECUTE FUNCTION regolith_answers_in_form('VENUE');
CREATE TRIGGER "sql_security_in_form" BEFORE INSERT OR UPDATE ON "SecurityAnswers"
  FOR EACH ROW EXECUTE FUNCTION regolith_answers_in_form('SECURITY');
CREATE TRIGGER "sql_period_in_form" BEFORE INSERT OR UPDATE ON "PeriodAnswers"
  FOR EACH ROW EXECUTE FUNCTION regolith_answers_in_form('PERIOD');

CREATE FUNCTION regolith_section_in_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM regolith_require_section(NEW."applicationId", NEW."key"::text);
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_section_in_form" BEFORE INSERT OR UPDATE ON "ApplicationSection"
  FOR EACH ROW EXECUTE FUNCTION regolith_section_in_form();

CREATE FUNCTION regolith_change_in_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM regolith_require_section("applicationId", NEW."section"::text)
    FROM "ChangeRequest" WHERE "id" = NEW."requestId";
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_change_in_form" BEFORE INSERT OR UPDATE ON "ChangeRequestSection"
  FOR EACH ROW EXECUTE FUNCTION regolith_change_in_form();

-- Answers belong to one form for good; without this, a change of type would leave them in the other.
CREATE FUNCTION regolith_type_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TYPE_IS_KEPT: application % stays %', OLD."number", OLD."type"
    USING ERRCODE = 'RG021';
END $$;

CREATE TRIGGER "sql_application_type_kept" BEFORE UPDATE ON "Application"
  FOR EACH ROW WHEN (OLD."type" IS DISTINCT FROM NEW."type")
  EXECUTE FUNCTION regolith_type_is_kept();

CREATE FUNCTION regolith_item_as_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Application" WHERE "id" = NEW."applicationId" AND "type" = 'PUBLIC_WELFARE'
  ) THEN
    RAISE EXCEPTION 'LENT_AS_IT_IS: application % prepares nothing', NEW."applicationId"
      USING ERRCODE = 'RG022';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_item_as_it_is" BEFORE INSERT OR UPDATE ON "ApplicationItem"
  FOR EACH ROW WHEN (NEW."preparation" <> 'AS_IS') EXECUTE FUNCTION regolith_item_as_it_is();

ALTER TABLE "PeriodAnswers"
  ADD CONSTRAINT "sql_period_visitors" CHECK ("expectedVisitors" BETWEEN 1 AND 1000000000);
