'use server'

import { revalidatePath } from 'next/cache'
import type { TextFormState } from '@/components/admin/form-state'
import { signOffClaim, takeBackSignOff } from '@/lib/campaigns/claims/sign-offs'
import { chooseSourcePage } from '@/lib/campaigns/choose-source-page'
import { closeCampaign } from '@/lib/campaigns/close-campaign'
import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { nameOriginals } from '@/lib/campaigns/name-originals'
import { proposeStoryAgain } from '@/lib/campaigns/propose-story-again'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { refusalWords, type Refused } from '@/lib/campaigns/refusal-words'
import { rights as rightsSchema } from '@/lib/campaigns/schema'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import type { TeamCampaign } from '@/lib/campaigns/team-view'
import { undoEdit } from '@/lib/campaigns/undo-edit'
import type { ChosenRights } from '@/lib/campaigns/with-rights'
import { removeDocument } from '@/lib/campaigns/remove-document'
import type { Actor } from '@/lib/core/roles'
import { requireActor } from '../../../require-actor'
import { readCampaignForm, typedFields, type TypedFields } from './read-campaign-form'
import { readStep, type Step } from './read-step'
import { typedAnswers } from './typed-answers'

/** Whatever button was pressed: what was typed and chosen is saved together, then comes what the button says. */
export async function saveCampaign(
  slug: string,
  before: TextFormState,
  form: FormData,
): Promise<TextFormState> {
  const actor = await requireActor()
  const [step, typed, round] = [readStep(form.get('do')), typedFields(form), before.round + 1]
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { round, problems: [refusalWords({ ok: false, reason: 'not-found' })], values: typed }
  const answer = await take(actor, campaign, { step, typed })
  if (answer.ok) {
    revalidatePath('/admin', 'layout')
    return { round, done: doneWords[step.do] }
  }
  if (answer.savedVersion !== undefined) revalidatePath('/admin', 'layout')
  const errors = answer.reason === 'invalid' ? answer.errors : undefined
  const problems = answer.reason === 'incomplete' ? answer.missing : [refusalWords(answer)]
  const claims = 'claims' in answer ? answer.claims : undefined
  return {
    round,
    problems,
    errors,
    claims,
    values: { ...typed, version: String(answer.savedVersion ?? typed.version) },
  }
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
  whole: 'The source page shows the whole text.',
  passages: 'The source page shows the passages in use.',
  drop: 'The document is taken out of this campaign.',
  'sign off': 'Signed off: the history keeps who answers for it, and why.',
  'take back': 'The sign-off is taken back.',
}

type Pressed = { step: Step; typed: TypedFields }
/** `savedVersion`: what was typed is kept all the same, and from here on looked at in that version. */
type Answer = { ok: true } | (Refused & { savedVersion?: number })

async function take(actor: Actor, campaign: TeamCampaign, { step, typed }: Pressed): Promise<Answer> {
  const version = Number(typed.version)
  if (step.do === 'close') return closeCampaign(actor, campaign.slug)
  if (step.do === 'undo') return undoEdit(actor, campaign.slug, version)
  const rights = chosenRights(campaign, typed)
  if (step.do === 'propose') return proposeStoryAgain(actor, campaign.slug, { version, rights })
  const named = await nameOriginals(actor, campaign.slug, byDocument(campaign, typed, 'original'))
  if (!named.ok) return named
  const fields = readCampaignForm(campaign, typed, step)
  const answers = step.do === 'sign off' && campaign.state === 'published' ? typedAnswers(typed) : []
  const saved = await editCampaign(actor, campaign.slug, { version, fields, rights, answers })
  if (!saved.ok) return saved
  const followed = await follow(actor, campaign.slug, { step, typed })
  return followed.ok ? followed : { ...followed, savedVersion: saved.version }
}

/** What comes after saving. */
async function follow(actor: Actor, slug: string, { step, typed }: Pressed): Promise<{ ok: true } | Refused> {
  if (step.do === 'publish') return publishCampaign(actor, slug)
  if (step.do === 'whole' || step.do === 'passages')
    return chooseSourcePage(actor, slug, { n: step.n, isWhole: step.do === 'whole' })
  if (step.do === 'drop') return removeDocument(actor, slug, step.n)
  if (step.do === 'take back') return takeBackSignOff(actor, slug, step.key)
  if (step.do !== 'sign off') return { ok: true }
  return signOffClaim(actor, slug, { key: step.key, reason: typed[`because.${step.key}`] ?? '' })
}

function chosenRights(campaign: TeamCampaign, typed: TypedFields): ChosenRights {
  const choices = Object.entries(byDocument(campaign, typed, 'rights')).flatMap(([n, value]) => {
    const chosen = rightsSchema.safeParse(value)
    return chosen.success ? [[n, chosen.data] as const] : []
  })
  return Object.fromEntries(choices)
}

/** Fields that every document has one of, by the number of the source. */
function byDocument({ documents }: TeamCampaign, typed: TypedFields, field: string): Record<number, string> {
  const values = documents.flatMap(({ n }) => {
    const value = typed[`${field}.${n}`]
    return value === undefined ? [] : [[n, value] as const]
  })
  return Object.fromEntries(values)
}
