-- What the page of a source shows: the passages in use, or the whole text where its rights allow that.
ALTER TABLE "CampaignDocument" ADD COLUMN "isWhole" BOOLEAN NOT NULL DEFAULT false;
