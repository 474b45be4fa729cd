// Does a line introduce a list of asks, and who is asked? "We urge the council to:", "Parliament must:", "Our demands".

import type { Range } from '@/lib/documents/draft-schema'
import type { Block, ReadText } from '@/lib/documents/findings/structure'
import { askVerbs, beAsked } from './ask-words'
import { baseVerbs } from './base-verbs'
import { flatten } from './clause'
import { isActor, isDecider, targetRange } from './target-range'

/** `isOfVerbs`: only where its items open with what is to be done. */
export type Intro = { cueAt: number; target: Range | null; isOfVerbs?: boolean }

const asking = new RegExp(
  `\\b(?:${askVerbs}|needs?|wants?|expects?|would like|demand(?:s|ed|ing)?)\\s(?:that (?=you to ))?`,
  'g',
)
const must =
  '(?:must|should|needs? to|has to|have to|can|(?:can|could) and (?:must|should)|(?:hereby |therefore |further |also )?(?:resolves|undertakes))'
const duty = new RegExp(
  `(?:^|[,;:.] |\\b(?:that|and|so|believe|think|[Ss]pecifically|[Ii]n particular) )([^,;:.]{2,90}?) ${must}(?: now| immediately| urgently| also)?(?: to)?$`,
)
/** "What the council should do", "Here are the steps ministers can take", "What needs to change". */
const steps = new RegExp(
  `\\b(?:what|(?:steps|actions|measures|things|changes)(?: that)?) (?:we (?:want|need|expect|would like) ([^,;:.]{2,90}?) to do|(?!(?:you|we|I|they|it|he|she) )([^,;:.]{2,90}?) ${must}(?: now)? (?:do|take|make|change)(?: now| next)?)$|^(?:here(?:'s| is) )?what (?:now )?(?:needs to|must|should|has to) (?:now )?(?:change|happen|be done)(?: now| next)?$|^(?:[Aa]ctions? (?:needed|required)|(?:[Oo]ur )?(?:[Pp]riorities|[Dd]emands|[Aa]sks|[Rr]ecommendations|[Rr]equests)) (?:from|for|of|to) ([^,;:.]{2,90}?)$`,
  'i',
)
/** "Please:", over what the reader of a letter is to do. */
const courtesy = /^(?:(?:so|therefore|for these reasons),? )?please$/i
/** "We demand that the company:", each item in its base form. */
const demandThat =
  /\b(?:demand|ask|request|insist|recommend|urge|propose)(?:s|ed|ing)? that (?=[^:]{3,120}$)(?!we\b|they\b|you to\b)/i
/** "We are demanding our mayor immediately:", with what he is to do below. */
const demandNow = /\bdemand(?:s|ed|ing)? (?=(?:the|our|that|[A-Z])[^:]{3,120} (?:immediately|urgently|now)$)/
/** "Any such law must:", "They call for changes that would", over what it is to hold. */
const lawMust =
  /\b(?:any|the|this|our|an?|these|new) (?:[\w-]+ ){0,3}(?:law|bill|legislation|plan|policy|framework|agreement|treaty|deal|budget|strategy|reforms?|standards|inquiry|review) (?:must|should|needs to)(?: also| therefore)?$|\b(?:call(?:s|ing)? for|demand(?:s|ing)?|urg(?:e|es|ing)|want|propose|recommend|seek) (?:[\w-]+ ){0,4}?(?:amendments?|changes|legislation|laws?|measures|reforms?|rules) (?:that|which) would$/i
/** What follows is what is to be done, not why. */
const leadsOn =
  /\b(?:(?:do|take|make|commit to|support|adopt|back|implement) (?:the |these )?(?:two|three|four|five|six|seven|eight|ten|\d{1,2}|several|some|simple|concrete) (?:[\w-]+ )?(?:things|steps|actions|measures|changes|commitments|reforms|policies)(?: (?:that|which|to) [^:]{3,160})?|provid(?:e|es|ing) for|includ(?:e|es|ing)|consist(?:s|ing) of|with|through|ensur(?:e|es|ing)|that (?:includes?|provides?|ensures?|would)|the following(?: \w+)?(?: (?:actions|steps|measures|changes|points|demands|principles|commitments|recommendations|requests|reforms|policies|proposals))?|(?:these|following)(?: \w+)? (?:actions|steps|measures|changes|demands|principles|commitments|reforms)|by(?: \w+ly)?(?: [a-z]+ing(?: [^,;:]{2,60})?)?)$/
