// The fullest way in which a document names whom it asks: "Mr Holm" is "Islands Minister Ada Holm" further up, "the Minister of Ports"
// is followed there by who that is, "the commission" is the one commission that it names. Always one passage of it. Pure.

import { remembered } from '@/lib/core/remembered'
import { spanOf, type Span } from '@/lib/core/span'
import type { Ask, Draft, Name } from '@/lib/documents/draft-schema'
import { countryNames } from '@/lib/documents/findings/names/country-names'
import { roleModifiers, roleNouns } from '@/lib/documents/findings/names/role-words'
import { openingWords } from '@/lib/documents/findings/quotes/words/people'

type Source = Pick<Draft, 'document' | 'names' | 'publisher'>
type Person = Span & { name: string; title: string }

const article = /^(?:the|our|your|an?)\s+/i
const polite = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Hon|Sir|Dame)\.?$/
/** Bodies that go by the last word of their name; governments and parties of other places are too often beside them. */
const shortBody =
  /^the (administration|council|commission|committee|board|department|ministry|agency|authority|university|association|company|corporation)$/i
const mostTitleWords = 6
const longestField = 60
/** " for Ports and Islands, " */
const field = /^ (?:of|for) (?:(?:the|and|of|&) |\p{Lu}[\p{L}’'-]*,? )+$/u

export function fullName(source: Source, ask: Pick<Ask, 'by'>, target: Span): Span {
  if (/ and |[;\n]/.test(target.text) || countryNames.has(target.text)) return target
  const people = peopleIn(source)
  return personOf(people, target) ?? holderOf(source, people, target) ?? bodyOf(source, ask, target) ?? target
}

/** Everybody named with more than a surname, each time with the titles before it. */
const peopleIn = remembered(({ document, names }: Source): Person[] =>
  names
    .filter(({ kind, text }) => kind === 'person' && /\s/.test(text) && text !== text.toUpperCase())
    .flatMap((name) => {
      const start = titleStart(document.text, name)
      const span = spanOf(document.text, start, name.end)
      const title = document.text.slice(start, name.start)
      return span ? [{ ...span, name: name.text, title }] : []
    }),
)

/** "Ports and Islands Minister": a title that may begin further on the left is taken from its office on. */
function titleStart(text: string, { start }: Name): number {
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', start) + 1, start - 90), start)
  const words = [...line.matchAll(/\S+ /g)].map(([word]) => word).reverse()
  if (!words[0] || !isRole(words[0])) return start
  const end = words.findIndex((word) => !isTitleWord(word))
  const title = words.slice(0, Math.min(mostTitleWords, end < 0 ? words.length : end))
  const isCut = /^(?:and|&|of|for) $/.test(words[title.length] ?? '')
  const own = isCut
    ? title.slice(
        0,
        title.findIndex((word) => !isOffice(word)),
      )
    : title
  return start - (own.length > 0 ? own : title).join('').length
}

function isOffice(word: string): boolean {
  return isRole(word) || roleModifiers.has(bareWord(word))
}

function isRole(word: string): boolean {
  return roleNouns.has(bareWord(word)) && !polite.test(word.trim())
}

function isTitleWord(word: string): boolean {
  if (/[.,;:!?)”"]\s$/.test(word) && !isRole(word)) return false
  return isOffice(word) || isName(word)
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !openingWords.test(word.trim())
}

function bareWord(word: string): string {
  return word.trim().replace(/[.,]$/, '').toLowerCase()
}

/** "Mr Holm", "Secretary Holm", "Ada": whoever alone is called so. */
function personOf(people: Person[], target: Span): Person | null {
  const words = target.text.replace(article, '').split(/\s+/)
  const called = words.filter((word) => !isRole(word) && !polite.test(word)).join(' ')
  const titles = words.filter(isRole).map(bareWord)
  if (!/^\p{Lu}\S+(?:\s\p{Lu}\S*){0,3}$/u.test(called) || words.length > 5) return null
  const same = people.filter(({ name }) => isCalled(name, called))
  const fitting = same.filter(({ title }) => titles.every((one) => title.toLowerCase().includes(one)))
  return areOne(same) ? longest(fitting, target) : null
}

function isCalled(name: string, called: string): boolean {
  return name === called || name.endsWith(` ${called}`) || name.startsWith(`${called} `)
}

/** "the Minister of Ports", or in short "the Minister": who comes right behind those words, if it is always the same. */
function holderOf({ document }: Source, people: Person[], target: Span): Span | null {
  const office = target.text.replace(article, '').replace(/^(?:Mr|Madam)\.?\s(?=\p{Lu}\p{Ll}+$)/u, '')
  if (!office.split(/\s+/).some(isRole)) return null
  const held = people.flatMap((person) => {
    const start = person.end - person.name.length
    const before = document.text.slice(Math.max(0, start - office.length - longestField - 6), start)
    const apart = officeBefore(before, office)
    if (!apart || isOther(office, before.slice(0, -apart.length))) return []
    const isClosed =
      apart.endsWith(' ') && !apart.endsWith(', ') ? true : /^[,.;)]/.test(document.text.slice(person.end))
    const lead = /\b[Tt]he $/.exec(before.slice(0, -apart.length))?.[0].length ?? 0
    const span = spanOf(document.text, Math.min(person.start, start - apart.length - lead), person.end)
    return span && isClosed ? [{ ...span, name: person.name, title: office }] : []
  })
  return areOne(held) ? longest(held, target) : null
}

/** "Minister ", "Minister of Ports, ": the words that end `before` and name the office, with its field where `office` is one word. */
function officeBefore(before: string, office: string): string | undefined {
  const short = [`${office} `, `${office}, `].find((words) => before.endsWith(words))
  if (short || office.includes(' ')) return short
  const at = before.lastIndexOf(`${office} `)
  const words = at < 0 ? '' : before.slice(at)
  return field.test(words.slice(office.length)) ? words : undefined
}

/** A "Prime Minister" is no "minister", and the president of a league not "the President". */
function isOther(office: string, lead: string): boolean {
  return /\bprime $/i.test(lead) || (/^president$/i.test(office) && /\p{Lu}[\p{L}.’']* $/u.test(lead))
}

/** "the commission": the one body in the document whose name ends so, unless it is the one that asks or publishes. */
function bodyOf({ document, names, publisher }: Source, { by }: Pick<Ask, 'by'>, target: Span): Span | null {
  const kind = shortBody.exec(target.text)?.[1]?.toLowerCase()
  if (!kind || target.text.endsWith(' administration')) return null
  const bodies = names.filter(({ text }) => text.toLowerCase().endsWith(` ${kind}`))
  const [first] = bodies
  const isOne = first && bodies.every(({ text }) => text.toLowerCase() === first.text.toLowerCase())
  const isAsking = bodies.some(({ text }) => by?.text.includes(text) || publisher?.text.includes(text))
  if (!isOne || isAsking || /['’]s/.test(first.text)) return null
  const lead =
    /\b[Tt]he $/.exec(document.text.slice(Math.max(0, first.start - 5), first.start))?.[0].length ?? 0
  return spanOf(document.text, first.start - lead, first.end)
}

function areOne(people: Person[]): boolean {
  const [first] = people.map(({ name }) => name.split(/\s/)[0])
  const last = new Set(people.map(({ name }) => name.split(/\s/).at(-1)))
  return people.length > 0 && last.size === 1 && people.every(({ name }) => name.split(/\s/)[0] === first)
}

function longest<T extends Span>(spans: T[], target: Span): T | null {
  const [best] = [...spans].sort((a, b) => b.text.length - a.text.length)
  return best && best.text.length > target.text.length && best.text.length < 90 ? best : null
}
