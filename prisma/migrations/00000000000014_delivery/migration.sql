-- The day on which a campaign is handed to whom it asks.
ALTER TABLE "Campaign" ADD COLUMN "deliverOn" DATE;
