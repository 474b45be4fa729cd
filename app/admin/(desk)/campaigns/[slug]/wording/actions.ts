'use server'

import { revalidatePath } from 'next/cache'
import type { CorrectionFormState } from '@/components/admin/correction-form'
import { approveCorrection } from '@/lib/campaigns/corrections/approve-correction'
import { proposeCorrection } from '@/lib/campaigns/corrections/propose-correction'
import { correctionRefusalWords } from '@/lib/campaigns/corrections/refusal-words'
import { refuseCorrection } from '@/lib/campaigns/corrections/refuse-correction'
import { withdrawCorrection } from '@/lib/campaigns/corrections/withdraw-correction'
import { requireActor } from '../../../../require-actor'

export async function propose(
  slug: string,
  before: CorrectionFormState,
  form: FormData,
): Promise<CorrectionFormState> {
  const actor = await requireActor()
  const read = (name: string) => String(form.get(name) ?? '').replace(/\r\n/g, '\n')
  const values = { text: read('text'), reason: read('reason') }
  const fromVersion = Number(read('fromVersion'))
  const answer = await proposeCorrection(actor, slug, { fromVersion, fields: values })
  revalidatePath('/admin', 'layout')
  const round = before.round + 1
  if (answer.ok) return { round, done: 'Proposed. Somebody else of the team can approve it now.' }
  const errors = answer.reason === 'invalid' ? answer.errors : undefined
  return { round, problems: [correctionRefusalWords(answer)], errors, values }
}

/** The buttons below a proposal. */
export async function decide(
  id: string,
  before: CorrectionFormState,
  form: FormData,
): Promise<CorrectionFormState> {
  const actor = await requireActor()
  const verbs = { approve: approveCorrection, refuse: refuseCorrection, withdraw: withdrawCorrection }
  const verb = verbs[String(form.get('do')) as keyof typeof verbs]
  const round = before.round + 1
  if (!verb) return { round }
  const answer = await verb(actor, id)
  revalidatePath('/admin', 'layout')
  return answer.ok ? { round } : { round, problems: [correctionRefusalWords(answer)] }
}
