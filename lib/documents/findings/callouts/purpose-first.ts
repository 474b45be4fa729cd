// "To add your name, write to …", "If you would like to see the plan, visit …": what for, then where to go. The purpose decides
// whether the reader is sent to act or to read. Whom the press may ring is neither.

import type { Callout } from '@/lib/documents/draft-schema'
import { goal, phone } from './places'

const reader = String.raw`(?:to|if you(?:['’]d| would)?(?: also)? (?:want|like|wish|prefer|plan) to|(?:those|anyone|anybody|groups|organi[sz]ations|people|members|residents) (?:who (?:wants?|wish|would like) to|wishing to|wanting to))`
const go = String.raw`(?:go (?:to|here)|visit|click|see|follow|use|tap|e-?mail|contact|write to|enter|fill (?:in|out)|complete|scroll|print|call|phone|ring|dial|text|send|register|log on|head (?:over )?to|check|scan|download|get in touch|message|let us know|do so|add your)`
const doing =
  'sign|endorse|join|help|buy|book|order|enter|nominate|take part|take action|act|get involved|support|add|have your say|make (?:an?|your) (?:submission|donation|comment|gift|contribution|objection|difference)|donate|volunteer|register|rsvp|attend|participate|enrol|object|comment|respond|contribute|oppose|give|become|reserve|book|share|pledge|vote|march|speak (?:at|in|on)|submit|apply|send|urge|tell|host|organi[sz]e'
const readingOf =
  'read|see|view|watch|hear|listen|download|find out|learn|discover|access|browse|subscribe|receive|know more|stay|keep|get (?:the latest|updates|more|further|a copy)'

/** "To find your nearest march, go to …": nobody looks for one but to go there. */
const attending =
  /^to (?:[^,.?!]{1,40} and (?:to )?)?find (?:the|an?|your) (?:nearest |local |closest )?(?:event|march|rally|group|branch|meeting|vigil|protest)\b[^?!]{0,140}?(?:,|\bplease\b) ?(?:please )?(?:visit|go to|see|click|check)\b/i

const shape = new RegExp(
  String.raw`^(?:please )?${reader} (?:(${doing})|(${readingOf}))\b[^?!]{0,140}?(?:,|\bplease\b|\bcan\b|\bshould\b|(?= (?:go|click|visit|see) (?:here\b|to\b|on\b|https?:|www\.))) ?(?:please |just |simply |also )?${go}\b`,
  'i',
)
const somewhere = new RegExp(`${goal}|${phone}`, 'i')
const opening = /^(?:please )?(?:to|if you|those|any|group|organi|people|members|residents)/i

/** Whoever looks for a march means to go there, though he also wants to hear more. */
export function findsEvent(text: string): boolean {
  return attending.test(text)
}

export function purposeFirstKind(text: string): Callout['kind'] | null {
  if (!opening.test(text)) return null
  const [sentence, act] = shape.exec(text) ?? []
  if (!sentence || !somewhere.test(text.slice(sentence.length - 5))) return null
  return act ? 'take-action' : 'read-more'
}
