-- CreateTable
CREATE TABLE "FormerAddress" (
    "personId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "leftAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerAddress_pkey" PRIMARY KEY ("personId","email")
);

-- AddForeignKey
ALTER TABLE "FormerAddress" ADD CONSTRAINT "FormerAddress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say: no address is left without a record, whoever changes it, and the record stays.
ALTER TABLE "FormerAddress"
  ADD CONSTRAINT "sql_former_address_lower" CHECK ("email" = lower("email"));

CREATE FUNCTION regolith_former_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "FormerAddress" ("personId", "email", "leftAt")
    VALUES (OLD."id", lower(OLD."email"), NEW."updatedAt")
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "sql_person_former_address" AFTER UPDATE OF "email" ON "Person"
  FOR EACH ROW WHEN (lower(OLD."email") IS DISTINCT FROM lower(NEW."email"))
  EXECUTE FUNCTION regolith_former_address();

CREATE TRIGGER "sql_former_address_append_only" BEFORE UPDATE OR DELETE ON "FormerAddress"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_former_address_no_truncate" BEFORE TRUNCATE ON "FormerAddress"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
