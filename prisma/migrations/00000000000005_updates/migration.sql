-- Updates: written, scheduled, approved where many get them, sent; and what keeps them few

-- CreateEnum
CREATE TYPE "UpdateKind" AS ENUM ('news', 'answer', 'outcome');

-- CreateEnum
CREATE TYPE "UpdateState" AS ENUM ('draft', 'scheduled', 'sent', 'discarded');

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "resultOf" "UpdateKind";

-- CreateTable
CREATE TABLE "Update" (
    "id" UUID NOT NULL,
    "campaignId" TEXT NOT NULL,
    "n" INTEGER,
    "kind" "UpdateKind" NOT NULL DEFAULT 'news',
    "state" "UpdateState" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "country" CHAR(2),
    "city" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writtenById" TEXT,
    "writtenBy" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sendAt" TIMESTAMPTZ(3),
    "recipientCount" INTEGER,
    "needsApproval" BOOLEAN NOT NULL DEFAULT false,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" TEXT,
    "approvedBy" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "messageId" TEXT,

    CONSTRAINT "Update_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Update_messageId_key" ON "Update"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Update_campaignId_n_key" ON "Update"("campaignId", "n");

-- AddForeignKey
ALTER TABLE "Update" ADD CONSTRAINT "Update_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Update" ADD CONSTRAINT "Update_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- From here on by hand: rules that hold whatever the code does.

ALTER TABLE "Update"
  ADD CONSTRAINT "Update_scheduled_check" CHECK ("state" <> 'scheduled' OR "sendAt" IS NOT NULL),
  ADD CONSTRAINT "Update_sent_check" CHECK (
    ("state" = 'sent') = ("sentAt" IS NOT NULL AND "n" IS NOT NULL) AND ("messageId" IS NULL OR "state" = 'sent')),
  ADD CONSTRAINT "Update_approved_check" CHECK (
    ("approvedAt" IS NULL) = ("approvedById" IS NULL) AND "approvedById" IS DISTINCT FROM coalesce("writtenById", '')),
  ADD CONSTRAINT "Update_sent_approved_check" CHECK ("state" <> 'sent' OR NOT "needsApproval" OR "approvedAt" IS NOT NULL);

-- Who only wants the result gets one answer and one outcome; what was skipped on its way was not got
CREATE UNIQUE INDEX "Delivery_result_key" ON "Delivery" ("subscriptionId", "resultOf")
  WHERE "resultOf" IS NOT NULL AND "state" <> 'skipped';
CREATE INDEX "Update_due_idx" ON "Update" ("sendAt") WHERE "state" = 'scheduled';

-- Going out: one update of a campaign after the other, at most three in any seven days, each with the next number. From then on
-- its words stay as they are.
CREATE FUNCTION send_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'sent' THEN
    IF (NEW."state", NEW."n", NEW."kind", NEW."title", NEW."body", NEW."sentAt")
       IS DISTINCT FROM (OLD."state", OLD."n", OLD."kind", OLD."title", OLD."body", OLD."sentAt") THEN
      RAISE EXCEPTION 'an update that went out stays as it is' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."state" = 'sent' THEN
    PERFORM pg_advisory_xact_lock(720114002, hashtext(NEW."campaignId"));
    IF (SELECT count(*) FROM "Update"
         WHERE "campaignId" = NEW."campaignId" AND "sentAt" > clock_timestamp() - interval '7 days') >= 3 THEN
      RAISE EXCEPTION 'three updates of this campaign went out within seven days'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'Update_weekly_limit';
    END IF;
    NEW."sentAt" := clock_timestamp();
    NEW."n" := (SELECT coalesce(max("n"), 0) + 1 FROM "Update" WHERE "campaignId" = NEW."campaignId");
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Update_sent" BEFORE UPDATE ON "Update" FOR EACH ROW EXECUTE FUNCTION send_update();
