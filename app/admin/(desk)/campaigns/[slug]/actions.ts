'use server'

import { revalidatePath } from 'next/cache'
import type { CampaignFormState } from '@/components/admin/campaign-form'
import { changeRights, proposeStoryAgain } from '@/lib/campaigns/change-rights'
import { closeCampaign } from '@/lib/campaigns/close-campaign'
import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { refusalWords, type Refused } from '@/lib/campaigns/refusal-words'
import { rights as rightsSchema } from '@/lib/campaigns/schema'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import type { TeamCampaign } from '@/lib/campaigns/team-view'
import { undoEdit } from '@/lib/campaigns/undo-edit'
import type { Actor } from '@/lib/core/roles'
import { requireActor } from '../../../require-actor'
import { readCampaignForm, typedFields, type TypedFields } from './read-campaign-form'
import { readStep, type Step } from './read-step'

/** Whatever button was pressed: rights first, then what was typed, then what the button says. */
export async function saveCampaign(
  slug: string,
  before: CampaignFormState,
  form: FormData,
): Promise<CampaignFormState> {
  const actor = await requireActor()
  const [step, typed, round] = [readStep(form.get('do')), typedFields(form), before.round + 1]
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { round, problems: [refusalWords({ ok: false, reason: 'not-found' })], values: typed }
  const answer = await take(actor, campaign, { step, typed })
  if (answer.ok) {
    revalidatePath('/admin', 'layout')
    return { round, done: doneWords[step.do] }
  }
  if (answer.reason === 'incomplete' && step.do === 'publish') revalidatePath('/admin', 'layout')
  const errors = answer.reason === 'invalid' ? answer.errors : undefined
  const problems = answer.reason === 'incomplete' ? answer.missing : [refusalWords(answer)]
  return { round, problems, errors, values: typed }
}

const doneWords: Record<Step['do'], string | undefined> = {
  save: 'Saved.',
  publish: 'Published.',
  close: 'Closed.',
  undo: 'The last edit is taken back.',
  propose: 'The story is proposed again. Undo brings the one before back.',
  word: 'The wording is written anew: please read it.',
  move: undefined,
  place: 'Put in its place.',
}

type Pressed = { step: Step; typed: TypedFields }
type Answer = { ok: true } | Refused

async function take(actor: Actor, campaign: TeamCampaign, { step, typed }: Pressed): Promise<Answer> {
  const version = Number(typed.version)
  if (step.do === 'close') return closeCampaign(actor, campaign.slug)
  if (step.do === 'undo') return undoEdit(actor, campaign.slug, version)
  const rights = await saveRights(actor, campaign, typed)
  if (!rights.ok) return rights
  if (step.do === 'propose') return proposeStoryAgain(actor, campaign.slug, version)
  const fields = readCampaignForm(campaign, typed, step)
  const saved = await editCampaign(actor, campaign.slug, { version, fields })
  return saved.ok && step.do === 'publish' ? publishCampaign(actor, campaign.slug) : saved
}

async function saveRights(actor: Actor, { documents }: TeamCampaign, typed: TypedFields): Promise<Answer> {
  for (const { id, n, rights } of documents) {
    const chosen = rightsSchema.safeParse(typed[`rights.${n}`])
    if (!chosen.success || chosen.data === rights) continue
    const answer = await changeRights(actor, id, chosen.data)
    if (!answer.ok) return answer
  }
  return { ok: true }
}
