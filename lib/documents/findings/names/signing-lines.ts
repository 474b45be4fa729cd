// Who signs, one a line, under words that say they are bodies: "The following organisations support this letter:". There each line is
// the name of a body, whatever its words.

import { spanOf, type Span } from '@/lib/core/span'
import { blockKindOf } from '../furniture/line-kinds'
import { markerLength } from '../list-marker'
import type { Block, ReadText } from '../structure'
import { isBody } from './body-shape'
import { isCompany } from './company-shape'
import { isPersonName, isPersonWithLetters } from './person-shape'
import { roleNouns } from './role-words'

const fewest = 3
const longestIntroduction = 200
const longestName = 90

const introduction =
  /^(?!.*\b(?:individuals?|people|persons|names? of signator)\b)[^.?!]*\b(?:organi[sz]ations?|(?:civil society |community |campaign |undersigned )groups|charities|NGOs|unions|coalition members|member groups|partner organi[sz]ations)\b[^.?!]*$/i
/** Without a colon only a short line leads to a list, and one that says what they do: "Unions in Dale" is a chapter. */
const longestTitle = 60
const title = /\b(?:co-?sign|sign|undersigned|support|endors|back|join|member|partner|participat|follow)/i
/** "Living Rivers (LR)", "Living Rivers, Dale" */
const behindName = /\s\([^()]*\)$|,\s\p{Lu}[\p{L} .-]+$|[.,;]$|[.,;]?\sand$/u
const small =
  /^(?:of|for|from|by|the|and|to|on|in|at|with|without|against|de|du|des|do|da|dos|das|del|por|para|la|le|los|en|em|pela|pelo|für|und|y|e|&|[-–—|+·])$/
/** Who signs is not said: people may as well. */
const anyone =
  /^(?:(?:initial |full )?(?:list of )?(?:co-)?signator(?:y|ies)|(?:co-?)?signed(?: by)?|endorse(?:d by|rs)|in support)\s?:?$/i

/** The names in such lists, by the block where each stands. */
export function signingLines(read: ReadText): Map<number, Span> {
  const found = new Map<number, Span>()
  for (let index = 0; index < read.blocks.length; index++) {
    const heading = read.blocks[index]!
    const isForAnyone = anyone.test(heading.text.trim()) || blockKindOf(heading) === 'sign-off'
    if (!isForAnyone && !introduces(heading)) continue
    const names = namesBelow(read, index)
    const all = [...names.values()]
    const isList =
      all.length >= fewest &&
      (isForAnyone ? areMostlyBodies(all) : all.some(({ text }) => !isPersonName(text)))
    if (isList)
      names.forEach((name, at) => {
        if (!isForAnyone || isSurelyBody(name) || !isPersonName(name.text)) found.set(at, name)
      })
    index = [...names.keys()].at(-1) ?? index
  }
  return found
}

/** One line in between may be none: "re:water - for clean seas". */
function namesBelow(read: ReadText, index: number): Map<number, Span> {
  const names = new Map<number, Span>()
  for (let at = index + 1, other = 0; at < read.blocks.length && other < 2; at++) {
    const name = nameIn(read, read.blocks[at]!)
    if (name) names.set(at, name)
    other = name
      ? 0
      : names.size === 0 || /:\s*$/.test(read.blocks[at]!.text) || read.blocks[at]!.text.length > longestName
        ? 2
        : other + 1
  }
  return names
}

/** A fourth says so itself, and at most a third could be people: those are left out. */
function areMostlyBodies(names: Span[]): boolean {
  const sure = names.filter(isSurelyBody)
  const people = names.filter((name) => isPersonName(name.text) && !isSurelyBody(name))
  return sure.length * 4 >= names.length && people.length * 3 <= names.length
}

function isSurelyBody({ text }: Span): boolean {
  return isBody(text) || isCompany(text)
}

function introduces({ text }: Block): boolean {
  const line = text.trimEnd()
  const isLed = line.endsWith(':')
    ? line.length <= longestIntroduction
    : line.length <= longestTitle && title.test(line)
  return isLed && introduction.test(line)
}

function nameIn({ text }: ReadText, block: Block): Span | null {
  const start = block.start + markerLength(block.text)
  if (block.end - start > longestName * 2) return null
  let name = text.slice(start, block.end).trimEnd()
  for (let cut = behindName.exec(name); cut; cut = behindName.exec(name)) name = name.slice(0, cut.index)
  return isNamed(name) ? spanOf(text, start, start + name.length) : null
}

/** Words with capitals and small ones between them, and nobody's office. */
function isNamed(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    name.length <= longestName &&
    /^\p{Lu}|^[a-z]?\p{Lu}/u.test(name) &&
    !/[:·|]|\d{4}/.test(name) &&
    !isPersonWithLetters(name) &&
    words.every((word) => /^[("“‘]?(?:[a-z]{0,2}\p{Lu}|\d)/u.test(word) || small.test(word)) &&
    !roleNouns.has(words[0]!.toLowerCase().replace(/\.$/, ''))
  )
}
