// Whether the moment for which something was put has come. Moments are kept to the millisecond, rounded: compared with one that is
// rounded the same way, what was put for now is due now, and not up to half a millisecond later.

/** SQL: `column`, a timestamptz(3), is not in the future. */
export const isPast = (column: string) => `${column} <= now()::timestamptz(3)`
