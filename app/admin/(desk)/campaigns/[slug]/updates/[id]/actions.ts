'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { TextFormState } from '@/components/admin/form-state'
import type { Actor } from '@/lib/core/roles'
import { approveUpdate } from '@/lib/updates/approve-update'
import { cancelUpdate } from '@/lib/updates/cancel-update'
import { pauseUpdate } from '@/lib/updates/pause-update'
import { previewUpdate, type PreviewAnswer } from '@/lib/updates/preview-update'
import { updateRefusalWords, type UpdateRefusal } from '@/lib/updates/refusal-words'
import { resumeUpdate } from '@/lib/updates/resume-update'
import { scheduleUpdate } from '@/lib/updates/schedule-update'
import { sendTest } from '@/lib/updates/send-test'
import { writeUpdate } from '@/lib/updates/write-update'
import { requireActor } from '../../../../../require-actor'

const fields = ['kind', 'title', 'body', 'country', 'city', 'at', 'version'] as const
type Typed = Record<(typeof fields)[number], string>

/** Whatever button was pressed: what is typed is kept first, then done is what the button says. */
export async function saveUpdate(
  place: { slug: string; id: string },
  before: TextFormState,
  form: FormData,
): Promise<TextFormState> {
  const actor = await requireActor()
  const [step, round, typed] = [String(form.get('do') ?? ''), before.round + 1, typedFields(form)]
  if (step === 'discard') {
    const answer = await cancelUpdate(actor, place.id, 'draft')
    if (!answer.ok) return { round, problems: [updateRefusalWords(answer)], values: typed }
    redirect(`/admin/campaigns/${place.slug}/updates`)
  }
  const saved = await writeUpdate(actor, place.id, { version: Number(typed.version), fields: typed })
  if (!saved.ok) {
    const errors = saved.reason === 'invalid' ? saved.errors : undefined
    return { round, problems: [updateRefusalWords(saved)], errors, values: typed }
  }
  const answer = await take(actor, { id: saved.id, version: saved.version }, { step, at: typed.at })
  revalidatePath('/admin', 'layout')
  if (answer.ok) return { round, done: answer.done }
  return {
    round,
    problems: [updateRefusalWords(answer)],
    values: { ...typed, version: String(saved.version) },
  }
}

type Words = { id: string; version: number }
type Pressed = { step: string; at: string }
type Taken = { ok: true; done: string } | { ok: false; reason: UpdateRefusal }

async function take(actor: Actor, { id, version }: Words, { step, at }: Pressed): Promise<Taken> {
  if (step === 'test') {
    const answer = await sendTest(actor, id)
    return answer.ok ? { ok: true, done: `Saved. A test is on its way to ${answer.to}.` } : answer
  }
  if (step !== 'now' && step !== 'later') return { ok: true, done: 'Saved.' }
  const answer = await scheduleUpdate(actor, id, { version, at: step === 'now' ? null : at })
  return answer.ok ? { ok: true, done: 'Scheduled.' } : answer
}

type Move = (actor: Actor, id: string) => Promise<{ ok: true } | { ok: false; reason: UpdateRefusal }>

const moves = new Map<string, Move>([
  ['pause', pauseUpdate],
  ['resume', resumeUpdate],
  ['take-back', (actor, id) => cancelUpdate(actor, id, 'scheduled')],
  ['cancel', (actor, id) => cancelUpdate(actor, id, 'sent')],
])

/** Approving, pausing, resuming, taking back, cancelling: the buttons of an update that has a time. */
export async function moveUpdate(
  { id, version }: { id: string; version: number },
  before: TextFormState,
  form: FormData,
): Promise<TextFormState> {
  const actor = await requireActor()
  const step = String(form.get('do') ?? '')
  const answer =
    step === 'approve'
      ? await approveUpdate(actor, id, version)
      : await (moves.get(step) ?? pauseUpdate)(actor, id)
  revalidatePath('/admin', 'layout')
  const round = before.round + 1
  return answer.ok ? { round } : { round, problems: [updateRefusalWords(answer)] }
}

export async function previewTyped(slug: string, typed: Record<string, string>): Promise<PreviewAnswer> {
  return previewUpdate(await requireActor(), slug, typed)
}

function typedFields(form: FormData): Typed {
  const read = (name: string) => String(form.get(name) ?? '').replace(/\r\n/g, '\n')
  return Object.fromEntries(fields.map((name) => [name, read(name)])) as Typed
}
