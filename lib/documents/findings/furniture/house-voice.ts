// A house gives itself away: it asks to be followed, speaks of its campaigns, is told things. A name counts as the publisher when
// such signs add up, and never when the text speaks of it from outside ("according to X").

import { literally } from '@/lib/core/literally'
import { matchesIn } from '@/lib/core/matches-in'
import { spanOf, type Span } from '@/lib/core/span'
import { isPersonName } from '../names/person-shape'
import type { ReadText } from '../structure'

const name = String.raw`(?:the )?(\p{Lu}[\p{L}\p{N}&’'.-]*(?: (?:of |for |the |and |& )?[\p{Lu}\p{N}][\p{L}\p{N}&’'-]*){0,3})`
/** Points, the sign, and what is looked for first where the sign tries every name of the text. */
const signs: [points: number, sign: RegExp, cheap?: RegExp][] = [
  [
    3,
    new RegExp(
      String.raw`(?:^|[.!?]\s{1,4}|\n[ \t]{0,8})${name} (?:campaigns (?:on|for|to)|is a (?:nonprofit|non-profit|independent|not-for-profit) (?:news|media)|readers can)\b`,
      'gu',
    ),
  ],
  [
    3,
    new RegExp(
      String.raw`\b(?:[Vv]iews|[Oo]pinions)\b[^.?!\n]{0,80}\b(?:not (?:necessarily )?(?:reflect|represent|be)[^.?!\n]{0,60} of|expressed (?:on|in|through)) ${name}`,
      'gu',
    ),
    /\b(?:reflect|represent|expressed)\b/,
  ],
  [
    2.5,
    new RegExp(
      String.raw`\b(?:(?:[Rr]eceive|[Gg]et|[Ss]ign up (?:for|to)|[Ss]ubscribe to) (?:[\w-]+ ){0,3}(?:updates|e-?mails?|e?-?newsletters?|alerts) from ${name}|I want ${name} to (?:e-?mail|send|contact)|informed (?:of|about) ${name}['’]s (?:actions|work|campaigns|activities))`,
      'gu',
    ),
    /(?:pdates|mails?|letters?|lerts) from |I want |informed (?:of|about) /,
  ],
  [
    3,
    new RegExp(
      String.raw`(?:^|[.!?]\s{1,4}|\n[ \t]{0,8})${name} is (?:sustained|funded|powered|supported|made possible) (?:entirely |only |mostly )?by [^.\n]{0,60}\b(?:donations|members|supporters|readers|contributions|people like you)\b`,
      'gu',
    ),
    / is (?:sustained|funded|powered|supported|made possible) /,
  ],
  [
    3,
    new RegExp(String.raw`\b(?:[Hh]ere at ${name}[^.?!\n]{0,60}? (?:we|our)\b|[Ww]e at ${name})`, 'gu'),
    /(?:ere|[Ww]e) at \p{Lu}/u,
  ],
  [
    3,
    new RegExp(String.raw`(?:^|[.!?]\s{1,4}|\n[ \t]{0,8})${name} has disabled comments`, 'gu'),
    /has disabled comments/,
  ],
  [
    2.5,
    new RegExp(
      String.raw`(?:^|\n[ \t]{0,8}|[.!?]\s{1,4})(?:Follow|Like|Support|Subscribe to|Sign up (?:for|to)|Donate to|Join) ${name}(?:['’]s)?(?: \w+){0,3} (?:on (?:Facebook|Twitter|Instagram|X|YouTube|WhatsApp|Telegram)|newsletter|today)`,
      'gu',
    ),
  ],
  [
    3,
    new RegExp(
      String.raw`(?:\b[Aa]s ${name} (?:went|goes) to press|(?:^|[.!?]\s{1,4}|\n[ \t]{0,8})${name} will be publishing (?:a version of )?th(?:is|ese))`,
      'gu',
    ),
    /to press|will be publishing/,
  ],
  [
    1,
    new RegExp(
      String.raw`\b(?:told|tells|e-?mailed to|(?:statement|e-?mail|interview|letter|comments?|reply) (?:to|with)|spoke (?:to|with)|speaking (?:to|with)|contacted by|obtained by|reviewed by|seen by) ${name}`,
      'gu',
    ),
  ],
  [
    1,
    new RegExp(String.raw`\b${name} (?:reported|has learned|has reached out|reached out to)\b`, 'gu'),
    / (?:reported|has learned|has reached out|reached out to)\b/,
  ],
]
const enough = 2.5
/** A house shows itself early or never. */
const longest = 200_000

/** `kinds`: how many different signs there must be. */
export function houseVoice(read: ReadText, { least, kinds } = { least: enough, kinds: 1 }): Span | null {
  const text = read.text.slice(0, longest)
  const scores: Scores = new Map()
  for (const [points, sign, cheap] of signs)
    if (!cheap || cheap.test(text)) addSigns(text, sign, points, scores)
  const likely = [...scores]
    .filter(([, { score, seen }]) => score >= least && seen.size >= kinds)
    .sort((a, b) => b[1].score - a[1].score)
  const best = likely.slice(0, 5).find(([found]) => !isSpokenOf(text, found) && !isWriter(text, found))
  return best ? spanOf(text, best[1].at, best[1].at + best[0].length) : null
}

type Scores = Map<string, { score: number; at: number; seen: Set<RegExp> }>

function addSigns(text: string, sign: RegExp, points: number, scores: Scores): void {
  for (const match of matchesIn(text, sign)) {
    const found = (match[1] ?? match[2] ?? match[3])!.replace(
      /['’]s$|[.,'’]+$| (?:[Ww]eb ?[Ss]ite|[Bb]log|[Pp]age)$/,
      '',
    )
    if (points < 2 && !isHouse(found)) continue
    const known = scores.get(found) ?? {
      score: 0,
      at: match.index + match[0].indexOf(found),
      seen: new Set(),
    }
    scores.set(found, { ...known, score: known.score + points, seen: known.seen.add(sign) })
  }
}

/** "Follow Jane on Twitter" under a story that Jane Roe wrote: a line of hers stands over it. */
function isWriter(text: string, found: string): boolean {
  if (found.includes(' ')) return false
  const line = new RegExp(
    String.raw`(?:^|\n)[ \t]{0,8}(?:[Bb]y )?(${literally(found)}(?: [^\s]{1,30}){1,4})[ \t]{0,8}(?:\n|$)`,
  ).exec(text)
  return line !== null && isPersonName(line[1]!)
}

/** Who is told things may be a person: a surname, or a name in the shape of a person's. */
function isHouse(found: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(found) || (found.includes(' ') && !isPersonName(found))
}

function isSpokenOf(text: string, found: string): boolean {
  return (
    text.includes(`according to ${found}`) ||
    text.includes(`According to ${found}`) ||
    text.includes(`according to the ${found}`)
  )
}
