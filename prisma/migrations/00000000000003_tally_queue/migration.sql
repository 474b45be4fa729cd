-- The tally takes its work in this order: so the planner reads this index, which is as small as the work that is left, and
-- never the whole table.
DROP INDEX "Signature_uncounted_idx";
CREATE INDEX "Signature_uncounted_idx" ON "Signature" ("confirmedAt", "id")
  WHERE "counted" <> ("state" = 'confirmed' AND "heldReason" IS NULL)::int;
