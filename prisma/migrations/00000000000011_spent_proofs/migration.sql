-- Proofs of work that a signature was given for, so that each is good once. A hash of the challenge, dropped when it is outdated.
CREATE TABLE "SpentProof" (
    "id" BYTEA NOT NULL,
    "spentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SpentProof_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "SpentProof_spentAt_idx" ON "SpentProof"("spentAt");
