// Keeps answers that are dear to make a hundred times as long as they took, and at most a minute: what takes ten milliseconds is
// a second old, what takes a second is made once a minute, and no number of readers makes the database do more than that.

import { LRUCache } from 'lru-cache'

const timesItsCost = 100
const mostMs = 60_000
const mostAnswers = 1_000

type Kept<Answer> = { answer: Promise<Answer>; until: number }

/** One making at a time for each key; a fault is not kept. `now` in milliseconds that only grow. */
export function keepByCost<Answer>(
  make: (key: string) => Promise<Answer>,
  now = () => performance.now(),
): (key: string) => Promise<Answer> {
  const kept = new LRUCache<string, Kept<Answer>>({ max: mostAnswers })
  return (key) => {
    const known = kept.get(key)
    if (known && now() < known.until) return known.answer
    const begunAt = now()
    const entry = { answer: make(key), until: Infinity }
    kept.set(key, entry)
    const settle = () => (entry.until = now() + Math.min(mostMs, timesItsCost * (now() - begunAt)))
    entry.answer.then(settle, () => kept.delete(key))
    return entry.answer
  }
}
