// Names that stand in a row with bodies are bodies as well: "a letter from the Nurses’ Union, CANDO, Clear Skies and Ferry Trust".

import { isBody } from './body-shape'
import type { Mention } from './classify'
import { isCompany } from './company-shape'
import { hasPlaceWord, isCountry, isSurelyBehindPlacePreposition } from './place-words'
import { roleNouns } from './role-words'
import { isSubject } from './subject-words'

const fewest = 3
/** The letters of a body in brackets are in its row. */
const gap = /^(?:\s\(|\)?,\s(?:(?:and|&)\s)?|\)?\s(?:and|&)\s)(?:the\s)?$/

/** Of a row, half and more must be bodies by their own words. */
export function bodiesInRows(text: string, mentions: Mention[]): string[] {
  return rowsOf(text, mentions)
    .filter((row) => row.length >= fewest)
    .flatMap((row) => {
      const sure = row.filter(({ text: name, isWhole }) => isWhole || isBody(name) || isCompany(name))
      if (sure.length * 2 < row.length) return []
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
