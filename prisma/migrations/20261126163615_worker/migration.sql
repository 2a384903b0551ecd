-- CreateEnum
CREATE TYPE "MailWay" AS ENUM ('SMTP', 'LOCAL_MAILBOX', 'NONE');

-- AlterTable
ALTER TABLE "OutboxMail" ADD COLUMN     "subject" TEXT;

-- CreateTable
CREATE TABLE "MailDelivery" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "way" "MailWay" NOT NULL,
    "server" TEXT,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemonstrationMail" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DemonstrationMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClockDuty" (
    "name" TEXT NOT NULL,
    "lastRunAt" TIMESTAMPTZ(3),

    CONSTRAINT "ClockDuty_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "DemonstrationMail_sentAt_id_idx" ON "DemonstrationMail"("sentAt", "id");

-- CreateIndex
CREATE INDEX "DemonstrationMail_address_sentAt_id_idx" ON "DemonstrationMail"("address", "sentAt", "id");

-- ----------------------------------------------- what the schema cannot say

ALTER TABLE "MailDelivery"
  ADD CONSTRAINT "sql_delivery_one_row" CHECK ("id" = 1),
  ADD CONSTRAINT "sql_delivery_server" CHECK (("way" = 'SMTP') = ("server" IS NOT NULL));

-- Nobody gives up on a mail without saying why.
ALTER TABLE "OutboxMail"
  ADD CONSTRAINT "sql_mail_parked" CHECK ("state" <> 'PARKED' OR "lastError" IS NOT NULL);

-- Workers listen: a mail is taken up when its transaction is through, not at the next look.
CREATE FUNCTION regolith_outbox_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('regolith_outbox', '');
  RETURN NULL;
END $$;

CREATE TRIGGER "sql_mail_notice" AFTER INSERT OR UPDATE OF "queuedAt" ON "OutboxMail"
  FOR EACH ROW WHEN (NEW."queuedAt" IS NULL) EXECUTE FUNCTION regolith_outbox_notice();
