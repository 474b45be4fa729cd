// "Please add your name …", "Join us on Saturday …", "Bring your drums": what a text asks of its readers by telling them, with nobody
// named. A pointer ("Sign here", "Donate now") is a call-out and asks for nothing more.

import { beSure, ifYou } from '../callouts/act-words'
import { calloutSentenceKind } from '../callouts/callout-sentences'
import { goal } from '../callouts/places'
import { actionRange } from './action-end'
import { baseVerbs } from './base-verbs'
import { limitOf, quoteAt, type Candidate, type Clause } from './clause'

/** What leads up to an order: "All you need to do is …", "Please click here to …", "To send your view, …", "We need your help". */
const leads = [
  String.raw`all you (?:need|have) to do is (?=[a-z])`,
  String.raw`(?:so )?will you (?=(?:please )?(?:sign|e-?mail|write|join|add|share|call|contact|chip in|donate|help|tell|support|stand) )`,
  String.raw`please click (?:here|below|(?:on )?(?:this|the) (?:link|button)(?: below)?) to (?=[a-z])`,
  String.raw`(?:please (?:do )?|kindly |feel free to )(?!click|visit|see|read|go to|note|contact me)(?=[a-z])`,
  String.raw`let['’]s (?:all )?(?=[a-z])`,
  `${beSure}(?=[a-z])`,
  String.raw`add your (?:name|voice): (?=[a-z])`,
  String.raw`to [^,.?!]{5,120}, (?:please )?(?=(?:visit|go to|text|call|phone|e-?mail|write to|add) )`,
  String.raw`we (?:still )?need (?=your (?:help|support|voice|signature)\b[^.?!]{0,30} to [a-z])`,
  String.raw`[^.?!]{4,160}(?:[;:…]|\.\.\.|\band) ?please (?=consider )`,
]
/** The orders themselves, where they open the sentence. */
const orders = [
  'join us|join our|come (?:and|along|to)|attend|take part|be part of|volunteer|march|rally|boycott|get|wear|bring',
  'write to|e[ -]?mail|contact|call|phone|talk to|speak (?:up|out|to)|ask|lobby|object|respond|vote|tell us',
  String.raw`share|spread|send|submit|pass|donate to|help us|support (?:us|our)|stand (?:up|with)|text \S+ to \d[\d -]+ `,
  String.raw`(?:take|make|find) (?:the |some )?time to|visit the|visit \S+ to (?:participate|take part|share|add|submit)`,
  String.raw`sign up (?:to|for) [^.?!]{3,80} so (?:that )?you can|search for [^?!]{3,80} to (?:sign|add)`,
  String.raw`(?<=, )sign (?:our|the|this) (?:[\w-]+ ){0,2}(?:petition|letter|pledge)`,
]
const told = new RegExp(
  String.raw`^[^\p{L}]*(?:${ifYou}[^,.?!]{2,200}, (?:then )?)?(?:${leads.join('|')}|(?=(?:${orders.join('|')})\b))`,
  'iu',
)

/** "Ask the mayor to …", "Help us get the council to …": what she is to do is the whole of it. */
const passesOn =
  /^(?:ask|lobby|call (?:up)?on|help us (?:get|persuade|convince|force|make)) [^.?!]{2,120} to \w/i
/** Below a letter that the page shows, its readers are spoken to again. */
const somewhere = new RegExp(goal, 'i')

const sign =
  '(?:so |and |then )*(?:please |will you |would you |can you |could you )?((?:sign(?: and share| up to)?|add your (?:name|voice|signature) to) (?:our|the|this|my) (?:[\\w-]+ |[“"][^“”"]{2,60}[”"] ){0,3}?(?:petition|letter|pledge|statement|call|appeal)'
/** "So please sign our petition calling on the board to …": what the reader is asked stands before what the petition asks. */
const signed = new RegExp(
  `^${sign}(?: below| today| now| here)?)(?= (?:to|calling|asking|urging|demanding|telling|and|that|if)\\b)`,
  'i',
)
/** "Sign our letter to the board of the port.", "Please share this petition with your friends." */
const addressed = new RegExp(
  `^${sign}(?: to| with) (?!(?:${baseVerbs})\\b)(?:(?! to [a-z])[^.;:!?]){3,80})[.!]?$|^(add your (?:name|voice|signature) to (?:our|the|this) (?:\\w+ |[“"][^“”"]{2,60}[”"] )?(?:petition|letter|pledge|call))[.!:]?$`,
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
  if (
    !lead ||
    passesOn.test(sentence.text.slice(lead[0].length)) ||
    quoteAt(quotes, sentence.start + lead[0].length)
  )
    return []
  if (calloutSentenceKind(sentence.text) !== 'take-action') return []
  const start = sentence.start + lead[0].length
  const action = actionRange(text, start, limitOf(clause, start))
  return action && / /.test(text.slice(action.start, action.end))
    ? [{ cueAt: start, target: null, action, strength: 'explicit', audience: 'public' }]
    : []
}
