'use server'

import { revalidatePath } from 'next/cache'
import type { TextFormState } from '@/components/admin/form-state'
import { approveCorrection } from '@/lib/campaigns/corrections/approve-correction'
import { proposeCorrection } from '@/lib/campaigns/corrections/propose-correction'
import { correctionRefusalWords } from '@/lib/campaigns/corrections/refusal-words'
import { refuseCorrection } from '@/lib/campaigns/corrections/refuse-correction'
import { withdrawCorrection } from '@/lib/campaigns/corrections/withdraw-correction'
import { requireActor } from '../../../../require-actor'
import { typedFields } from '../read-campaign-form'
import { typedAnswers } from '../typed-answers'

export async function propose(slug: string, before: TextFormState, form: FormData): Promise<TextFormState> {
  const actor = await requireActor()
  const values = typedFields(form)
  const proposal = {
    fromVersion: Number(values.fromVersion),
    fields: values,
    answers: typedAnswers(values),
  }
  const answer = await proposeCorrection(actor, slug, proposal)
  revalidatePath('/admin', 'layout')
  const round = before.round + 1
  if (answer.ok) return { round, done: 'Proposed. Somebody else of the team can approve it now.' }
  const errors = answer.reason === 'invalid' ? answer.errors : undefined
  const problems = answer.reason === 'incomplete' ? answer.missing : [correctionRefusalWords(answer)]
  const claims = answer.reason === 'incomplete' ? answer.claims : undefined
  return { round, problems, errors, claims, values }
}

/** The buttons below a proposal. */
export async function decide(id: string, before: TextFormState, form: FormData): Promise<TextFormState> {
  const actor = await requireActor()
  const verbs = { approve: approveCorrection, refuse: refuseCorrection, withdraw: withdrawCorrection }
  const verb = verbs[String(form.get('do')) as keyof typeof verbs]
  const round = before.round + 1
  if (!verb) return { round }
  const answer = await verb(actor, id)
  revalidatePath('/admin', 'layout')
  return answer.ok ? { round } : { round, problems: [correctionRefusalWords(answer)] }
}
