// What an edit really changes, with what stood there before: forms send every field, the history keeps the few. Pure.

import { isDeepStrictEqual } from 'node:util'
import type { CampaignEdit } from './schema'
import type { TeamCampaign } from './team-view'

export type Changes = { before: CampaignEdit; after: CampaignEdit }

/** Who is asked to do what, in which words: what a signature stands for. */
const demand = ['wording', 'target', 'action', 'kind'] as const

export function changesOf(campaign: TeamCampaign, edit: CampaignEdit): Changes {
  const now = editableOf(campaign)
  const fields = (Object.keys(edit) as (keyof CampaignEdit)[]).filter(
    (field) => edit[field] !== undefined && !isDeepStrictEqual(edit[field], now[field]),
  )
  return { before: pick(now, fields), after: pick(edit, fields) }
}

export function isDemand({ after }: Changes): boolean {
  return demand.some((field) => field in after)
}

function editableOf(campaign: TeamCampaign): Required<CampaignEdit> {
  const { headline, kind, reasons, story, target, action, goal, deadlineOn, deliverOn, accent } = campaign
  const { issueArea, wording } = campaign
  return {
    ...{ headline, kind, reasons, story, target, action, goal, deadlineOn, deliverOn, accent },
    issueArea: issueArea?.name ?? null,
    wording: wording.text,
  }
}

function pick(edit: CampaignEdit, fields: (keyof CampaignEdit)[]): CampaignEdit {
  return Object.fromEntries(fields.map((field) => [field, edit[field]]))
}
