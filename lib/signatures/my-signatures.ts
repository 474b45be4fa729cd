// Everything that one mailbox has signed on this site, for whoever holds a link that was mailed to it: view objects, never rows.

import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { cardOf, withArea } from '@/lib/campaigns/rows'
import { isSuppressed } from '@/lib/mail/suppress-address'
import { prisma } from '@/lib/platform/db'
import type { SignedAs } from './signed-as'
import type { SignatureState } from './states'

/** How long a withdrawal can be undone. */
export const undoHours = 24

export type MySignature = SignedAs & {
  campaign: CampaignCard
  state: SignatureState
  /** Null until the tally has counted it. */
  number: number | null
  /** Confirmed, and not counted before the team has looked. */
  isHeld: boolean
  signedAt: Date
  confirmedAt: Date | null
  canUndo: boolean
  /** Why the team removed it. */
  reason: string | null
  /** As signed. */
  wording: { version: number; text: string }
}

export type MyView = { email: string; signatures: MySignature[]; isSuppressed: boolean }

/** `id` comes out of a mailed token. Null: what it led to was erased, or deleted because nobody confirmed it. */
export async function getMySignatures(id: string): Promise<MyView | null> {
  const own = await prisma().signature.findUnique({
    where: { id },
    select: { email: true, emailTag: true, erasedAt: true },
  })
  if (!own || own.erasedAt) return null
  const rows = await listRows(own.emailTag)
  return {
    email: own.email,
    signatures: rows.map(signatureOf),
    isSuppressed: await isSuppressed(own.emailTag),
  }
}

const listRows = (emailTag: Uint8Array<ArrayBuffer>) =>
  prisma().signature.findMany({
    where: { emailTag, erasedAt: null },
    include: { campaign: { include: withArea }, wording: true, subscription: true, removal: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })

type Row = Awaited<ReturnType<typeof listRows>>[number]

function signatureOf(row: Row): MySignature {
  const { signatory, name, body, role, country, city, comment, showName } = row
  return {
    ...{ signatory, name, body, role, country, city, comment, showName },
    campaign: cardOf(row.campaign),
    state: row.state,
    number: row.number,
    isHeld: row.state === 'confirmed' && row.heldReason !== null,
    signedAt: row.createdAt,
    confirmedAt: row.confirmedAt,
    canUndo: row.state === 'withdrawn' && isWithin(row.withdrawnAt, undoHours),
    reason: row.state === 'invalidated' ? (row.removal?.reason ?? null) : null,
    updates: row.subscription && !row.subscription.endedAt ? row.subscription.wish : 'nothing',
    wording: { version: row.wording.version, text: row.wording.text },
  }
}

/** For a page's words; the verbs ask the database's clock. */
function isWithin(date: Date | null, hours: number): boolean {
  return date !== null && Date.now() - date.getTime() < hours * 3_600_000
}
