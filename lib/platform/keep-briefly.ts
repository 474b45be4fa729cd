// Keeps what very many ask for and few people change, in every process: read once however many ask at the same moment. Half a second,
// so that also what is made of kept things is at most a second old.

const freshMs = 500

export type KeptBriefly<Value> = { get(): Promise<Value>; forget(): void }

/** What one forgets all read anew: one may be made of others. */
let forgottenCount = 0

/** A fault is told to all who waited for that reading, and not kept. */
export function keepBriefly<Value>(
  read: () => Promise<Value>,
  now = () => performance.now(),
): KeptBriefly<Value> {
  let kept: { value: Promise<Value>; readAt: number; forgottenCount: number } | undefined
  return {
    get() {
      if (kept && kept.forgottenCount === forgottenCount && now() - kept.readAt < freshMs) return kept.value
      const reading = { value: read(), readAt: now(), forgottenCount }
      reading.value.catch(() => kept === reading && (kept = undefined))
      kept = reading
      return reading.value
    },
    forget() {
      forgottenCount++
    },
  }
}
