-- A second person where one is asked for, whatever the code does; who asked for a successor's one invitation

-- CreateTable
CREATE TABLE "SuccessorInvitation" (
    "campaignId" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "askedBy" TEXT NOT NULL,
    "askedById" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedBy" TEXT,
    "approvedById" TEXT,
    "recipientCount" INTEGER NOT NULL,
    "messageId" TEXT,

    CONSTRAINT "SuccessorInvitation_pkey" PRIMARY KEY ("campaignId")
);

-- AddForeignKey
ALTER TABLE "SuccessorInvitation" ADD CONSTRAINT "SuccessorInvitation_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand: rules that hold whatever the code does.

ALTER TABLE "Correction"
  ADD CONSTRAINT "Correction_second_person_check" CHECK (
    "state" <> 'approved' OR ("decidedById" IS NOT NULL AND "decidedById" IS DISTINCT FROM "proposedById" AND "toVersion" IS NOT NULL)),
  ADD CONSTRAINT "Correction_decided_check" CHECK (("state" = 'proposed') = ("decidedAt" IS NULL));

ALTER TABLE "SuccessorInvitation"
  ADD CONSTRAINT "SuccessorInvitation_second_person_check" CHECK (
    ("approvedAt" IS NULL) = ("approvedById" IS NULL) AND ("approvedById" IS NULL OR "approvedById" IS DISTINCT FROM "askedById"));

ALTER TABLE "Verification"
  ADD CONSTRAINT "Verification_decided_check" CHECK (("verifiedAt" IS NULL) <> ("refusedAt" IS NULL));

ALTER TABLE "LeadSignatory"
  ADD CONSTRAINT "LeadSignatory_approved_check" CHECK (
    ("approvedAt" IS NULL) = ("approvedName" IS NULL) AND ("approvedAt" IS NULL) = ("approvedTitle" IS NULL));
