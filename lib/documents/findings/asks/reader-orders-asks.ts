// "Please add your name …", "Join us on Saturday …", "Bring your drums": what a text asks of its readers by telling them, with nobody
// named. A pointer ("Sign here", "Donate now") is a call-out and asks for nothing more.

import { ifYou } from '../callouts/act-words'
import { calloutSentenceKind } from '../callouts/callout-sentences'
import { goal } from '../callouts/places'
import { actionRange } from './action-end'
import { baseVerbs } from './base-verbs'
import { limitOf, quoteAt, type Candidate, type Clause } from './clause'

const told = new RegExp(
  String.raw`^[^\p{L}]*(?:${ifYou}[^,.?!]{2,200}, )?(?:all you (?:need|have) to do is (?=[a-z])|(?:so )?will you (?=(?:please )?(?:sign|e-?mail|write|join|add|share|call|contact|chip in|donate|help|tell|support|stand) )|(?:please (?:do )?|kindly |feel free to )(?!click|visit|see|read|go to|note|contact me)(?=[a-z])|(?=(?:join us|join our|come (?:and|along|to)|attend|write to|e[ -]?mail|contact|call|phone|talk to|speak (?:up|out|to)|ask|share|spread|send|submit|vote|bring|help us|boycott|march|rally|respond to|object|get|wear|text \S+ to \d[\d -]+ |take part|visit the|tell us|pass|be part of|(?:take|make|find) (?:the |some )?time to|visit \S+ to (?:participate|take part|share|add|submit)|stand (?:up|with)|volunteer|lobby|support (?:us|our)|donate to|(?<=, )sign (?:our|the|this) (?:[\w-]+ ){0,2}(?:petition|letter|pledge))\b))`,
  'iu',
)

/** "Write to the mayor and ask her to …": the rules for asks find who is asked. */
const passesOn =
  /(?<! your (?:friends|family|neighbou?rs|relatives)\b[^.]{0,30}) (?:and|to) (?:ask|tell|urge|demand|call on|lobby|press|request)\b/i
/** Below a letter that the page shows, its readers are spoken to again. */
const somewhere = new RegExp(goal, 'i')

const sign =
  '(?:so |and |then )*(?:please |will you |would you |can you |could you )?((?:sign(?: and share| up to)?|add your (?:name|voice|signature) to) (?:our|the|this|my) (?:[\\w-]+ ){0,3}?(?:petition|letter|pledge|statement|call|appeal)'
/** "So please sign our petition calling on the board to …": what the reader is asked stands before what the petition asks. */
const signed = new RegExp(
  `^${sign}(?: below| today| now| here)?)(?= (?:to|calling|asking|urging|demanding|telling|and|that|if)\\b)`,
  'i',
)
/** "Sign our letter to the board of the port." */
const addressed = new RegExp(
  `^${sign} to (?!(?:${baseVerbs})\\b)(?:(?! to [a-z])[^.;:!?]){3,80})[.!]?$|^(add your (?:name|voice|signature) to (?:our|the|this) (?:\\w+ )?(?:petition|letter|pledge|call))[.!]?$`,
  'i',
)
/** "Add your name to demand that …" */
const named = /^(?:please )?(add your (?:name|voice|signature)) to (?:demand|call|urge|tell|ask)\b/i
/** What they begin with, quickly looked for. */
const signing =
  /(?:sign(?: and share| up to)?|add your (?:name|voice|signature) to) (?:our|the|this|my) |add your (?:name|voice|signature) to /i

function signAsks({ sentence, quotes }: Clause): Candidate[] {
  if (!signing.test(sentence.text)) return []
  const found = [addressed, signed, named].map((shape) => shape.exec(sentence.text)).find(Boolean)
  const words = found?.[1] ?? found?.[2]
  if (!found || !words || quoteAt(quotes, sentence.start)) return []
  const start = sentence.start + found[0].indexOf(words)
  const action = { start, end: start + words.length }
  return [{ cueAt: start, target: null, action, strength: 'explicit', audience: 'public' }]
}

export function readerOrdersAsks(clause: Clause): Candidate[] {
  const signs = signAsks(clause)
  return signs.length > 0 ? signs : toldAsks(clause)
}

function toldAsks(clause: Clause): Candidate[] {
  const { sentence, text, quotes, reader } = clause
  if (reader && sentence.start > reader.end && !somewhere.test(sentence.text)) return []
  const lead = told.exec(sentence.text)
  if (!lead || passesOn.test(sentence.text) || quoteAt(quotes, sentence.start + lead[0].length)) return []
  if (calloutSentenceKind(sentence.text) !== 'take-action') return []
  const start = sentence.start + lead[0].length
  const action = actionRange(text, start, limitOf(clause, start))
  return action && / /.test(text.slice(action.start, action.end))
    ? [{ cueAt: start, target: null, action, strength: 'explicit', audience: 'public' }]
    : []
}
