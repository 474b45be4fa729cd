// "calls for a moratorium on …", "urged passage of …", "urges keeping …", "demand an end to …", "ask the city for …":
// an asking verb and a thing.

import { groupRange } from '@/lib/core/group-range'
import type { Range } from '@/lib/documents/draft-schema'
import { actionRange } from './action-end'
import { isOpening, limitOf, type Candidate, type Clause } from './clause'
import { matchesOf } from './cue'
import { askedCues, thingCues, toldOf } from './noun-cues'
import { isActor, targetRange } from './target-range'
import { wantCues } from './want-cues'

const receiver =
  /\b(?:petition|letter|submission|appeal|plea|statement)\b(?:[^,;.]|,(?=\d)){0,70}? to ((?:the |our |their )?(?:[A-Z]|minister|council|government|board|mayor|governor)(?:[^,;.]|\b(?:Sen|Rep|Mr|Mrs|Ms|Dr|Gov|Hon)\.){2,80}),? $/
const writtenTo = /\b(?:wrote|written|writing) to ((?:[^;.]|\.(?=\S)){3,80}?),? $/
const nounBefore =
  /\b(?:the|in|of|growing|high|by|on|a|an|this|their|our|its|his|her|out|some|more|many|new|such|amid|despite|to|first|last|latest|hiring|casting|phone) $/i
const adjectiveBefore = /\b(?:a|an|the|very|more|most|less|too|so|as|equally|physically|mentally) $/i
/** A recipe, a script or a law calls for what it holds. */
const plainly =
  /\b(?:script|recipe|schedule|forecast|legislation|contract|design|occasion|situation|weather|plan|scheme|budget|project|programme|blueprint|proposal|charter|constitution|act|moment|incident|behaviour|job|role)s?(?: (?:which|that|[a-z]+ has [a-z]+ (?:which|that)))?(?: also)? $/i
/** "a long history of advocating for …", "will continue to call for …": what somebody is known for. */
const known = /\b(?:history|record|years|decades|tradition) of $|\bwill (?:continue|keep)(?: to)? $/i
/** "Those arguing for a boycott point out …", "has no right to demand a …": told. */
const thoseWho =
  /\b(?:[Tt]hose|[Pp]eople)(?: who| [\w-]+){0,3} $|\bright to $|\bsolidarity with (?:[\w-]+ ){1,4}$/
/** "is a charity that advocates for …": what it is there for. */
const isThere =
  /(?<!\b(?:[Tt]his|[Tt]hat|[Ii]t) )\bis (?:an?|the) (?:[\w-]+,? ){0,5}(?:organi[sz]ation|charity|group|network|union|movement|body|association|non-?profit|foundation|coalition) (?:that|which|who) (?:[\w-]+ (?:and )?){0,3}$/
/** "misguided arguments calling for …", "called for such harmful measures as …": the writer is against them. */
const deplored =
  /\b(?:misplaced|misguided|flawed|so-called|ill-informed|absurd|cynical) (?:arguments?|claims?|proposals?|suggestions?|voices|critics|demands) $/i
const deploredThing = /^such (?:\w+ ){0,4}?(?:regressive|harmful|draconian|repressive|punitive|absurd)\b/i
/** "a notice calling for statements": who has something to say is invited. */
const invited =
  /^(?:(?:public|written|further) )?(?:statements|submissions|comments|evidence|tenders|bids|applications|nominations|papers|entries|records)\b/i
/** "a problem that demands a …" demands nothing of anybody, "a letter that demands a …" does. */
const thingBefore =
  /\b(?:(?<!\b(?:letter|statement|petition|resolution|motion|declaration) )(?:that|which)|what|it|this) +$/i
/** "Write to the mayor and demand a plan": the reader is told to. */
const passedOn =
  /^[^\p{L}]*(?:please )?(?:call|e-?mail|write to|contact|phone|ring)\b[^.;:]{3,140} (?:and|to) $/iu
