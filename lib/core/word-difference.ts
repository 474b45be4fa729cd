// What two texts have and have not in common, in whole words of whatever script, for pages that show what a correction changed.
// Exact: what stays and what is taken away is the earlier text, what stays and what is added the later one. Pure.

import { diffArrays } from 'diff'

export type Difference = { kind: 'same' | 'added' | 'removed'; text: string }[]

/** More changes than this and the texts have little in common: then all of one is replaced by all of the other. */
const mostChanges = 400

export function wordDifference(before: string, after: string): Difference {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostChanges })
  const difference: Difference = changes
    ? changes.map(({ value, added, removed }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value.join(''),
      }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]
  return joinStretches(difference)
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The segmenter's time grows with the square of what it is given (V8 copies it for each word): so a piece between spaces at a time. */
function wordsOf(text: string): string[] {
  const pieces = text.match(/\s+|[^\s。、，]+[。、，]*|[。、，]+/g) ?? []
  return pieces.flatMap((piece) => [...segmenter.segment(piece)].map(({ segment }) => segment))
}

type Run = Record<Difference[number]['kind'], string>

/** Changes with nothing but a space between them read as one: what went first, what came after it. */
function joinStretches(difference: Difference): Difference {
  const runs: Run[] = [{ removed: '', added: '', same: '' }]
  for (const { kind, text } of difference.flatMap(asChangeIfGap)) {
    if (kind !== 'same' && runs.at(-1)!.same) runs.push({ removed: '', added: '', same: '' })
    runs.at(-1)![kind] += text
  }
  const kinds = ['removed', 'added', 'same'] as const
  return runs.flatMap((run) => kinds.map((kind) => ({ kind, text: run[kind] }))).filter(({ text }) => text)
}

function asChangeIfGap(part: Difference[number], index: number, { length }: Difference): Difference {
  const isGap = part.kind === 'same' && index > 0 && index < length - 1 && /^[^\S\n]+$/.test(part.text)
  return isGap ? (['removed', 'added'] as const).map((kind) => ({ ...part, kind })) : [part]
}
