// The editor's form as the fields of an edit: what was typed, and on top of it the step that the pressed button takes.

import { markSources } from '@/lib/campaigns/mark-sources'
import { placeFinding } from '@/lib/campaigns/place-finding'
import { kind as kindSchema } from '@/lib/campaigns/schema'
import { takeStoryStep } from '@/lib/campaigns/story-edits'
import type { TeamCampaign } from '@/lib/campaigns/team-view'
import { wordDemand } from '@/lib/campaigns/word-demand'
import type { Step } from './read-step'
import { storyFromFields } from './story-from-fields'

export type TypedFields = Record<string, string>

/** Line breaks as the rest of the program knows them: forms send them in pairs of characters. */
export function typedFields(form: FormData): TypedFields {
  const fields: TypedFields = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$') && name !== 'do')
      fields[name] = value.replace(/\r\n/g, '\n')
  }
  return fields
}

/** Raw: editCampaign checks it. */
export function readCampaignForm(
  campaign: TeamCampaign,
  typed: TypedFields,
  step: Step,
): Record<string, unknown> {
  const fields = { ...plainFields(campaign, typed), ...blockFields(campaign, typed) }
  if (step.do === 'move') fields[step.part] = takeStoryStep(fields[step.part], step.step, step.at)
  if (step.do === 'word') return { ...fields, ...reworded(campaign, typed) }
  const document = step.do === 'place' && campaign.documents.find(({ n }) => n === step.n)
  return document ? { ...fields, ...placeFinding(document.findings, fields, step) } : fields
}

function plainFields(campaign: TeamCampaign, typed: TypedFields) {
  const fields: Record<string, unknown> = {}
  for (const name of ['headline', 'kind', 'issueArea', 'target', 'action', 'wording', 'accent']) {
    if (typed[name] !== undefined) fields[name] = oneLine(name, typed[name])
  }
  // Not written yet is no mistake: publishing asks for it.
  if (typed.wording?.trim() === '' && campaign.wording.text === '') delete fields.wording
  if (typed.goal !== undefined) fields.goal = typed.goal.trim() === '' ? null : Number(typed.goal)
  for (const day of ['deadlineOn', 'deliverOn'])
    if (typed[day] !== undefined) fields[day] = typed[day] || null
  return fields
}

/** Headline, target and action are long lines in tall fields: a break in them is only how they were typed. */
function oneLine(name: string, text: string): string {
  return name === 'wording' ? text : text.replace(/\s*\n\s*/g, ' ')
}

function blockFields(campaign: TeamCampaign, typed: TypedFields) {
  const blocks = (part: 'story' | 'reasons') =>
    markSources(storyFromFields(campaign[part], typed, part), campaign[part], campaign.documents)
  return { story: blocks('story'), reasons: blocks('reasons') }
}

function kindOf(typed: string | undefined, campaign: TeamCampaign): TeamCampaign['kind'] {
  const read = kindSchema.safeParse(typed)
  return read.success ? read.data : campaign.kind
}

function reworded(campaign: TeamCampaign, typed: TypedFields) {
  const { target = campaign.target, action = campaign.action } = typed
  const kind = kindOf(typed.kind, campaign)
  const wording = wordDemand({ kind, target: target?.trim() || null, action: action?.trim() || null })
  return wording ? { wording } : {}
}
