// The house that sends a document out: its publisher, or whom the headline names first by an office. Its own people speak for it,
// whatever else the text says of them.

import type { Span } from '@/lib/core/span'
import { organisationWords } from '../names/organisation-words'
import { keysIn } from './keys'
import { lastWord } from './people'
import { speaksFor } from './words/asking'

export type House = {
  /** Without its land and "Party", which others have as well; null where nobody is named. */
  name: string | null
  keys: string[]
  /** Surnames in small letters. */
  people: string[]
}

/** "SENS. ROE, POE WARN …" */
const titled =
  /^(?:U\.?S\.? )?(?:Sens?|Senators?|Reps?|Govs?|Mayor|Cllr|Councill?ors?)\.?\s(\p{Lu}[\p{L}'’-]+(?:(?:,\s|,?\sand\s|\s&\s)(?:Sen\.|Rep\.)?\s?\p{Lu}[\p{L}'’-]+)*)/iu
/** "Roe: The ferry must stay" */
const surnameFirst = /^(\p{Lu}[\p{L}'’-]+):\s\p{Lu}/u
const longest = 80
const belongs = /\bM[PS]P?s?\b/

export function houseOf(publisher: Span | null, firstLine = ''): House {
  const line = firstLine.slice(0, longest)
  const named = (titled.exec(line) ?? surnameFirst.exec(line))?.[1] ?? ''
  const name =
    publisher &&
    wordsOf(publisher.text).replace(
      /^(?:the |new zealand (?!first))+|\s(?:party|new zealand|nz|aotearoa)$/g,
      '',
    )
  return {
    name,
    keys: keysIn(publisher?.text ?? ''),
    people: named
      .split(/,?\sand\s|,\s|\s&\s/i)
      .map(lastWord)
      .filter(Boolean),
  }
}

/** A town alone, which stands in the names of several bodies, does not tell. */
export function isOfHouse({ name, keys, people }: House, speaker: string, role: string): boolean {
  const surname = lastWord(speaker)
  if (people.includes(surname) && !organisationWords.has(surname) && !/^the\s/i.test(speaker)) return true
  if (!name) return false
  const words = speaksFor.test(role) || belongs.test(role) ? `${speaker} ${role}` : speaker
  const own = keysIn(words)
  return names(wordsOf(words), name) || (keys.length > 1 && keys.every((key) => own.includes(key)))
}

/** Of one word, "National", only in front: "National’s spokesperson", not "international" or "national president". */
function names(words: string, name: string): boolean {
  if (name.includes(' ')) return ` ${words} `.includes(` ${name} `)
  return words
    .split(' ')
    .some((word, at, all) => word === name && (!office.test(all[at + 1] ?? '') || name !== 'national'))
}

const office = /^(?:president|secretary|director|coordinator|chair\p{L}*|organi[sz]er)$/u

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s?(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}’']+/gu, ' ')
    .trim()
}
