// What happens at each time of a sentence: "the summit on 3 December, and the vote on 5 May". Where the first time has something before
// it, so have the others; "On 3 December the summit opens, and on 5 May …" goes the other way. Pure.

import { endWord, eventWord } from './moment-words'

/** Places within the sentence. */
export type Happening = { start: number; end: number; isEnd: boolean }
type Place = [start: number, end: number]

/** "the vote … on Tuesday": farther apart, the two have nothing to do with each other. */
const apart = 80

/** One for each of `times`, which stand in order; null where nothing that is known happens. */
export function happeningsOf(words: string, times: Place[]): (Happening | null)[] {
  const first = times[0]
  const isBehind = first !== undefined && happeningIn(words, [0, first[0]], first) === null
  let last: Happening | null = null
  return times.map((time, at) => {
    const before: Place = [times[at - 1]?.[1] ?? 0, time[0]]
    const after: Place = [time[1], times[at + 1]?.[0] ?? words.length]
    const [one, other] = isBehind ? [after, before] : [before, after]
    const inherited = last && isNear(last, time) ? last : null
    const found =
      happeningIn(words, one, time) ?? (isBehind ? null : inherited) ?? happeningIn(words, other, time)
    return (last = found)
  })
}

/** What happens there, or what ends. */
function happeningIn(words: string, [start, end]: Place, time: Place): Happening | null {
  const part = words.slice(start, end)
  const over = endWord.exec(part)
  const found = eventWord.exec(part) ?? over
  if (!found) return null
  const at = start + found.index
  const happening = { start: at, end: at + found[0].length, isEnd: over !== null }
  return isNear(happening, time) ? happening : null
}

function isNear({ start }: Happening, time: Place): boolean {
  return Math.abs(start - time[0]) <= apart
}
