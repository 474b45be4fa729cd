// Names of people, organisations and places: each once, where it stands first. By the shape of words and what stands around them; no
// list of names of people, and of bodies only one: those that all the world knows by a word that tells nothing.

import { splitWords } from '@/lib/core/split-words'
import type { Span } from '@/lib/core/span'
import type { Name } from '@/lib/documents/draft-schema'
import { isAllCapitals, isTitleCase } from '../letter-case'
import type { Block, ReadText, Sentence } from '../structure'
import { capitalisesNouns } from './capitalised-nouns'
import { isAloneBody, isBody } from './body-shape'
import { classify, type Known, type Mention } from './classify'
import { joinRuns } from './joined-runs'
import { entryRows, listedBodies } from './listed-bodies'
import { isCompany } from './company-shape'
import { isPersonName } from './person-shape'
import { bodiesInRows } from './rows-of-bodies'
import { isCountry } from './place-words'
import { findOpening, findRuns, type Run } from './runs'
import { hasBodyWord } from './run-words'
import { signingLines } from './signing-lines'
import { withTail } from './small-tail'
import { splitRun } from './split-run'

/** So many places of a name tell what it is. */
const most = 30
/** What a body does that stands at the beginning of its sentence. */
const doesSomething =
  /^(?:['’]s|\s(?:has|had|have|is|was|will|would|can|could|must|should|may|needs?|wants?|and|did|does|passed|agreed|approved|voted|says|said|also)\b)/
const openers =
  /^(?:The|A|An|In|On|At|For|From|And|But|Now|Our|Your|Their|His|Her|This|That|These|Those|Dear|By|As|When|While|With|After|Before|Since|To|If|Of|Both|All|Under|Former|Late|Speaking|According|Despite|Meanwhile|However|Last|Next|Earlier|Writing|Although|Though|Because|Once|Until|Even|Just|Only|Some|Many|Most|Several|Here|There|How|What|Why|Who|Where|Today|Yesterday|Read|Follow|Sign|Take|Join|See|Asked|Yet|Still|Instead|Not|No|Yes|We|He|She|They|It|I|You|Is|Are|Was|Were|Has|Have|Will|Let|Please|Among|Including|Since|So|Then|Thus|Whereas|Unlike|Like|Together|Through|Throughout|During|Across|Over|Between|Against|Without|Every|Each|Any|Another|Other|Such|Photo|Contact|Note|More|Said|Says|Added|Adds|Would|Could|Should|Can|Do|Does|Did|Must|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Therefore|Thus|Hence|Indeed|Perhaps|Finally|Recently|Currently|Also|Again|Further|Furthermore|Moreover|Similarly|Overall|Unfortunately|Clearly|Thanks|Apparently|Given|Following)\s+/

export function findNames(read: ReadText): Name[] {
  const rows = entryRows(read.blocks)
  const lines = signingLines(read)
  const mentions = findMentions(read, { entries: new Set([...rows.flat(), ...lines.keys()]), lines })
  const byText = byName(mentions)
  addOpenings(byText, read)
  const known = knownOf(byText, capitalisesNouns(read.language))
  listedBodies(read.blocks, rows).forEach((name) => known.bodies.add(name))
  bodiesInRows(read.text, mentions, known).forEach((name) => known.bodies.add(name))
  return [...byText].flatMap(([text, all]) => {
    const kind = classify(text, all, known)
    const { start, end } = all[0]!
    return kind ? [{ start, end, text, kind }] : []
  })
}

function byName(mentions: Mention[]): Map<string, Mention[]> {
  const names = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const all = names.get(mention.text)
    if (!all) names.set(mention.text, [mention])
    else if (all.length < most) all.push(mention)
  }
  return names
}

/** Names of one word that also begin sentences: what they do there tells as much. "Congress must act": it is one there as well. */
function addOpenings(names: Map<string, Mention[]>, read: ReadText): void {
  for (const sentence of read.sentences) {
    const run = findOpening(
      sentence,
      (word) => (names.get(word)?.length ?? (isAloneBody(word) ? 0 : most)) < most,
    )
    if (!run || (!names.has(run.text) && !doesSomething.test(run.after))) continue
    const all = [...(names.get(run.text) ?? []), { afterRole: false, ...run }]
    names.set(
      run.text,
      all.sort((a, b) => a.start - b.start),
    )
  }
}

type Listed = { entries: Set<number>; lines: Map<number, Span> }

function findMentions(read: ReadText, { entries, lines }: Listed): Mention[] {
  const shouted = new Set(
    read.blocks.flatMap((block, index) =>
      isShouted(block, entries.has(index) || isBodysLine(block, read)) ? [index] : [],
    ),
  )
  return read.sentences
    .filter(({ block }) => !shouted.has(block))
    .flatMap((sentence) => wholeLine(sentence, lines) ?? joinRuns(sentence, findRuns(sentence)))
    .flatMap(splitRun)
    .map(({ run, afterRole }) => withTail(read.text, withoutOpener({ afterRole, ...run })))
    .filter(({ text, opensSentence }) => text.length > 1 && !(opensSentence && isCommonWord(text)))
}

/** A line that is one body's name. */
function wholeLine(sentence: Sentence, lines: Map<number, Span>): Run[] | null {
  const name = lines.get(sentence.block)
  if (!name) return null
  return name.start < sentence.start
    ? []
    : [{ ...name, before: '', after: '', opensSentence: false, isWhole: true }]
}

/** Where every word has a capital, capitals tell nothing, but where name stands under name. */
function isShouted(block: Block, isEntry: boolean): boolean {
  return block.kind === 'heading' && !isEntry && !isSignature(block.text)
    ? isAllCapitals(block.text) || isTitleCase(block.text)
    : isAllCapitals(withoutAddress(block.text))
}

/** "GIVE TO THE FUND: quay.example/fund" is shouted, though its address is small. */
function withoutAddress(line: string): string {
  const last = line.lastIndexOf(' ') + 1
  return /[./]\S/.test(line.slice(last)) ? line.slice(0, last) : line
}

/** "The Ferry Council": in an address or under a signature. */
/** "Ask Your Council for a Bridge": a heading that says something. */
const speaking =
  /\b(?:Your|Our|My|We|You|Us|Its?|Their|Is|Are|Must|Should|Needs?|Calls?|Urges?|Demands?|Wants?|Says?|Will|How|Why|What)\b|^(?:Ask|Tell|Join|Support|Sign|Save|Stop|Help|Contact|About)\b/

function isBodysLine({ text, kind }: Block, { known }: ReadText): boolean {
  if (kind !== 'heading' || text === known.publisher?.text) return false
  const name = text.trim().replace(/^The\s/, '')
  return name.length < 60 && !speaking.test(name) && (isBody(name) || isCompany(name))
}

/** "Rev. Jane Roe, Council of Churches, Dale": a line of who signed. */
function isSignature(text: string): boolean {
  const comma = text.indexOf(', ')
  return comma > 0 && comma < 50 && isPersonName(text.slice(0, comma).replace(/\s+/g, ' '))
}

/** "The", "In" and the like at the beginning of a sentence are not of the name; "All" is of "All Kaledon Union". */
function withoutOpener(mention: Mention): Mention {
  const opener = openers.exec(mention.text)?.[0].length ?? 0
  const isNational = /^All\s/.test(mention.text) && isCountry(splitWords(mention.text)[1]!)
  if (opener === 0 || isNational || (!mention.opensSentence && /^The\s/.test(mention.text))) return mention
  const text = mention.text.slice(opener)
  return {
    ...mention,
    start: mention.start + opener,
    text,
    opensSentence: false,
    before: mention.text.slice(0, opener),
  }
}

/** One word that begins a sentence has its capital from there. Acronyms have theirs of their own. */
function isCommonWord(text: string): boolean {
  return /^\p{Lu}[\p{Ll}'’-]*$/u.test(text)
}

function knownOf(byText: Map<string, Mention[]>, nouns: boolean): Known {
  const known: Known = {
    bodies: new Set(),
    alone: new Map(),
    first: new Set(),
    last: new Set(),
    within: new Set(),
    capitalisesNouns: nouns,
  }
  for (const [text, mentions] of byText) {
    const words = text.split(/\s+/)
    if (words.length > 1) words.forEach((word) => known.within.add(word))
    if (words.length === 1) known.alone.set(text, mentions.length)
    else if (isPersonName(text)) {
      known.first.add(words[0]!)
      known.last.add(words.at(-1)!)
    }
    const tail = /\s(?:of|for)\s(?:the\s)?(.+)$/.exec(text)?.[1]
    if (tail?.includes(' ') && hasBodyWord(text)) known.bodies.add(tail)
    if (/\s\S+\sParty$/.test(text)) known.bodies.add(text.slice(0, -' Party'.length))
  }
  return known
}
