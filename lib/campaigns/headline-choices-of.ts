// The headlines that a campaign's documents offer, for the editor: the best of each document, then the second best. Pure.

import { headlineChoices, type HeadlineChoice } from './compose/headline-choices'
import type { TeamDocument } from './team-view'

/** `n`: the source it comes from. */
export type NumberedChoice = HeadlineChoice & { n: number }

const most = 3

export function headlineChoicesOf({
  documents,
}: {
  documents: Pick<TeamDocument, 'n' | 'findings'>[]
}): NumberedChoice[] {
  const each = documents.map(({ n, findings }) =>
    headlineChoices(findings).map((choice) => ({ ...choice, n })),
  )
  return Array.from({ length: most }, (_, at) => each.flatMap((choices) => choices[at] ?? []))
    .flat()
    .slice(0, most)
}
