// Answers of a pure function, kept for what was asked lately: in a great moment very many ask the same few things.

import { LRUCache } from 'lru-cache'

export function remember<Answer>(find: (asked: string) => Answer, most = 10_000): (asked: string) => Answer {
  const known = new LRUCache<string, { answer: Answer }>({ max: most })
  return (asked) => {
    const kept = known.get(asked)
    if (kept) return kept.answer
    const answer = find(asked)
    known.set(asked, { answer })
    return answer
  }
}
