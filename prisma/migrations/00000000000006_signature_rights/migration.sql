-- CreateEnum
CREATE TYPE "CorrectionState" AS ENUM ('proposed', 'approved', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "RemovalState" AS ENUM ('running', 'done', 'cancelled', 'restored');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "anonymisedAt" TIMESTAMPTZ(3),
ADD COLUMN     "invitedAt" TIMESTAMPTZ(3),
ADD COLUMN     "predecessorId" TEXT;

-- AlterTable
ALTER TABLE "Signature" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3),
ADD COLUMN     "expiredAt" TIMESTAMPTZ(3),
ADD COLUMN     "flags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "removalId" UUID,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "campaignId" TEXT NOT NULL,
    "state" "CorrectionState" NOT NULL DEFAULT 'proposed',
    "fromVersion" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedBy" TEXT NOT NULL,
    "proposedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedBy" TEXT,
    "decidedById" TEXT,
    "toVersion" INTEGER,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaceCount" (
    "campaignId" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "city" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "PlaceCount_pkey" PRIMARY KEY ("campaignId","country","city","day")
);

-- CreateTable
CREATE TABLE "Verification" (
    "signatureId" UUID NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "decidedBy" TEXT NOT NULL,
    "decidedById" TEXT,
    "evidenceUrl" TEXT,
    "note" TEXT,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("signatureId")
);

-- CreateTable
CREATE TABLE "LeadSignatory" (
    "id" UUID NOT NULL,
    "campaignId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),
    "approvedWordingId" TEXT,
    "approvedName" TEXT,
    "approvedTitle" TEXT,
    "declinedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LeadSignatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Removal" (
    "id" UUID NOT NULL,
    "campaignId" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "RemovalState" NOT NULL DEFAULT 'running',
    "totalCount" INTEGER NOT NULL,
    "movedCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "createdById" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "restoredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Removal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Erasure" (
    "emailTag" BYTEA NOT NULL,
    "erasedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("emailTag")
);

-- CreateIndex
CREATE INDEX "Correction_campaignId_proposedAt_idx" ON "Correction"("campaignId", "proposedAt");

-- CreateIndex
CREATE INDEX "LeadSignatory_campaignId_position_idx" ON "LeadSignatory"("campaignId", "position");

-- CreateIndex
CREATE INDEX "Campaign_predecessorId_idx" ON "Campaign"("predecessorId");

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_removalId_fkey" FOREIGN KEY ("removalId") REFERENCES "Removal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceCount" ADD CONSTRAINT "PlaceCount_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadSignatory" ADD CONSTRAINT "LeadSignatory_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadSignatory" ADD CONSTRAINT "LeadSignatory_approvedWordingId_fkey" FOREIGN KEY ("approvedWordingId") REFERENCES "Wording"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Removal" ADD CONSTRAINT "Removal_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One correction at a time waits for its second person.
CREATE UNIQUE INDEX "Correction_one_proposed_key" ON "Correction" ("campaignId") WHERE "state" = 'proposed';
CREATE INDEX "Signature_removal_idx" ON "Signature" ("removalId") WHERE "removalId" IS NOT NULL;
CREATE INDEX "Removal_running_idx" ON "Removal" ("createdAt") WHERE "state" = 'running';

-- What is counted already, by place and day.
INSERT INTO "PlaceCount" ("campaignId", "country", "city", "day", "count")
SELECT "campaignId", "country", coalesce(initcap(regexp_replace(btrim("city"), '\s+', ' ', 'g')), ''),
       ("confirmedAt" AT TIME ZONE 'UTC')::date, count(*)
  FROM "Signature" WHERE "counted" = 1 GROUP BY 1, 2, 3, 4;
