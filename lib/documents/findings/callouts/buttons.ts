// A line of its own that does nothing but send on: "Donate", "Sign the petition", "Read the full report (PDF)". Pages end on such
// lines, and so do newsletters. Without a stop, few words, nothing else said.

import type { Callout } from '@/lib/documents/draft-schema'
import { cause } from './act-words'
import { works } from './sent-to-read'

const longest = 60
const now = '(?: (?:here|now|today|online))?'
const acts = [
  String.raw`(?:add|put) (?:your|my) (?:name|voice|signature)(?: to (?:the|our|this) (?:[\w-]+ ){0,2}${cause})?`,
  String.raw`(?:sign|endorse)(?: (?:here|up|on|it))?(?: (?:(?:the|this|our|my|their|her|his) )?(?:[\w-]+ ){0,2}${cause})?(?: and share)?`,
  `join(?: (?:us|in|them|the (?:campaign|movement|fight|union|march)))?`,
  String.raw`join (?:the|our) (?:[\w'’-]+ ){0,4}(?:forum|network|group|club|community|coalition|alliance|team|conversation|discussion)`,
  'donate|give|chip in|contribute|volunteer|rsvp|register|vote|pledge|act|enrol',
  'take (?:action|the pledge|part|our survey|the survey)',
  'get (?:involved|your tickets?|tickets)',
  'become a (?:member|supporter|volunteer|friend)',
  'support (?:us|our (?:work|campaign|cause)|the campaign|this campaign)',
  'make a (?:donation|gift|submission|difference|comment)',
  '(?:submit|leave|send|write|post) (?:a|an|your) (?:comment|letter|message|e-?mail|submission|objection|question)',
  String.raw`(?:contact|e-?mail|call|tweet|write to|find|tell|ask|lobby) (?:your|my) [\w'’ -]{2,30}`,
  'have your say|spread the word|start a petition|share (?:your|this) (?:story|petition|campaign|article|page|post|letter|news)|back the campaign',
  'e-?mail (?:congress|parliament|the (?:council|minister|mayor|governor|board))',
  '(?:how|ways) to (?:help|act|get involved|take action|support us)',
  String.raw`(?:click|tap) to (?:sign|donate|join|tweet|act|share)`,
]
const readings = [
  'more (?:campaigns|petitions|stories|news|articles|actions|letters|releases|posts|updates|testimon(?:y|ies)|information|details)',
  '(?:read|learn|find out|see|discover|view|hear) more',
  String.raw`(?:read|view|see|download|watch|listen to|get|open(?! (?:letters?|briefings?|statements?|submissions?|hearing|debate)\b)) (?:(?:the|our|her|his|their|my|its|all|full|complete|this) ){0,2}(?:[\w'’-]+ ){0,3}?${works}(?: of [\w ]{2,30})?(?: (?:without signing|in full|as pdf|online|now))?`,
  String.raw`(?:read|see|view|browse) (?:more|all|other) (?:[\w’-]+ ){0,3}?${works}(?: (?:to|from|by|about|on|of) [\w ]{2,30})?`,
  'see (?:who has signed|all signatures|all)',
  '(?:click|tap) to (?:follow|read|expand|watch|listen|subscribe|see more)',
  '(?:sign up|subscribe) (?:to|for) (?:our |the )?(?:[\\w’-]+ ){0,3}(?:newsletters?|alerts|updates|news|mailing list)(?: [a-z ]{2,50})?|get (?:e-?mail |our )?(?:updates|alerts)',
  'subscribe(?: to (?:our|the) [\\w ]{2,30})?',
  '(?:join|get) our (?:mailing list|newsletter)',
]

const frame = (lines: string[]) =>
  new RegExp(
    String.raw`^[^\p{L}\p{N}.,:;]*(?:please |(?:next|first|last|final) step ?[:–—-] ?|step \d ?[:.–—-] ?|\d[.)] )?(?:${lines.join('|')})${now}(?: \((?:pdf|html|word|video)[^()]{0,20}\))?[^\p{L}\p{N}.,:;?]*$`,
    'iu',
  )
const act = frame(acts)
const reading = frame(readings)

export function buttonKind(line: string): Callout['kind'] | null {
  if (line.length > longest) return null
  return act.test(line) ? 'take-action' : reading.test(line) ? 'read-more' : null
}
