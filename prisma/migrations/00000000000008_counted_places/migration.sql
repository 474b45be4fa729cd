-- The tally remembers in which cell of PlaceCount it counted a signature, so that it can take it out again or move it whatever
-- became of the row: signed anew from elsewhere, or erased.
ALTER TABLE "Signature" ADD COLUMN "placeCountry" CHAR(2),
ADD COLUMN "placeCity" TEXT,
ADD COLUMN "placeDay" DATE;

-- One rule for what is the same city: white space and case as typed do not matter.
CREATE FUNCTION evened_city(city text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(initcap(regexp_replace(btrim(city), '\s+', ' ', 'g')), '')
$$;

-- A place where nobody is counted any more leaves no trace.
CREATE FUNCTION remove_empty_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "PlaceCount" WHERE "campaignId" = NEW."campaignId" AND "country" = NEW."country" AND "city" = NEW."city"
     AND "day" = NEW."day" AND "count" = 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "PlaceCount_empty" AFTER UPDATE ON "PlaceCount"
  FOR EACH ROW WHEN (NEW."count" = 0) EXECUTE FUNCTION remove_empty_place();

UPDATE "Signature" SET "placeCountry" = "country", "placeCity" = evened_city("city"),
       "placeDay" = (coalesce("confirmedAt", "createdAt") AT TIME ZONE 'UTC')::date
 WHERE "counted" = 1;
DELETE FROM "PlaceCount";
INSERT INTO "PlaceCount" ("campaignId", "country", "city", "day", "count")
SELECT "campaignId", "placeCountry", "placeCity", "placeDay", count(*)
  FROM "Signature" WHERE "counted" = 1 GROUP BY 1, 2, 3, 4;

-- The tally's work that is left: what is not counted as it should be, or not where it should be.
DROP INDEX "Signature_uncounted_idx";
CREATE INDEX "Signature_uncounted_idx" ON "Signature" ("confirmedAt", "id")
  WHERE "counted" <> ("state" = 'confirmed' AND "heldReason" IS NULL)::int
     OR "counted" = 1 AND ("placeCountry", "placeCity", "placeDay") IS DISTINCT FROM
        ("country", evened_city("city"), (coalesce("confirmedAt", "createdAt") AT TIME ZONE 'UTC')::date);
