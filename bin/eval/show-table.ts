// The measures as a table for people: all documents together, then each by its precision and recall.

import { findings, measureOf, sumOf, type Measure, type Tallies } from './tally'

export type Scored = { name: string; tallies: Tallies }

const share = (value: number | null | undefined) => (value == null ? '–' : value.toFixed(3)).padStart(9)

export function showTable(scored: Scored[]): string {
  return [...showTogether(scored), '', ...showEach(scored)].join('\n')
}

function showTogether(scored: Scored[]): string[] {
  const total = sumOf(scored.map(({ tallies }) => tallies))
  const rows = findings.flatMap((finding) => {
    const tally = total[finding]
    if (!tally) return []
    const { precision, recall, f1 } = measureOf(tally)
    const counts = `  ${tally.right}/${tally.given} right, ${tally.found}/${tally.wanted} found`
    return [`${finding.padEnd(14)}${share(precision)}${share(recall)}${share(f1)}${counts}`]
  })
  const title = scored.length === 1 ? '1 document' : `${scored.length} documents`
  return [`${title.padEnd(14)}precision   recall       F1`, ...rows]
}

function showEach(scored: Scored[]): string[] {
  const shown = findings.filter((finding) => scored.some(({ tallies }) => tallies[finding]))
  const width = Math.max(10, ...scored.map(({ name }) => name.length)) + 2
  const head = ['P / R'.padEnd(width), ...shown.map((finding) => finding.slice(0, 10).padStart(11))].join('')
  const rows = scored.map(({ name, tallies }) => {
    const cells = shown.map((finding) => {
      const tally = tallies[finding]
      return `  ${tally ? sides(measureOf(tally)) : ' '.repeat(9)}`
    })
    return [name.padEnd(width), ...cells].join('').trimEnd()
  })
  return [head, ...rows]
}

function sides({ precision, recall }: Measure): string {
  const side = (value: number | null) => (value === null ? '–' : value.toFixed(2))
  return `${side(precision).padStart(4)} ${side(recall).padStart(4)}`
}