const leadsToDo = new RegExp(`\\bto (?:${baseVerbs})(?: (?:to|for|on|at|in|into|with)|\\b.* and)?$`)
const demands =
  /(?:^|\b(?:our|the|their|its|these|following|key|main) (?:[\w-]+ ){0,3}|\blist of )(?:demands?|asks|requests|calls|recommendations)(?: (?:is|are|include))?[^:.]{0,60}:$/i
const weWant =
  /\b(?:we|they|I)(?: are| am|['’](?:re|m))?(?: (?:therefore|hereby|also|further|now|together|[a-z]+ly)){0,3} (?:(?:demand|call|look|request|seek|ask)(?:ing)?|want|need|propose|recommend)(?: for)?(?: the following| that)?[^:.]{0,40}:$|\bto (?:demand|call for|ask for|request):$|\b(?:we|I)(?: would)?(?: (?:thus|therefore|also|hereby|further|[a-z]+ly)){0,3} (?:like to )?(?:request|ask for|call for|seek|propose) [^:.]{3,120} (?:through|by|with|in) the following:$/i
const heading =
  /^(?:(?:our|their|the|my|full|key|main|list of|these|[a-z-]+|\d{1,2}) ){0,3}(?:demands(?: for [^:.]{3,80})?|asks|recommendations)(?: (?:to|of) [^:.]{3,80})?(?: \([^)]{1,20}\))?\s*:?$|^(?:our (?:\w+ )?(?:calls|requests)|what (?:we|they)(?:'re| are)? (?:want|demand|need|ask(?:ing)?(?: for)?|call(?:ing)? for)|we (?:demand|want|expect|call for|(?:are|'re) (?:demanding|asking for|calling for)))\s*:?$/i
/** "Resolved, that the board be asked to:" */
const resolved = new RegExp(`${beAsked} to$`, 'i')
/** "This statement calls on the donors and all parties:", "To the Government of Vale:", over what they are to do. */
const calledOn =
  /\b(?:call(?:s|ing|ed)? (?:for|(?:up)?on)|urg(?:e|es|ing)|appeal(?:s|ing)? to) ([^:;.]{3,200})$/
const toBody = /^(?:Recommendations )?[Tt]o ((?:the |all |our )?[^:;.,]{3,90}):?$/

export function listIntro(read: ReadText, block: Block, end: number): Intro | null {
  const line = flatten(read.text.slice(Math.max(block.start, end - 600), end)).trimEnd()
  const from = Math.max(block.start, end - 600)
  if (heading.test(line)) return { cueAt: block.start, target: receiver(line, from) }
  const isOwnLine = block.kind !== 'paragraph' || line.endsWith(':')
  const own = isOwnLine
    ? (named(toBody.exec(line), from) ?? toBeDone(line.replace(/[\s:;–—-]*$/, ''), from))
    : null
  if (own) return own
  if (!/[:;]$|[:;]\s?[-–—]{1,2}$|\b(?:to|should|must|shall|that would)\s?[-–—]{0,2}$/.test(line)) return null
  const words = line.replace(/[\s:;–—-]*$/, '')
  return (
    asked(words, from) ??
    obliged(words, from) ??
    (demands.test(line) || weWant.test(line) ? { cueAt: from, target: receiver(line, from) } : null) ??
    named(calledOn.exec(words), from) ??
    (lawMust.test(words) ? { cueAt: from, target: null, isOfVerbs: true } : null)
  )
}

/** "Our demands", "Recommendations to the board": a line over the list, though something stands between. */
export function isDemandsTitle({ kind, text }: Block): boolean {
  return kind !== 'list-item' && text.length < 120 && heading.test(flatten(text))
}

