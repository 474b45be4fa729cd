// The headlines that a campaign's documents offer, for the editor: of the first document, and of the others where it has too few. Pure.

import { headlineChoices, type HeadlineChoice } from './compose/headline-choices'
import type { TeamCampaign } from './team-view'

/** `n`: the source it comes from. */
export type NumberedChoice = HeadlineChoice & { n: number }

const most = 3

export function headlineChoicesOf({ documents }: Pick<TeamCampaign, 'documents'>): NumberedChoice[] {
  return documents
    .flatMap(({ n, findings }) => headlineChoices(findings).map((choice) => ({ ...choice, n })))
    .slice(0, most)
}
