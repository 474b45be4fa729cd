-- Every signature is written into each of these: one unique index in the other order also finds all signatures of a mailbox, and
-- what has no number yet need not be in the index of numbers.
CREATE UNIQUE INDEX "Signature_emailTag_campaignId_key" ON "Signature"("emailTag", "campaignId");
DROP INDEX "Signature_campaignId_emailTag_key";
DROP INDEX "Signature_emailTag_idx";
DROP INDEX "Signature_campaignId_number_key";
CREATE UNIQUE INDEX "Signature_campaignId_number_key" ON "Signature" ("campaignId", "number") WHERE "number" IS NOT NULL;
