// Whose the address is to which a text sends mail: the name in the text that the address spells, "Quay Trust" for ada@quaytrust.org,
// "KLM" for press@klm.org. Addresses of governments, schools and letter boxes that anybody has spell nobody's name; a letter has its writers.

import { spanOf, type Span } from '@/lib/core/span'
import { isBody } from '../names/body-shape'
import type { Surroundings } from './surroundings'

const address =
  /@(?:[\w-]{1,20}\.)??([a-z][a-z0-9-]{2,30})\.(?:[a-z]{2,3}\.)?(?:org|com|net|info|coop|uk|nz|au|ca|eu|ie|za|scot)\b/gi
const public_ =
  /\.(?:gov|govt|edu|ac|mil|parliament|senate|house)\b|@(?:gmail|outlook|hotmail|yahoo|icloud|live|protonmail|btinternet|xtra|aol|comcast)\./i
/** Such addresses stand at the end, or beside the head. */
const lastLines = 12
/** So far its name is looked for. */
const reach = 100_000

export function contactHouse({ read, head, lines }: Surroundings): Span | null {
  if (lines.some(({ lineKind }) => lineKind === 'sign-off')) return null
  for (const { text } of [...lines.slice(-lastLines), ...head]) {
    if (!text.includes('@')) continue
    for (const found of text.slice(0, 600).matchAll(address)) {
      const mail = text.slice(found.index, found.index + found[0].length + 8)
      const name = public_.test(mail) ? null : spelled(read.text, found[1]!.replaceAll('-', ''))
      if (name) return name
    }
  }
  return null
}

const officer =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,| [([–—-]) ?(?:[\p{L}&-]+ ){0,3}?(?:Communications?|Media|Press|Public Relations|Publicity) (?:and [\p{L}]+ )?(?:Officer|Manager|Director|Advis[eo]r|Co-?ordinator|Secretary|Lead)[)\]]?$/iu
const longestOffice = 90

/** "Ola Brook (Communications Officer)" over "Quay Council" at the end: the body under whoever speaks to the press for it. */
export function officersHouse({ lines }: Surroundings): Span | null {
  const last = lines.slice(-lastLines)
  const at = last.findIndex(({ text }) => text.length <= longestOffice && officer.test(text))
  const house = at < 0 ? undefined : last[at + 1]
  return house && isBody(house.text) ? { start: house.start, end: house.end, text: house.text } : null
}

/** The letters of the name, whatever stands between its words. */
function spelled(text: string, letters: string): Span | null {
  const name = new RegExp(
    String.raw`(?<![\p{L}\p{N}@./#-])${[...letters].join("[ '’&.-]?")}(?![\p{L}\p{N}@-]|\.\p{L})`,
    'giu',
  )
  for (const { index, 0: found } of text.slice(0, reach).matchAll(name))
    if (/^\p{Lu}\S*(?: (?:of|for|the|and|to|in|&|\p{Lu}\S*))*$/u.test(found) && !/ \p{Ll}+$/u.test(found))
      return spanOf(text, index, index + found.length)
  return null
}
