// Where a passage stands in its original, for people who hold it in their hands: "page 3", "lines 12 and 30". Elements of a web page are
// counted by nobody: of those nothing is told. Pure.

import type { Origins } from '@/lib/documents/draft-schema'

type Original = { text: string; origins?: Origins | undefined }

const names = { line: 'line', paragraph: 'paragraph', page: 'page', element: null }
/** More numbers than this are told as the first and the last. */
const mostNumbers = 5

/** Of passages that begin at `starts`; null where it is not known. */
export function placeInOriginal({ text, origins }: Original, starts: number[]): string | null {
  const name = origins && names[origins.unit]
  if (!name) return null
  const numbers = [...new Set(starts.flatMap((start) => numberAt({ text, origins }, start) ?? []))]
  const [first, ...others] = numbers.sort((a, b) => a - b)
  if (first === undefined) return null
  const last = others.pop()
  if (last === undefined) return `${name} ${first}`
  return numbers.length > mostNumbers
    ? `${name}s ${first} to ${last}`
    : `${name}s ${[first, ...others].join(', ')} and ${last}`
}

/** A block of a text may have many lines: those before the passage are counted on. */
function numberAt({ text, origins }: Original, start: number): number | null {
  const block = origins?.blocks.find((one) => one.start <= start && start < one.end)
  if (!block) return null
  const linesBefore = text.slice(block.start, start).split('\n').length - 1
  return origins?.unit === 'line' ? block.n + linesBefore : block.n
}
