// Floors as they are typed: "quotes=0.9" holds the F1 of quotes, "asks.precision=0.8" one side of it.

import { findings, type Finding, type Measure } from './tally'

export type Floor = { finding: Finding; side: keyof Measure; least: number }

export function floorOf(typed: string): Floor {
  const [, name, side = 'f1', number] =
    /^([A-Za-z]+)(?:\.(precision|recall|f1))?=(\d*\.?\d+)$/.exec(typed) ?? []
  const finding = findings.find((one) => one === name)
  if (!finding || Number(number) > 1)
    throw new Error(`${typed}: a floor is FINDING=NUMBER up to 1, of ${findings.join(', ')}.`)
  return { finding, side: side as keyof Measure, least: Number(number) }
}

/** A line for each floor that does not hold. What has nothing to be measured by does not hold either; recall stands for an F1 that cannot be. */
export function listBroken(floors: Floor[], measures: Partial<Record<Finding, Measure>>): string[] {
  return floors.flatMap(({ finding, side, least }) => {
    const measure = measures[finding]
    const value = measure?.[side] ?? (side === 'f1' ? measure?.recall : null) ?? null
    if (value !== null && value >= least) return []
    return [`${finding} (${side}) is ${value === null ? 'not measured' : value.toFixed(3)}, below ${least}.`]
  })
}
