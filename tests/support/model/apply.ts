// One operation on the real signatures, through the verbs that the doors call, and on the model; their answers must be the same.

import assert from 'node:assert/strict'
import { closeCampaign } from '@/lib/campaigns/close-campaign'
import { pool } from '@/lib/platform/db'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { eraseByLink } from '@/lib/signatures/erase-person'
import { invalidateSignatures } from '@/lib/signatures/invalidate-signatures'
import { releaseHeld } from '@/lib/signatures/release-held'
import { retainData } from '@/lib/signatures/retain-data'
import { restoreSignatures } from '@/lib/signatures/restore-signatures'
import { moveRemovals } from '@/lib/signatures/run-removals'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { signatureFilter } from '@/lib/signatures/signature-filter'
import { undoWithdrawal, withdrawSignature } from '@/lib/signatures/withdraw-signature'
import { emailTag } from '@/lib/mail/email-tag'
import { readAddress } from '@/lib/mail/email-address'
import { editor } from '@/tests/support/actors'
import { addressOf, places, type Operation, type PersonOperation, type TeamOperation } from './operation'
import type { World } from './world'

export type RealCampaign = { id: string; slug: string }

/** `removalIds` in the order of the model's. */
export type Real = {
  campaigns: RealCampaign[]
  removalIds: string[]
  lastPosts: Map<string, PersonOperation>
}

export async function apply(operation: Operation, world: World, real: Real): Promise<void> {
  if ('person' in operation) return applyToPerson(operation, world, real)
  return applyToMany(operation, world, real)
}

async function applyToPerson(operation: PersonOperation, world: World, real: Real): Promise<void> {
  const { kind, person, campaign } = operation
  const key = `${person} ${campaign}`
  if (kind === 'sign') real.lastPosts.set(key, operation)
  if (kind === 'sign') return sign(operation, world, real)
  if (kind === 'replay') return sign(real.lastPosts.get(key)!, world, real)
  const { slug } = real.campaigns[campaign]!
  const signature = world.find(person, campaign)!
  const id = await idOf(operation, real)
  const mine = { id, slug }
  if (kind === 'confirm') same((await confirmSignature(id)).ok, world.confirm(signature), operation)
  if (kind === 'withdraw') same(await withdrawSignature(mine), world.withdraw(signature), operation)
  if (kind === 'undo') same(await undoWithdrawal(mine), world.undo(signature), operation)
  if (kind === 'release')
    same((await releaseHeld(editor, slug, [id])).ok, world.release(signature), operation)
  if (kind !== 'erase') return
  same((await eraseByLink(id)).ok, true, operation)
  world.erase(person, real.campaigns.length)
}

async function sign(post: PersonOperation, world: World, { campaigns }: Real): Promise<void> {
  const { country, typed } = places[post.place]!
  const answer = await signCampaign({
    slug: campaigns[post.campaign]!.slug,
    fields: { name: 'Ada Example', email: addressOf(post.person, post.spelling), country, city: typed },
    address: null,
  })
  const expected = world.sign(post)
  same(answer, expected === 'stored' ? { ok: true } : { ok: false, reason: 'closed' }, post)
}

async function idOf({ person, campaign }: PersonOperation, real: Real): Promise<string> {
  const address = readAddress(addressOf(person, 0))
  assert(address.ok)
  const { rows } = await pool().query<{ id: string }>({
    name: 'model-id',
    text: 'SELECT "id" FROM "Signature" WHERE "campaignId" = $1 AND "emailTag" = $2',
    values: [real.campaigns[campaign]!.id, emailTag(address.canonical)],
  })
  assert(rows.length === 1, `person ${person} has ${rows.length} signatures of campaign ${campaign}`)
  return rows[0]!.id
}

async function applyToMany(operation: TeamOperation, world: World, real: Real): Promise<void> {
  if (operation.kind === 'close') {
    const answer = await closeCampaign(editor, real.campaigns[operation.campaign]!.slug)
    same(answer.ok, !world.closed.has(operation.campaign), operation)
    world.closed.add(operation.campaign)
  } else if (operation.kind === 'retain') await retain(world)
  else if (operation.kind === 'remove') await remove(operation, world, real)
  else await restore(operation, world, real)
}

async function remove(
  operation: TeamOperation & { kind: 'remove' },
  world: World,
  real: Real,
): Promise<void> {
  const chosen = world.removable(operation)
  const post = (person: number): PersonOperation => ({
    ...{ kind: 'sign', person, campaign: operation.campaign, spelling: 0, place: 0 },
  })
  const ids = await Promise.all(chosen.map(({ person }) => idOf(post(person), real)))
  const answer = await invalidateSignatures(editor, {
    slug: real.campaigns[operation.campaign]!.slug,
    filter: signatureFilter.parse({ ids }),
    reason: 'Signed by a machine.',
  })
  assert(answer.ok && answer.totalCount === chosen.length, JSON.stringify({ operation, answer }))
  await moveRemovals()
  real.removalIds.push(answer.id)
  world.remove(chosen.map(({ signature }) => signature))
}

async function restore({ removal }: { removal: number }, world: World, real: Real): Promise<void> {
  const index = world.nextRemoval(removal)!
  assert((await restoreSignatures(editor, real.removalIds[index]!)).ok)
  await moveRemovals()
  world.restore(index)
}

async function retain(world: World): Promise<void> {
  await pool().query(
    `UPDATE "Signature" SET "createdAt" = now() - interval '15 days' WHERE "confirmedAt" IS NULL`,
  )
  await retainData()
  world.retain()
}

function same(actual: unknown, expected: unknown, operation: Operation): void {
  assert.deepEqual(actual, expected, `${JSON.stringify(operation)}: ${JSON.stringify(actual)}`)
}
