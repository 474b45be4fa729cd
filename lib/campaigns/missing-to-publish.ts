// What stands between a draft and its public page: plain sentences for the editor's checklist and the command.
// An empty list is the only leave to publish.

import { missingForPublishing, type Settings } from '@/lib/platform/settings'
import { openClaims, tellClaim } from './claims/list-claims'
import { excerptLimit, excerptShare } from './excerpt-limit'
import { isOver } from './last-day'
import { isSameWords } from './same-words'
import { signedPassages } from './signed-passages'
import type { TeamCampaign, TeamDocument } from './team-view'

export type Publishable = Pick<
  TeamCampaign,
  'kind' | 'headline' | 'issueArea' | 'target' | 'action' | 'wording' | 'reasons' | 'story' | 'documents'
> &
  Partial<Pick<TeamCampaign, 'predecessor' | 'signOffs' | 'deadlineOn'>>

export function missingToPublish(campaign: Publishable, settings: Settings, now = new Date()): string[] {
  return [
    ...missingWords(campaign),
    ...lastDayOver(campaign, settings, now),
    ...sameDemand(campaign),
    ...overQuoted(campaign),
    ...unsupportedClaims(campaign),
    ...missingForPublishing(settings).map((name) => `The settings of the site have no ${name}.`),
  ]
}

function missingWords({ headline, wording, target, kind, reasons, story }: Publishable): string[] {
  const missing: string[] = []
  if (!headline.trim()) missing.push('The campaign has no headline.')
  if (!wording.text.trim()) missing.push('There is no wording for people to sign.')
  if (kind === 'petition' && !target?.trim())
    missing.push('The petition does not say who is asked: it has no target.')
  if (reasons.length + story.length === 0) missing.push('The page has no story.')
  return missing
}

function lastDayOver({ deadlineOn = null }: Publishable, { timeZone }: Settings, now: Date): string[] {
  return isOver(deadlineOn, timeZone, now) ? ['Its last day is over: choose a later one, or none.'] : []
}

/** A successor is there for another demand; for the same one there are corrections. */
function sameDemand({ predecessor, wording }: Publishable): string[] {
  if (!predecessor || !isSameWords(predecessor.wording, wording.text)) return []
  return [`The wording is still that of “${predecessor.headline}”: write the new demand.`]
}

type Quoting = Pick<Publishable, 'reasons' | 'story' | 'wording'> & {
  documents: Pick<TeamDocument, 'n' | 'name' | 'rights' | 'text'>[]
}

/** A sentence for each document with the rights `quoted` of which the page holds too much. */
export function overQuoted({ documents, reasons, story, wording }: Quoting): string[] {
  return documents
    .filter(({ rights, n, text }) => {
      if (rights !== 'quoted') return false
      const shown = [...reasons, ...story, ...signedPassages(wording.text, n, text)]
      return excerptShare(shown, n, text) > excerptLimit
    })
    .map(
      ({ name }) =>
        `The page holds more than a quarter of “${name}”, whose rights are “quoted”: cut some passages, or say that it is ours or permitted.`,
    )
}

/** Whatever nobody answers for. */
function unsupportedClaims(campaign: Publishable): string[] {
  return openClaims(campaign).map(tellClaim)
}
