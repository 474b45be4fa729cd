// Proofs of work (ALTCHA): a visitor's machine computes for a moment before it signs, which costs one person nothing and a flood a
// lot. Made and checked here: nothing is asked of anybody else, nothing is told about the visitor. Without JavaScript there is no
// proof, and the signature is held; it is never refused.

import { createHash } from 'node:crypto'
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'
import type { Challenge } from 'altcha-lib/v1/types'
import { pool } from '@/lib/platform/db'
import { derivedKey } from '@/lib/platform/secrets'
import { proofSettings } from './proof-settings'
import { getSigningRules, type SigningRules } from './signing-rules'

export type ProofChallenge = Challenge

/** Long enough to read a page and write a comment. */
const lastsMs = 20 * 60_000

export async function isProofAsked(slug: string): Promise<boolean> {
  return isAsked(await getSigningRules(), slug)
}

function isAsked({ proof, floods }: SigningRules, slug: string): boolean {
  return proof.everywhere || proof.campaigns.includes(slug) || floods.has(slug)
}

export async function makeChallenge(slug: string): Promise<ProofChallenge> {
  const { work } = await proofSettings.get()
  const expires = new Date(Date.now() + lastsMs)
  const params = { campaign: slug }
  return createChallenge({ hmacKey: hmacKey(), maxnumber: work, expires, params, algorithm: 'SHA-256' })
}

/** `solution` is what the form sent. Each challenge is good for one signature, of its campaign, while it lasts. */
export async function checkProof(
  rules: SigningRules,
  slug: string,
  solution: string | null,
): Promise<'not-asked' | 'given' | 'missing'> {
  if (!isAsked(rules, slug)) return 'not-asked'
  const challenge = solution && (await readSolution(slug, solution))
  return challenge && (await spend(challenge)) ? 'given' : 'missing'
}

/** The challenge that was solved, or null. */
async function readSolution(slug: string, solution: string): Promise<string | null> {
  try {
    const { challenge, salt } = JSON.parse(Buffer.from(solution, 'base64').toString()) as Record<
      string,
      unknown
    >
    if (typeof challenge !== 'string' || typeof salt !== 'string' || !salt.includes('expires=')) return null
    if (extractParams(solution).campaign !== slug) return null
    return (await verifySolution(solution, hmacKey())) ? challenge : null
  } catch {
    // Whatever somebody made up.
    return null
  }
}

/** The unique key decides, also between two processes. */
async function spend(challenge: string): Promise<boolean> {
  const { rowCount } = await pool().query(
    'INSERT INTO "SpentProof" ("id") VALUES ($1) ON CONFLICT DO NOTHING',
    [createHash('sha256').update(challenge).digest()],
  )
  return rowCount === 1
}

/** An outdated challenge is refused by its date: nobody need remember it any more. */
export async function forgetSpentProofs(): Promise<void> {
  await pool().query(`DELETE FROM "SpentProof" WHERE "spentAt" < now() - make_interval(secs => $1)`, [
    (2 * lastsMs) / 1_000,
  ])
}

function hmacKey(): string {
  return derivedKey('proof-of-work').toString('hex')
}
