// Keeps what very many ask for and few people change: at most a second old in every process, and read once however many ask at
// the same moment.

const freshMs = 1_000

export type KeptBriefly<Value> = { get(): Promise<Value>; forget(): void }

/** A fault is told to all who waited for that reading, and not kept. */
export function keepBriefly<Value>(
  read: () => Promise<Value>,
  now = () => performance.now(),
): KeptBriefly<Value> {
  let kept: { value: Promise<Value>; readAt: number } | undefined
  return {
    get() {
      if (kept && now() - kept.readAt < freshMs) return kept.value
      const reading = { value: read(), readAt: now() }
      reading.value.catch(() => kept === reading && (kept = undefined))
      kept = reading
      return reading.value
    },
    forget() {
      kept = undefined
    },
  }
}
