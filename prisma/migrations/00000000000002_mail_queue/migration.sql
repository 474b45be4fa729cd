-- Mail that is no longer needed when its turn comes, and queues that confirmation mails leave first

-- AlterEnum
ALTER TYPE "DeliveryState" ADD VALUE 'skipped';

-- AlterTable
ALTER TABLE "Batch" ADD COLUMN     "priority" SMALLINT NOT NULL DEFAULT 0;

CREATE INDEX "Delivery_queued_of_message_idx" ON "Delivery" ("messageId", "notBefore", "id") WHERE "state" = 'queued';
CREATE INDEX "Batch_frozen_idx" ON "Batch" ("priority", "notBefore") WHERE "state" = 'frozen';
