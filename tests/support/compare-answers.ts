// Posts for addresses that are new, pending and confirmed, in random order, and what comes back: bytes and time. Whoever posts must
// not learn from either who has signed.

import { POST } from '@/app/c/[slug]/sign/route'
import { pool } from '@/lib/platform/db'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import type { BuiltCampaign } from './build'

export const standings = ['new', 'pending', 'confirmed'] as const
export type Standing = (typeof standings)[number]

export type Compared = { bytes: Set<string>; millis: Record<Standing, number[]> }

export async function compareAnswers(campaign: BuiltCampaign, many: number): Promise<Compared> {
  const people = Array.from({ length: many }, (_, n) => ({ n, standing: standings[n % 3]! }))
  const known = people.filter(({ standing }) => standing !== 'new')
  for (const { n } of known) await post(campaign, n)
  await confirmEach(known.filter(({ standing }) => standing === 'confirmed').map(({ n }) => addressOf(n)))
  await pool().query('ANALYZE')
  const compared: Compared = { bytes: new Set(), millis: { new: [], pending: [], confirmed: [] } }
  for (const { n, standing } of people.sort(() => Math.random() - 0.5)) {
    const { bytes, millis } = await post(campaign, n)
    compared.bytes.add(bytes)
    compared.millis[standing].push(millis)
  }
  return compared
}

const addressOf = (n: number) => `person${String(n).padStart(6, '0')}@example.org`

async function post({ slug }: BuiltCampaign, n: number): Promise<{ bytes: string; millis: number }> {
  const body = new URLSearchParams({ name: 'Ada Example', email: addressOf(n), country: 'NL' })
  const request = new Request(`http://localhost:3000/c/${slug}/sign`, { method: 'POST', body })
  const startedAt = performance.now()
  const answer = await POST(request, { params: Promise.resolve({ slug }) })
  const text = await answer.text()
  const millis = performance.now() - startedAt
  return { bytes: JSON.stringify([answer.status, [...answer.headers], text]), millis }
}

async function confirmEach(addresses: string[]): Promise<void> {
  const { rows } = await pool().query<{ id: string }>(
    'SELECT "id" FROM "Signature" WHERE "email" = ANY ($1)',
    [addresses],
  )
  for (const { id } of rows) await confirmSignature(id)
  await tallySignatures()
}
