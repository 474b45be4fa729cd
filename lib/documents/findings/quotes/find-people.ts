// Reads a text for its people: full names outside headings, "a spokesperson for X", names in a row.

import { matchesIn } from '@/lib/core/matches-in'
import { spanOf, type Span } from '@/lib/core/span'
import type { Name, Range } from '@/lib/documents/draft-schema'
import type { Block, ReadText } from '../structure'
import { nameIn } from './name-in'
import { officeBeside } from './office'
import { firstWord, isFull, lastWord, listKey, namesIn, type People, type Person } from './people'
import { roleBefore } from './role'
import { singleNames } from './single-names'
import { namesInARow, nameWord, nickname, notSmall, particle } from './words/name-shape'
import { bodyNouns, personNouns } from './words/people'

/** So many mentions of one name are enough to choose from. */
const mentionsKept = 50

const capitalised = new RegExp(
  String.raw`${notSmall}(?<![\p{L}\p{M}])${nameWord}(?:\s{1,3}(?:${nameWord}|${particle}|${nickname})){1,12}`,
  'gu',
)
const inARow = new RegExp(String.raw`${notSmall}(?<![\p{L}\p{M}])${namesInARow}`, 'gu')
const body = String.raw`(?:the\s{1,3})?\p{Lu}[\p{L}’'-]*(?:\s{1,3}(?:(?:of|for|and|the)\s{1,3}){0,2}\p{Lu}[\p{L}’'-]*){0,10}`
const introduced = new RegExp(
  String.raw`\b(?:[Aa]n?|[Oo]ne|[Aa]nother)\s{1,3}(?:[\p{L}’'-]{1,40}\s{1,3}){0,3}?(\p{Ll}[\p{L}-]{3,30})(?:\s{1,3}(?:from|for|at|of|with|in)\s{1,3}${body})?`,
  'gu',
)

export function findPeople(read: ReadText, names: Name[]): People {
  const known = new Map(names.map((name) => [name.text, name.kind]))
  const people: People = {
    all: [],
    bySurname: new Map(),
    families: new Set(),
    byFirstName: new Map(),
    byOffice: new Map(),
    groups: new Map(),
    lists: [],
    plainLists: new Map(),
  }
  const personIn = personReader(read.text, known)
  for (const block of read.blocks) {
    const phrases = block.kind === 'heading' ? [] : spansOf(read.text, block, capitalised)
    const full = phrases
      .filter((one) => !isInMarks(read.text, one) && !isTitleOfThing(read.text, one))
      .flatMap((phrase) => personIn(behindOffice(read.text, block, phrase)) ?? [])
    const single = singleNames(block, known).map((name): Person => ({ name, role: null }))
    for (const person of [...full, ...single].sort((a, b) => a.name.start - b.name.start))
      addPerson(people, person, read.text)
    for (const match of matchesIn(block.text, introduced)) addGroup(people, match, block.start)
  }
  addLists(people, read)
  return people
}

/** "spokesperson on Quay Affairs Jane Roe": with the office in front, only the last words are the name. */
function behindOffice(text: string, block: Block, phrase: Span): Span {
  if (!behindSmall.test(text.slice(Math.max(block.start, phrase.start - 9), phrase.start))) return phrase
  const before = text.slice(Math.max(block.start, phrase.start - longestOffice), phrase.start)
  const [office, noun = ''] = officeOf.exec(before) ?? []
  const isOffice = office !== undefined && personNouns.test(noun) && phrase.text.split(/\s+/).length > 2
  return (isOffice && spanOf(text, phrase.start - office.length, phrase.end)) || phrase
}

const behindSmall = /\s(?:on|for|of|in)\s(?:the\s)?$/
const officeOf = /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}’'-]+\s){0,3}(\p{L}+)\s(?:on|for|of|in)\s(?:the\s)?$/u
const longestOffice = 60

/** The title of something written. */
function isInMarks(text: string, { start, end }: Span): boolean {
  return /["“„«]/.test(text.charAt(start - 1)) && /["”“»]/.test(text.charAt(end))
}

/** "the Clean Quay tour": what it is called. */
function isTitleOfThing(text: string, { start, end }: Span): boolean {
  return thing.test(text.slice(end, end + 24)) && /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start))
}

const thing =
  /^ (?:tour|campaign|project|programme|program|initiative|movement|petition|march|rally|event|fund|prize|award|trail|festival|website|group|team|bill|plan|coalition|network|charity|trust|appeal|scheme)s?\b/

function addPerson(people: People, person: Person, text: string): void {
  people.all.push(person)
  const office = officeBeside(text, person)
  if (office) addTo(people.byOffice, office, person)
  index(people, person)
}

function index(people: People, person: Person): void {
  const { text } = person.name
  const surname = lastWord(text)
  if (isFull(person)) {
    const others = people.bySurname.get(surname) ?? []
    if (others.some((one) => isFull(one) && firstWord(one.name.text) !== firstWord(text)))
      people.families.add(surname)
    addTo(people.byFirstName, firstWord(text), person)
  }
  addTo(people.bySurname, surname, person)
}

/** Reads a phrase for a person's full name. The same words are read once, however often the text has them. */
function personReader(text: string, known: Map<string, Name['kind']>): (phrase: Span) => Person | null {
  const places = new Map<string, Range | null>()
  return (phrase) => {
    if (!places.has(phrase.text)) places.set(phrase.text, placeIn(text, phrase, known))
    const place = places.get(phrase.text)
    const name = place ? spanOf(text, phrase.start + place.start, phrase.start + place.end) : null
    return name && { name, role: roleBefore(text, phrase, name) }
  }
}

/** Where in the phrase the name stands. */
function placeIn(text: string, phrase: Span, known: Map<string, Name['kind']>): Range | null {
  const named = nameIn(text, phrase)
  if (!named?.isPerson || !/\s/.test(named.name.text)) return null
  const kind = known.get(named.name.text)
  if (kind !== undefined && kind !== 'person') return null
  return { start: named.name.start - phrase.start, end: named.name.end - phrase.start }
}

function addGroup(people: People, match: RegExpMatchArray, offset: number): void {
  const noun = match[1]?.toLowerCase() ?? ''
  const start = offset + (match.index ?? 0)
  if (personNouns.test(noun) || bodyNouns.test(noun))
    addTo(people.groups, noun, { start, end: start + match[0].length, text: match[0] })
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const same = map.get(key)
  if (!same) map.set(key, [value])
  else if (same.length < mentionsKept) same.push(value)
}

function addLists(people: People, read: ReadText): void {
  people.lists = read.blocks
    .filter(({ text }) => /\sand\s+\p{Lu}/u.test(text))
    .flatMap((block) => spansOf(read.text, block, inARow))
    .filter((list) => isOfPeople(people, list))
  for (const list of people.lists) {
    const shortest = people.plainLists.get(listKey(list))
    if (!shortest || list.text.length < shortest.text.length) people.plainLists.set(listKey(list), list)
  }
}

function isOfPeople(people: People, list: Span): boolean {
  return namesIn(list).every((name) => people.bySurname.has(lastWord(name)))
}

function spansOf(text: string, block: Block, pattern: RegExp): Span[] {
  return matchesIn(block.text, pattern)
    .map((match) => spanOf(text, block.start + match.index, block.start + match.index + match[0].length))
    .filter((span) => span !== null)
}
