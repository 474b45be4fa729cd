// Names that stand in a row with bodies are bodies as well: "a letter from the Nurses’ Union, CANDO, Clear Skies and Ferry Trust".

import { isBody } from './body-shape'
import type { Known, Mention } from './classify'
import { isCompany } from './company-shape'
import { notOrganisations } from './organisation-words'
import { isPersonName } from './person-shape'
import { hasPlaceWord, isCountry, isSurelyBehindPlacePreposition } from './place-words'
import { roleNouns } from './role-words'
import { isSubject } from './subject-words'

const fewest = 3
/** The letters of a body in brackets are in its row. */
const gap = /^(?:\s\(|\)?,\s(?:(?:and|&)\s)?|\)?\s(?:and|&)\s)(?:the\s)?$/

/** "signed by these groups: " */
const introduced = /\b(?:organi[sz]ations?|groups|charities|NGOs|unions)\b[^.?!:\n]*:\s$/i
const reach = 200
/** "groups including X, Y and Z", and no "cities including …" */
const doers =
  /(?<!\b(?:cities|towns|villages|counties|states|countries|nations|islands|places|regions|areas)\s)\b(?:including|such as|like|alongside)\s(?:the\s)?$/i
const plainWord = /^\p{Lu}\p{Ll}+$/u
/** "French, German and KLM staff" */
const people = /(?:ese|[aie]ans?|ish|i|ch|ers?)$/

/** Of a row, half and more must be bodies by their own words, or one, where no other can be a person or a place. */
export function bodiesInRows(text: string, mentions: Mention[], known: Known): string[] {
  return rowsOf(text, mentions)
    .filter((row) => row.length >= fewest)
    .flatMap((row) => {
      const sure = row.filter(({ text: name, isWhole }) => isWhole || isBody(name) || isCompany(name))
      if (
        sure.length * 2 < row.length &&
        !introduced.test(text.slice(Math.max(0, row[0]!.start - reach), row[0]!.start)) &&
        !areBodies(row, sure, known)
      )
        return []
      return row.filter((one, at) => canBeBody(one) && !isPlaceOf(one, row[at - 1])).map((one) => one.text)
    })
}

function rowsOf(text: string, mentions: Mention[]): Mention[][] {
  const rows: Mention[][] = []
  for (const mention of mentions) {
    const last = rows.at(-1)?.at(-1)
    const isNext = last && mention.start > last.end && mention.start - last.end < 12
    if (isNext && gap.test(text.slice(last.end, mention.start))) rows.at(-1)!.push(mention)
    else rows.push([mention])
  }
  return rows
}

/** "the University of Dale, Quayton, and …": where the school is. */
function isPlaceOf({ text }: Mention, before: Mention | undefined): boolean {
  return !/\s|\p{Lu}{2}/u.test(text) && /\sof\s/.test(before?.text ?? '')
}

/** One is sure, no other can be a person or a place, and of words that stand alone there are few, or it is said who they are. */
function areBodies(row: Mention[], sure: Mention[], known: Known): boolean {
  const others = row.filter((one) => !sure.includes(one))
  const plain = others.filter(({ text }) => plainWord.test(text))
  const areFew = plain.length * 3 <= row.length || doers.test(row[0]!.before)
  return sure.length > 0 && areFew && others.every((one) => isNobody(one, known))
}

/** Neither a person nor a place nor a people nor a thing, as far as the name tells. */
function isNobody(one: Mention, known: Known): boolean {
  const { text } = one
  if (/^\p{Ll}/u.test(text) || notOrganisations.has(text.toLowerCase())) return false
  if (!canBeBody(one) || isPersonName(text) || known.last.has(text) || known.first.has(text)) return false
  return !plainWord.test(text) || !people.test(text)
}

function canBeBody({ text, before, afterRole }: Mention): boolean {
  if (
    afterRole ||
    (!/\s/.test(text) && isSubject(text)) ||
    isCountry(text) ||
    hasPlaceWord(text) ||
    roleNouns.has(text.toLowerCase())
  )
    return false
  return !isSurelyBehindPlacePreposition(before)
}
