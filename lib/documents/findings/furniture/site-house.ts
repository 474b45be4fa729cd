// Whose a page is that has its site around it: who holds its copyright, asks to be followed, supported or told of. What such lines
// say is added up name by name; a company's ending goes where its house is called by less.

import { spanOf, type Span } from '@/lib/core/span'
import { newspaperWords, organisationWords } from '../names/organisation-words'
import { isPersonName } from '../names/person-shape'
import type { Line, Surroundings } from './surroundings'

const part = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}&’'.-]*`
const name = String.raw`(?:[Tt]he )?(${part}(?: (?:of |for |the |and |& )?${part}){0,4}?)`
const channel = '(?:Facebook|Twitter|Instagram|YouTube|LinkedIn|WhatsApp|Telegram|TikTok|X|Spotify)'
const years = String.raw`(?:(?:19|20)\d\d\s*[-–,]*\s*){0,2}`
/** Points, and the sign. */
const signs: [number, RegExp][] = [
  [
    2,
    new RegExp(
      String.raw`(?:©|[Cc]opyright|COPYRIGHT|\brights reserved)(?: ?(?:©|[Cc]opyright))?\s*${years}[-–]?\s*(?:[Bb]y )?${name}(?=[\s,.|;:/•]*(?:[Aa]ll [Rr]ights|ALL RIGHTS|\||•|$|[/,])|\. )`,
      'u',
    ),
  ],
  [2, new RegExp(String.raw`^${name},?\s*${years}(?:©|[Cc]opyright)`, 'u')],
  [
    2,
    new RegExp(
      String.raw`^(?:Support|Follow|Welcome to|Sign in to(?: access)?|Advertise with|Donate to|Subscribe to|More from|Work for|Read more from) (?:our )?${name}(?:['’]s)?(?: on ${channel}.*| today|(?: [Ww]eekly| [Dd]aily)? [Nn]ewsletters?)?[.!]?$`,
      'u',
    ),
  ],
  [1, new RegExp(String.raw`^(?:About|Contact|Inside|Search|Like|Join) ${name}$`, 'u')],
  [
    2.5,
    new RegExp(
      String.raw`^${name}(?: (?:[Ll]ogo|[Hh]ome ?[Pp]age|[Aa]pp|[Nn]ewsletters?|[Ss]tore|[Ss]hop|on ${channel}.*)| ?[-–|] ?[Bb]ack to home)\b`,
      'u',
    ),
  ],
  [
    2,
    new RegExp(
      String.raw`^${name} (?:uses cookies|is not (?:responsible|affiliated)|is (?:published|operated|owned|funded|supported)|firmly|welcomes (?:comments|your)|reserves the right|may (?:earn|receive)|does not (?:endorse|accept))\b`,
      'u',
    ),
  ],
  [
    2,
    new RegExp(
      String.raw`\b(?:updates|e-?mails?|newsletters?|alerts|messages) from ${name}(?=[\s,.]*(?:$|and |[.,]))`,
      'u',
    ),
  ],
  [2, new RegExp(String.raw`\b(?:opinions?|views?|policy) of ${name}(?=[.,;]|$)`, 'u')],
  [1, new RegExp(String.raw`^${name}$`, 'u')],
]
/** What makes it a company's, and what stands behind a name's stop. */
const company =
  /[.,]? (?:Inc|Ltd|Limited|LLC|Company|Co|Corp|Corporation)\b.*$| [12]\d{3}\b.*$|(?<=\p{Ll}{3})\. .*$/u
/** What menus say: nobody's name. */
const nobody =
  /^(?:(?:us|home|the|email|menu|facebook|twitter|google|instagram|youtube|pinterest|linkedin|whatsapp|reddit|rss|sports?|premium|password|share|world|business|politics|newsletters?|archives?|follow)$|(?:our|your|this|all|news|my|more|search|sign|log|subscribe|submit|wordpress|opinion|photo|getty|copyright|privacy|terms|advertis\w+|related|creative commons|local|latest|breaking|top|load|view|main|regional|national|support|trending|recent|newspaper|classifieds|pdf|covid|today|contact|customer|community|join|science)\b)/i
const enough = 2.3
const perMention = 0.3
/** So many times a mention counts, and so many names are weighed. */
const most = 6
const mostWeighed = 20
const longest = 400
const top = 5
/** The last sign says little by itself. The first two are of whom they name, be it like a person. */
const alone = signs.length - 1
const surest = 2

type Found = { points: number; kinds: Set<number>; span: Span }

export function siteHouse({ read, lines, site }: Surroundings): Span | null {
  if (!site) return null
  const around = lines.filter(
    ({ index, text }) => (index < site.first || index > site.last) && text.length <= longest,
  )
  const likely = [...signsOf(read.text, around)]
    .filter(([name, { kinds, span }]) => kinds.size > 1 || !kinds.has(alone) || isOnTop(name, span, lines))
    .toSorted((a, b) => b[1].points - a[1].points)
    .slice(0, mostWeighed)
  const text = keyOf(read.text)
  const best = likely
    .map(([name, { points, span }]) => ({ span, points: points + perMention * mentions(text, name) }))
    .toSorted((a, b) => b.points - a.points || b.span.text.length - a.span.text.length)[0]
  return best && best.points >= enough ? best.span : null
}

function signsOf(text: string, lines: Line[]): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const [kind, [points, sign]] of signs.entries())
    for (const line of lines)
      for (const span of namesIn(text, line, { sign, isSure: kind < surest }))
        addTo(found, { kind, points: points + (line.index < top && kind === alone ? 1 : 0), span })
  return found
}

function mentions(text: string, name: string): number {
  return Math.min(text.split(name, most + 2).length - 1, most)
}

function isOnTop(name: string, { start }: Span, lines: Line[]): boolean {
  return start < (lines[top]?.start ?? 0) && isHouse(name)
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/’/g, "'")
}

/** The name without what makes it a company's. */
function namesIn(text: string, line: Line, { sign, isSure }: { sign: RegExp; isSure: boolean }): Span[] {
  const match = sign.exec(line.text)
  const whole = match?.[1]
  if (!match || !whole) return []
  const start = line.start + match.index + match[0].indexOf(whole)
  return [whole.replace(company, '').replace(/[.,]$|['’]s$/, '')]
    .filter(
      (one) =>
        one.length > 1 &&
        !nobody.test(one) &&
        (isSure || isHouse(one) || !isPersonName(one.replace(/^(?:\p{Lu}\.){2,} /u, 'A. '))),
    )
    .flatMap((one) => spanOf(text, start, start + one.length) ?? [])
}

/** A sign counts once, however often a page repeats it. */
function addTo(
  found: Map<string, Found>,
  { kind, points, span }: { kind: number; points: number; span: Span },
): void {
  const key = keyOf(span.text)
  const known = found.get(key)
  if (!known) found.set(key, { points, kinds: new Set([kind]), span })
  else if (!known.kinds.has(kind))
    found.set(key, { ...known, points: known.points + points, kinds: known.kinds.add(kind) })
}

function isHouse(called: string): boolean {
  const words = called.toLowerCase().split(' ')
  return words.length > 1 && words.some((word) => organisationWords.has(word) || newspaperWords.has(word))
}
