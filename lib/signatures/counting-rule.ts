// SQL: what the count should hold of a signature, and where. The tally makes it so, the recount looks whether it is; the partial
// index "Signature_uncounted_idx" is written in the same words, and holds nothing but the work that is left.

/** 0 or 1. */
export const shouldCount = `("state" = 'confirmed' AND "heldReason" IS NULL)::int`

/** Country, city and day (UTC) of a row as it is now. What is the same city is decided by the database alone. */
export const placeNow = `"country", evened_city("city"), (coalesce("confirmedAt", "createdAt") AT TIME ZONE 'UTC')::date`

/** Country, city and day that the tally counted it in. */
export const placeCounted = '"placeCountry", "placeCity", "placeDay"'

/** A signature may also move without leaving the count: its owner came back from elsewhere, or was erased. */
export const isDue = `("counted" <> ${shouldCount} OR "counted" = 1 AND (${placeCounted}) IS DISTINCT FROM (${placeNow}))`
