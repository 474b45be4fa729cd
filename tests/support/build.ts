// Rows to start a test from, written with plain SQL so that no code under test made them:
//   const campaign = await buildCampaign({ state: 'closed', closedAt: new Date() })
//   await buildSignature(campaign, { state: 'confirmed', confirmedAt: new Date() })

import { createHash, randomUUID } from 'node:crypto'
import { pool } from '@/lib/platform/db'

type Row = Record<string, unknown>
export type BuiltCampaign = { id: string; slug: string; wordingId: string; documentId: string }
export type BuiltSignature = { id: string; email: string; emailTag: Buffer }

let made = 0

/** A published petition of one document, with one wording and room for more. */
export async function buildCampaign(given: Row = {}): Promise<BuiltCampaign> {
  const documentId = await buildDocument()
  const slug = String(given.slug ?? `harbour-${++made}`)
  const id = await insert('Campaign', { ...campaignRow(slug), ...given })
  await pool().query('INSERT INTO "CampaignDocument" ("campaignId", "documentId", n) VALUES ($1, $2, 1)', [
    id,
    documentId,
  ])
  const text = 'Dear members of the city council, open the old harbour to everyone.'
  const wordingId = await insert('Wording', { id: randomUUID(), campaignId: id, version: 1, text })
  return { id, slug, wordingId, documentId }
}

export const documentText = 'Open the harbour\n\nFour in five residents want the old harbour opened.\n'

export async function buildDocument(given: Row = {}): Promise<string> {
  const text = String(given.text ?? `${documentText}Paper ${++made}\n`)
  const bytes = Buffer.from(text)
  return insert('Document', {
    id: randomUUID(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name: 'harbour.txt',
    mediaType: 'text/plain',
    bytes,
    text,
    draft: JSON.stringify(emptyDraft(text)),
    ...given,
  })
}

/** A pending signature; give `state`, `confirmedAt`, `heldReason` and so on for any other. */
export async function buildSignature(campaign: BuiltCampaign, given: Row = {}): Promise<BuiltSignature> {
  const email = String(given.email ?? `signer-${++made}@example.org`)
  const emailTag = (given.emailTag as Buffer | undefined) ?? createHash('sha256').update(email).digest()
  const id = await insert('Signature', {
    id: randomUUID(),
    campaignId: campaign.id,
    wordingId: campaign.wordingId,
    name: 'Ada Example',
    country: 'NL',
    consentText: '1',
    ...given,
    email,
    emailTag,
  })
  return { id, email, emailTag }
}

export async function buildUser(
  role: 'owner' | 'editor' | 'viewer' = 'owner',
): Promise<{ id: string; email: string }> {
  const email = `${role}-${++made}@example.org`
  return { id: await insert('User', { id: randomUUID(), email, role }), email }
}

function campaignRow(slug: string): Row {
  const sentence = 'Four in five residents want the old harbour opened.'
  const source = { n: 1, start: 18, end: 18 + sentence.length }
  return {
    id: randomUUID(),
    slug,
    headline: 'Open the harbour',
    state: 'published',
    story: JSON.stringify([{ type: 'paragraph', text: sentence, source }]),
    reasons: JSON.stringify([{ type: 'paragraph', text: sentence, source }]),
    target: 'the city council',
    action: 'open the old harbour to everyone',
    publishedAt: new Date(),
  }
}

function emptyDraft(text: string): Row {
  const none = {
    headline: null,
    byline: null,
    publisher: null,
    published: null,
    issueArea: null,
    petition: null,
  }
  const empty = { headlineCandidates: [], summary: [], paragraphs: [], callouts: [], quotes: [], figures: [] }
  const document = {
    name: 'harbour.txt',
    mediaType: 'text/plain',
    language: 'en',
    body: { start: 0, end: text.length },
  }
  return { document, ...none, ...empty, asks: [], names: [] }
}

async function insert(table: string, row: Row): Promise<string> {
  const columns = Object.keys(row)
  const { rows } = await pool().query<{ id: string }>(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`,
    Object.values(row),
  )
  return rows[0]!.id
}
