import type { DeskState, DeskValues } from '@/components/admin/signature-desk'
import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { isId } from '@/lib/core/ids'
import type { Actor } from '@/lib/core/roles'
import { getSettings } from '@/lib/platform/settings'
import { invalidateSignatures } from '@/lib/signatures/invalidate-signatures'
import { listSignatures } from '@/lib/signatures/list-signatures'
import { previewRemoval } from '@/lib/signatures/preview-removal'
import { releaseHeld } from '@/lib/signatures/release-held'
import { signatureFilter, type SignatureFilter } from '@/lib/signatures/signature-filter'

export type Step = { actor: Actor; slug: string; before: DeskState; values: DeskValues; ids: string[] }

export async function showTyped({ actor, slug, before, values }: Step): Promise<DeskState> {
  const read = await readFilter(values)
  if (!read.ok) return { ...before, values, errors: read.errors }
  const after = values.do === 'next' && isId(values.after ?? '') ? values.after! : null
  const page = await listSignatures(actor, { slug, filter: read.filter, after })
  return { values, page, isFirst: after === null }
}

export async function releaseChosen(step: Step): Promise<DeskState> {
  const ids = step.ids.filter(isId)
  const answer = ids.length > 0 ? await releaseHeld(step.actor, step.slug, ids) : null
  const shown = await showTyped({ ...step, values: { ...step.values, do: 'show' } })
  if (!answer) return { ...shown, problem: chooseFirst }
  if (answer.ok) return { ...shown, done: `${answer.count} released: they count once they are confirmed.` }
  return {
    ...shown,
    problem: answer.reason === 'none-held' ? 'None of these is held.' : 'Only editors release signatures.',
  }
}

export async function previewTyped({ actor, slug, before, values, ids }: Step): Promise<DeskState> {
  const isChosen = values.do === 'preview-chosen'
  const read = isChosen ? readIds(ids) : await readFilter(values)
  if (!read.ok)
    return { ...before, values, ...(isChosen ? { problem: chooseFirst } : { errors: read.errors }) }
  const answer = await previewRemoval(actor, slug, read.filter)
  if (!answer.ok) return { ...before, values, problem: 'Only editors remove signatures.' }
  return {
    ...before,
    done: undefined,
    problem: undefined,
    errors: undefined,
    values,
    preview: answer.preview,
  }
}

/** The filter comes back as the preview gave it, and is read as strictly as anything typed. */
export async function removePreviewed(step: Step): Promise<DeskState> {
  const { actor, slug, before, values } = step
  const read = signatureFilter.safeParse(parsed(values.previewed))
  if (!read.success) return { ...before, problem: 'Look at the preview again.', preview: undefined }
  const answer = await invalidateSignatures(actor, { slug, filter: read.data, reason: values.reason ?? '' })
  if (!answer.ok) return { ...before, reason: values.reason, removalProblem: refusals[answer.reason] }
  const shown = await showTyped({ ...step, values: { ...before.values, do: 'show' } })
  return { ...shown, done: `The removal of ${answer.totalCount} is under way: see below.` }
}

const chooseFirst = 'Choose at least one signature of the list first.'
const refusals = {
  'not-allowed': 'Only editors remove signatures.',
  'not-found': 'There is no such campaign.',
  'none-match': 'Nothing of it is left to remove.',
  'no-reason': 'Give a reason in one line, at most 300 characters.',
  'names-somebody': 'Everybody can read the reason: leave addresses out.',
}

type Read = { ok: true; filter: SignatureFilter } | { ok: false; errors: FieldErrors }

async function readFilter(values: DeskValues): Promise<Read> {
  const { timeZone } = await getSettings()
  const { id: _chosen, asOf: _asOf, ids: _ids, ...typed } = values
  const read = signatureFilter.safeParse({ ...typed, timeZone })
  if (read.success) return { ok: true, filter: read.data }
  return { ok: false, errors: errorsOf(read.error) }
}

function readIds(ids: string[]): Read {
  const read = signatureFilter.safeParse({ ids })
  return read.success && ids.length > 0 ? { ok: true, filter: read.data } : { ok: false, errors: {} }
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '')
  } catch {
    return null
  }
}
