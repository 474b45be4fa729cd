// What a measurement gives: numbers by name, or null when it could not be measured or did not match the rows afterwards.
// A figure is never zero for "unknown", and never made up.

export type Result = { perSecond?: number; p50Ms?: number; p99Ms?: number; errors?: number } & Record<
  string,
  number
>

/** What measurements share: a running site and its database. Started when the first measurement asks. */
export type Bench = {
  site(): Promise<BenchSite>
  /** How long what is measured over time goes on. */
  minutes: number
}
export type BenchSite = { url: string; slug: string; databaseUrl: string }

/** `load`: of the machine, before it was measured. `floor`: of the same run. */
export type Measured = {
  result: Result
  machine: string
  load: number
  floor?: { name: string; ratio: number }
}

export type Measure = (bench: Bench) => Promise<Result | null>

export function summarise(latenciesMs: number[], seconds: number): Result {
  const sorted = latenciesMs.toSorted((a, b) => a - b)
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { perSecond: round(sorted.length / seconds), p50Ms: at(0.5), p99Ms: at(0.99), errors: 0 }
}

export const round = (value: number) => Number(value.toPrecision(4))
