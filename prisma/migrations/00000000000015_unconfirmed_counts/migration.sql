-- Signatures that nobody confirmed are deleted; what remains of them is how many there were: of which campaign, day and removal
CREATE TABLE "UnconfirmedCount" (
    "id" BIGSERIAL NOT NULL,
    "campaignId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "removalId" UUID,
    "count" INTEGER NOT NULL,

    CONSTRAINT "UnconfirmedCount_pkey" PRIMARY KEY ("id")
);

-- One row also where no removal took them
CREATE UNIQUE INDEX "UnconfirmedCount_campaignId_day_removalId_key"
  ON "UnconfirmedCount"("campaignId", "day", "removalId") NULLS NOT DISTINCT;

ALTER TABLE "UnconfirmedCount" ADD CONSTRAINT "UnconfirmedCount_count_check" CHECK ("count" > 0);

-- AddForeignKey
ALTER TABLE "UnconfirmedCount" ADD CONSTRAINT "UnconfirmedCount_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnconfirmedCount" ADD CONSTRAINT "UnconfirmedCount_removalId_fkey" FOREIGN KEY ("removalId") REFERENCES "Removal"("id") ON DELETE SET NULL ON UPDATE CASCADE;
