-- "It wasn't me": whom nobody can make us mail about a campaign, for a while

-- CreateTable
CREATE TABLE "MailRefusal" (
    "signatureId" UUID NOT NULL,
    "campaignId" TEXT NOT NULL,
    "emailTag" BYTEA NOT NULL,
    "refusedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailRefusal_pkey" PRIMARY KEY ("signatureId")
);

-- CreateIndex
CREATE INDEX "MailRefusal_emailTag_campaignId_idx" ON "MailRefusal"("emailTag", "campaignId");

-- AddForeignKey
ALTER TABLE "MailRefusal" ADD CONSTRAINT "MailRefusal_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