/** "the minister’s full support for the ferry": he is who is asked for it. */
const supporter =
  /^([^,;]{3,60}?)['’]s? (?:[a-z]+ ){0,2}(?:support|help|leadership|intervention|commitment|backing|assistance)\b/
/** "an apology from the minister": who is to give it; "divestment from coal" is not given. */
const giver =
  /(?<!\b(?:divest\w*|withdrawal|protections?|freedom|separation|exemptions?|independence|exclusion|shift|transition|away)\b[^,;]{0,40})\sfrom ((?:the |our |their )?[^,;.:]{2,90})$/
/** "students’ call for divestment would be familiar": the sentence goes on about the call. */
const goesOn =
  /^((?:(?!\b(?:that|which|who|what|how|why|when|where|if|whether|than|as|so|because|(?:assur|guarant|confirm|commit|promis)\w*)\b)[^,;:])+?) (?:(?:would|could|will|may|might) (?:be|have)|extends? to|(?:comes?|came) (?:as|after|amid|in)|follow(?:s|ed) (?:an?|the|weeks|months|years))\b/
/** "a meeting with the minister": whom they would meet. */
const meeting =
  /^(?:an? )?(?:[a-z-]+ )?(?:meeting|talks|audience) with ((?:the |our |their )?[^,;.:]{2,80}?)(?= (?:to|on|about|over|in|at|by|before|after|when|today|tomorrow|this|next|last|so|and)\b|$)/

export function nounAsks(clause: Clause): Candidate[] {
  const sentence = clause.sentence.text
  const things = matchesOf(clause, [...thingCues, ...wantCues]).filter((match) => isVerb(sentence, match))
  return [...things, ...matchesOf(clause, askedCues)].flatMap((match) => toCandidate(clause, match))
}

function toCandidate(clause: Clause, match: RegExpExecArray): Candidate[] {
  const at = clause.sentence.start + match.index
  const start = at + match[0].length
  const limit = limitOf(clause, start)
  const thing = goesOn.exec(clause.text.slice(start, limit))?.[1]
  const action = actionRange(clause.text, start, thing ? start + thing.length : limit)
  if (!action || isVague(clause.text.slice(action.start, action.end))) return []
  const base = { cueAt: at, strength: 'explicit' as const }
  const named = groupRange(match, clause.sentence.start)
  if (named) return [{ ...base, target: targetRange(clause.text, named.start, named.end), action }]
  return [{ ...base, ...(givenBy(clause, action) ?? { target: receiverBefore(clause, at), action }) }]
}

function givenBy({ text }: Clause, action: Range): Pick<Candidate, 'target' | 'action'> | null {
  const words = text.slice(action.start, action.end)
  const met = meeting.exec(words)
  if (met?.[1] && isActor(met[1])) {
    const start = action.start + met[0].length - met[1].length
    return { target: targetRange(text, start, start + met[1].length), action }
  }
  const held = supporter.exec(words)?.[1]
  if (held && isActor(held))
    return { target: targetRange(text, action.start, action.start + held.length), action }
  const from = giver.exec(words)
  if (!from?.[1] || !isActor(from[1]) || / by /.test(from[1])) return null
  const start = action.end - from[1].length
  const purpose = from[1].search(/ (?:for (?:this|the|our|their|these)|that|over|about|to|on how) /)
  if (purpose > 0) return { target: targetRange(text, start, start + purpose), action }
  const target = targetRange(text, start, action.end)
  return target && { target, action: { start: action.start, end: action.start + from.index } }
}

/** "a petition of 900 signatures to the minister calling for …", "have written to ministers calling for …" */
function receiverBefore(clause: Clause, at: number): Range | null {
  const before = clause.text.slice(Math.max(clause.sentence.start, at - 200), at)
  const reader = writtenTo.exec(before)?.[1]
  const found =
    (reader && isActor(reader) ? reader : undefined) ??
    receiver.exec(before)?.[1]?.split(/ ?--|[–—]| from (?=\p{Lu})/u)[0]
  if (!found) return null
  const start = at - before.length + before.lastIndexOf(found)
  return targetRange(clause.text, start, start + found.length)
}

function isVague(words: string): boolean {
  return (
    !/\s/.test(words) ||
    /^(?:just|exactly|precisely|only) (?:that|this)$|^(?:anything|no such|the same|(?:Mr|Mrs|Ms|Dr)\.)(?!\w)| (?:that|which) would$|^(?:is|are|was|were|relates|applies|included?|in|by|at|under|on|earlier|yesterday|last (?:year|month|week|night))\b/.test(
      words,
    )
  )
}

/** "the demand a …", "a demanding job", "a problem that demands a …": a noun, an adjective, or a thing that demands. */
function isVerb(sentence: string, { index, 0: cue }: RegExpExecArray): boolean {
  const before = sentence.slice(Math.max(0, index - 30), index)
  const word = /^[\w']+/.exec(sentence.slice(index))?.[0].toLowerCase() ?? ''
  if (!isOpening(sentence, index)) return /^(?:we|they|i)$/.test(word)
  if (/^(?:Calls|Demands|Appeals|Requests)\b/.test(sentence.slice(index)) && toldOf.test(sentence))
    return / (?:growing|mounting|rising) for $/.test(cue)
  if (
    isThere.test(sentence.slice(Math.max(0, index - 200), index)) ||
    deplored.test(sentence.slice(Math.max(0, index - 60), index))
  )
    return false
  const rest = sentence.slice(index + cue.length)
  if (deploredThing.test(rest) || (/^call/.test(word) && invited.test(rest))) return false
  if (known.test(before) || thoseWho.test(before) || (word.startsWith('request') && /'s $/.test(before)))
    return false
  if (plainly.test(sentence.slice(Math.max(0, index - 60), index))) return false
  if (word === 'called' && /\b(?:was|were|been|be|is|are) $/.test(before)) return false
  if (word === 'demand' && passedOn.test(sentence.slice(0, index))) return false
  if (word.startsWith('demand') && (thingBefore.test(before) || adjectiveBefore.test(before))) return false
  return !isCounted(word) || !nounBefore.test(before) || (!/s$/.test(word) && / to $/.test(before))
}

/** "calls", "an appeal": words that may be nouns. */
function isCounted(word: string): boolean {
  return /^(?:call|appeal|demand|request|push|press|campaign|fight|petition|march|lobby|rally)(?:e?s)?$/.test(
    word,
  )
}