/** Who is named last in the line, if he can act. */
function named(match: RegExpExecArray | null, from: number): Intro | null {
  if (!match?.[1] || !isActor(match[1])) return null
  const start = match.index + match[0].replace(/:$/, '').length - match[1].length
  const target = { start: from + start, end: from + start + match[1].length }
  return { cueAt: from + match.index, target, isOfVerbs: true }
}

/** "We urge the council to adopt a plan providing for": who is asked stands before the infinitive. */
function askedToDo(line: string, from: number): Intro | null {
  for (const cue of line.matchAll(asking)) {
    const to = line.indexOf(' to ', cue.index + cue[0].length - 1)
    const intro = to < 0 ? null : targetBehind(line, cue, to)
    if (!intro) continue
    const who = line.slice(intro.target!.start, intro.target!.end)
    return placed(who === 'you' || isDecider(who) ? intro : { ...intro, target: null }, from)
  }
  return null
}

/** The last asking verb before the colon and who it asks. */
function asked(line: string, from: number): Intro | null {
  const does = line.search(/ (?:consider|take|adopt|implement|make|do) (?:the following|these)\b/)
  const demanded =
    targetBehind(line, demandThat.exec(line), does < 0 ? line.length : does) ??
    targetBehind(line, demandNow.exec(line), line.lastIndexOf(' '))
  if (demanded) return placed(demanded, from)
  if (leadsOn.test(line) || leadsToDo.test(line)) return askedToDo(line, from)
  if (!/ to$/.test(line)) return null
  const words = line.replace(
    /(?: to (?:work together|come together|act together|take action|act|step up|agree))? to$/,
    '',
  )
  for (const cue of [...words.matchAll(asking)].reverse()) {
    const intro = targetBehind(words, cue, words.length)
    if (!intro) continue
    const isThing = /^(?:need|want|would|expect)/.test(cue[0]) && !isActor(words.slice(intro.target!.start))
    return placed(isThing ? { ...intro, target: null } : intro, from)
  }
  return null
}

/** Who stands between the asking words and `end`. */
function targetBehind(line: string, cue: RegExpExecArray | null, end: number): Intro | null {
  const target = cue && targetRange(line, cue.index + cue[0].length, end)
  return target && { cueAt: cue.index, target }
}

function placed({ cueAt, target }: Intro, from: number): Intro {
  return { cueAt: from + cueAt, target: target && { start: from + target.start, end: from + target.end } }
}

/** "Below are our demands to the university:" */
function receiver(line: string, from: number): Range | null {
  const found = /\b(?:demands|asks|requests|calls|recommendations) (?:to|of|for|from) ([^:]{3,80}?):?$/.exec(
    line,
  )
  if (!found?.[1]) return null
  const start = found.index + found[0].replace(/:$/, '').length - found[1].length
  const target = isDecider(found[1]) ? targetRange(line, start, start + found[1].length) : null
  return target && { start: from + target.start, end: from + target.end }
}

function obliged(words: string, from: number): Intro | null {
  const match = duty.exec(words) ?? resolved.exec(words)
  return placedAt(match, match?.[1], from)
}

/** Who can act is named there; a name alone only over what is to be done. */
function placedAt(match: RegExpExecArray | null, name: string | undefined, from: number): Intro | null {
  const who = name?.replace(/^.* (?:that|why) /, '')
  if (!match || !who || !isDecider(who)) return null
  const start = from + match.index + match[0].lastIndexOf(who)
  const isOfVerbs = !isActor(who)
  return { cueAt: start, target: { start, end: start + who.length }, ...(isOfVerbs && { isOfVerbs }) }
}

/** A line that says that below it stands what somebody should do. */
function toBeDone(words: string, from: number): Intro | null {
  if (courtesy.test(words)) return { cueAt: from, target: null, isOfVerbs: true }
  const match = steps.exec(words)
  if (!match) return null
  const name = match[1] ?? match[2] ?? match[3]
  const intro = placedAt(match, name, from)
  if (intro || name === undefined) return { cueAt: from, target: null, ...intro, isOfVerbs: true }
  return null
}

/** "We are calling for:", "Our demands": things may stand below it, and not only what is to be done. */
export function asksForThings(line: string): boolean {
  return heading.test(line) || demands.test(line) || weWant.test(line)
}
