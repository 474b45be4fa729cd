// Counts of what was right, given and labelled, and the precision and recall that they make.

export const findings = [
  'headline',
  'byline',
  'publisher',
  'issueArea',
  'callouts',
  'quotes',
  'speakers',
  'figures',
  'counted',
  'asks',
  'targets',
  'organisations',
] as const
export type Finding = (typeof findings)[number]

/** `right` of `given` are good; `found` of `wanted` were found. */
export type Tally = { right: number; given: number; found: number; wanted: number }
export type Tallies = Partial<Record<Finding, Tally>>
/** null: nothing was given, or nothing labelled. */
export type Measure = { precision: number | null; recall: number | null; f1: number | null }

export function measureOf({ right, given, found, wanted }: Tally): Measure {
  const precision = given > 0 ? right / given : null
  const recall = wanted > 0 ? found / wanted : null
  const sum = (precision ?? 0) + (recall ?? 0)
  const f1 = precision === null || recall === null ? null : sum === 0 ? 0 : (2 * precision * recall) / sum
  return { precision, recall, f1 }
}

export function sumOf(all: Tallies[]): Tallies {
  const total: Tallies = {}
  for (const tallies of all)
    for (const finding of findings) {
      const one = tallies[finding]
      if (one) total[finding] = added(total[finding], one)
    }
  return total
}

function added(total: Tally | undefined, one: Tally): Tally {
  if (!total) return one
  return {
    right: total.right + one.right,
    given: total.given + one.given,
    found: total.found + one.found,
    wanted: total.wanted + one.wanted,
  }
}
