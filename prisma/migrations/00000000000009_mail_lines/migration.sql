-- A batch of mails that people wait for holds several messages.
ALTER TABLE "Batch" ALTER COLUMN "messageId" DROP NOT NULL;

-- A million bulk deliveries are written at once: they stay out of every index that only other mails are found by.
DROP INDEX "Delivery_emailTag_messageId_createdAt_idx";
CREATE INDEX "Delivery_emailTag_idx" ON "Delivery" ("emailTag") WHERE "subscriptionId" IS NULL;
CREATE INDEX "Delivery_signatureId_idx" ON "Delivery" ("signatureId") WHERE "signatureId" IS NOT NULL;
DROP INDEX "Delivery_batchId_position_idx";
CREATE INDEX "Delivery_batch_idx" ON "Delivery" ("batchId", "position") WHERE "batchId" IS NOT NULL;

-- The lines of the outbox (lib/mail/next-line.ts).
DROP INDEX "Delivery_queued_idx";
CREATE INDEX "Delivery_urgent_line_idx" ON "Delivery" ("priority", "notBefore", "id") WHERE "state" = 'queued' AND "priority" < 5;
DROP INDEX "Delivery_queued_of_message_idx";
CREATE INDEX "Delivery_bulk_line_idx" ON "Delivery" ("messageId", "notBefore", "id") WHERE "state" = 'queued' AND "priority" >= 5;
CREATE INDEX "Batch_frozenAt_idx" ON "Batch" ("frozenAt");
