'use server'

import { revalidatePath } from 'next/cache'
import { notUnderstood } from '@/components/admin/form-state'
import type { RulesState } from '@/components/admin/rules-form'
import { requireActor } from '../../../require-actor'
import { readTyped, ruleGroups, type GroupName } from './rules'

export async function saveRules(name: GroupName, before: RulesState, form: FormData): Promise<RulesState> {
  const actor = await requireActor()
  const chosen = Object.hasOwn(ruleGroups, name) ? ruleGroups[name] : null
  const round = before.round + 1
  if (!chosen) return { round, problem: notUnderstood }
  const { patch, typed } = readTyped(await chosen.fields(), form)
  const answer = await chosen.group.save(actor, () => patch)
  if (answer.ok) {
    revalidatePath('/admin/settings/signing')
    return { round, isSaved: true }
  }
  if (answer.reason === 'invalid') return { round, typed, errors: answer.errors }
  return { round, typed, problem: 'Only an owner changes these rules.' }
}
