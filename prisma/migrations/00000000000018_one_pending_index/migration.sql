-- Every signature is written into each of its indexes: who has not confirmed is found by the campaign and an empty "confirmedAt", or
-- by the index of those who were not reminded.
DROP INDEX "Signature_pending_idx";
