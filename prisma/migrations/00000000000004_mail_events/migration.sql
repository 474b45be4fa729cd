-- What providers tell us of a mail, mailboxes that get no bulk mail, pausing, and the one reminder and welcome of a signature

-- AlterTable
ALTER TABLE "Batch" ADD COLUMN     "provider" TEXT,
ADD COLUMN     "size" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "bouncedAt" TIMESTAMPTZ(3),
ADD COLUMN     "complainedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deliveredAt" TIMESTAMPTZ(3),
ADD COLUMN     "subscriptionId" UUID;

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "pausedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Signature" ADD COLUMN     "isWelcomeDue" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "MailEvent" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "deliveryId" BIGINT,
    "emailTag" BYTEA,
    "detail" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Suppression" (
    "emailTag" BYTEA NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Suppression_pkey" PRIMARY KEY ("emailTag")
);

-- CreateIndex
CREATE INDEX "MailEvent_providerId_idx" ON "MailEvent"("providerId");

-- CreateIndex
CREATE INDEX "MailEvent_deliveryId_idx" ON "MailEvent"("deliveryId");

-- CreateIndex
CREATE INDEX "MailEvent_emailTag_idx" ON "MailEvent"("emailTag");

-- CreateIndex
CREATE INDEX "Batch_settledAt_idx" ON "Batch"("settledAt");

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "Subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailEvent" ADD CONSTRAINT "MailEvent_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One message once to each subscription, whoever queues it
CREATE UNIQUE INDEX "Delivery_subscription_message_key" ON "Delivery" ("subscriptionId", "messageId")
  WHERE "subscriptionId" IS NOT NULL;

-- What events name, and what a person has to look at
CREATE INDEX "Delivery_providerId_idx" ON "Delivery" ("providerId") WHERE "providerId" IS NOT NULL;
CREATE INDEX "Delivery_unsettled_idx" ON "Delivery" ("messageId", "state") WHERE "state" IN ('failed', 'unknown');
CREATE INDEX "Delivery_bounced_idx" ON "Delivery" ("bouncedAt") WHERE "bouncedAt" IS NOT NULL;
CREATE INDEX "Delivery_complained_idx" ON "Delivery" ("complainedAt") WHERE "complainedAt" IS NOT NULL;
CREATE INDEX "Signature_welcome_idx" ON "Signature" ("confirmedAt") WHERE "isWelcomeDue";
CREATE INDEX "Signature_unreminded_idx" ON "Signature" ("createdAt") WHERE "state" = 'pending' AND "remindedAt" IS NULL;
