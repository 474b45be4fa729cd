// "Vote at www.…", "Submit here: …", "You can join here: …": a verb of acting at the start of a sentence, and where to do it.

import { goal, phone } from './places'
import { lead } from './reader-orders'

const verbs =
  'sign|submit|vote|join|register(?! for (?:the |our |an? )?(?:[\\w-]+ ){0,2}(?:conference|course|workshop|seminar|training))|donate|give|enrol|apply|nominate|book|buy|order|volunteer|pledge|comment|respond|object|participate|take part|have your say|rsvp|write|send|e-?mail (?!\\S+@\\S+\\W*$)|enter|report (?=it|them|any|this|your)|download (?=(?:a|an|our|your|the) (?:[\\w-]+ )?(?:petition|form|poster|leaflet|toolkit))'

const act = new RegExp(
  String.raw`${lead}(?:${verbs})\b(?!:)(?! (?:is|are|was|were|has|have|of|on|[a-z]+ing)\b)[^?!]{0,110}?${goal}`,
  'iu',
)
/** "Call 0800 555 0147 to register": a line that anybody may ring, with nobody's name. */
const line = new RegExp(
  String.raw`${lead}(?:call|phone|ring|text|dial)(?: us| our [\w -]{2,30})?(?: on| at)? ${phone}\b[^?!]{0,40}?\b(?:to|now|today)\b`,
  'iu',
)

export function actsSomewhere(text: string): boolean {
  return act.test(text) || line.test(text)
}
