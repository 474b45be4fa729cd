// Numbers and quotations on a page that none of its documents has: they stop publication until the text is changed, a document that has
// them is added, or somebody of the team signs them off. Pure.

import { createHash } from 'node:crypto'
import { pageWords, type PageWords } from '../page-words'
import { listUnsupportedNumbers } from '../unsupported-numbers'
import type { TeamCampaign } from '../team-view'
import { listUnsupportedQuotations } from './unsupported-quotations'

export type Claim = {
  /** Of these words in this text: whoever changes the text around them has to sign them off again. */
  key: string
  kind: 'number' | 'quotation'
  words: string
  place: string
  /** The text that they stand in. */
  text: string
}
export type ClaimPage = Parameters<typeof pageWords>[0] & {
  documents: Pick<TeamCampaign['documents'][number], 'text'>[]
}

export function listClaims(page: ClaimPage): Claim[] {
  const texts = page.documents.map(({ text }) => text)
  const words = pageWords(page)
  return [
    ...listUnsupportedNumbers(words, texts).map(({ number, ...where }) => claimOf('number', number, where)),
    ...listUnsupportedQuotations(words, texts).map(({ quotation, ...where }) =>
      claimOf('quotation', quotation, where),
    ),
  ]
}

/** Those that nobody signed off as they stand. */
export function openClaims(page: ClaimPage & { signOffs?: { key: string }[] }): Claim[] {
  const signed = new Set((page.signOffs ?? []).map(({ key }) => key))
  return listClaims(page).filter(({ key }) => !signed.has(key))
}

function claimOf(kind: Claim['kind'], words: string, { place, text }: PageWords): Claim {
  const key = createHash('sha256').update(`${words}\n${place}\n${text}`).digest('hex').slice(0, 16)
  return { key, kind, words, place, text }
}

export function tellClaim({ kind, words, place }: Claim): string {
  return kind === 'number'
    ? `The number ${words} in ${place} is in none of the campaign’s documents.`
    : `The words “${words}” in ${place} are quoted, and in none of the campaign’s documents.`
}
