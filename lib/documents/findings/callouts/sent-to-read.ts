// Sentences that send the reader on to read: "Visit our website for …", "More information is at …", "The full letter is attached."

import { openingWith } from '../opening-shapes'
import { orderAtOnce } from './act-words'
import { address, goal } from './places'

export const works = String.raw`(?:reports?|letters?|statements?|texts?|submissions?|briefings?|surveys?|stud(?:y|ies)|papers?|releases?|lists?|transcripts?|recordings?|videos?|speech(?:es)?|articles?|polls?|fact ?sheets?|guides?|blogs?(?: posts?)?|analys[ei]s|explainers?|responses?|toolkits?|interviews?|stor(?:y|ies)|signator(?:y|ies)|signatures|names|petitions?|resolutions?|bills?|details|documents?|agenda|minutes|evidence|findings|recommendations|op-?ed|hearing|debate|film|podcast|plan|news|page|website|summary|version|pdf)`

const shapes = [
  String.raw`visit (?:(?:our|the|their|its|us)\b[^.?!]{0,60}?\b(?:(?:web ?)?(?:site|page)s?|blog|at|online)\b|${address})`,
  String.raw`(?:see|check out|check|consult|browse|explore|search) (?:our|the|this|their) (?:[\w'’-]+ ){0,4}?(?:(?:web ?)?(?:site|page)|blog|faqs?|links?|${works})\b(?=[^.?!]{0,60}(?: for (?:more|further|full|all|details|information|updates|news|the latest)\b|${goal}))`,
  String.raw`see:? (?:also )?${address}`,
  String.raw`(?:we|i) (?:also |strongly )?(?:urge|encourage|invite|ask) (?:all |our )?(?:readers|everyone|everybody|you|people|members|supporters) to (?:read|consult|see|watch|look at|study|visit|check out)\b`,
  String.raw`see also,? (?:our|the|this)\b`,
  String.raw`(?:read|watch|download|listen to) (?:[\w’'.-]+ ){0,3}[\w-]+['’]s? (?:[\w-]+ ){0,2}${works}\b`,
  String.raw`check out (?:our|this|(?:the )?(?:[\w’'.-]+ ){0,3}?[\w-]+['’]s?) (?:[\w'’-]+ ){0,4}?(?:work|maps?|series|guide|toolkit|report|blog|video|faqs?|page|site|website|briefing|fact ?sheet)\b`,
  String.raw`read the rest\b`,
  String.raw`(?:see|read|view|find|watch|hear) (?:the|their|his|her|our|its) [^.?!]{2,60} here(?=[.!]?$)`,
  String.raw`use (?:our|the) (?:[\w-]+ )?search\b`,
  String.raw`stay (?:tuned|up[- ]to[- ]date|informed|connected|in touch)(?: (?:on|to|for|with|about|by|via)\b|[.!]?$)`,
  String.raw`follow (?:the|this|our|their|her|his) (?:[\w-]+ )?(?:case|campaign|story|trial|march|strike|debate|hearing|inquiry|investigation|journey)\b(?= (?:here|online|live|on|at|via|through)\b|[.!]?$)`,
  String.raw`follow us on\b`,
  String.raw`follow (?:this|the|these) links?\b`,
  String.raw`(?:more|further|full|additional)(?: (?:[\w-]+ ){0,2}?)(?:information|details|info|background|facts)\b(?: on| about| of)?[^.?!]{0,60}?(?:${goal}|\bfrom (?:the|our)\b)`,
  String.raw`for (?:more|further|full|all|additional|the (?:full|latest|complete)|an? (?:full|complete)|details|background)\b(?![^.?!:]{0,80}\bcontact\b)[^.?!]{0,60}?(?:,|\bplease\b)? ?(?:please )?(?:visit|see|go to|click|read|check|follow|consult|download)\b`,
  String.raw`for (?!(?:further |any )?comment|interview)[^?!:]{2,120}?(?:,|\bplease\b) ?(?:please )?(?:visit|see|go to|click|check out|read|log on to|consult)\b[^.?!]{0,60}?${goal}`,
  String.raw`for (?:a|an|the|more|further|full|all) [^?!:]{2,120}? (?:visit|see|go to|click|check out|log on to|consult) (?:[\w'’-]+ ){0,3}?${address}`,
  String.raw`for (?:more|further|full) (?:information|details)\b[^.?!:]{0,60}?\bcontact\b[^?!]{2,100}?(?:https?:|www\.)`,
  String.raw`(?:the|our|her|his|their|its|a|full|this)(?: [\w'’-]+){0,3} ${works}\b[^.?!]{0,40}? (?:is|are|can be) (?:also |now )?(?:reproduced |printed |copied |set out |found |viewed |read |available |seen )?(?:attached|enclosed|below(?! (?:a|the)\b)|at the (?:end|foot|bottom)|here\b)(?!:)`,
  String.raw`(?:subscribe|sign up)(?: now| today| here)? (?:to|for) (?:our|the|this|my)\b`,
  String.raw`(?:join|get) (?:our|the) (?:[\w-]+ )?(?:mailing list|e-?mail list|newsletter|bulletin|updates|alerts)\b`,
  String.raw`follow (?:us\b|our (?:[\w-]+ )?(?:page|campaign|work|progress|account|channel)|@\w)`,
  String.raw`(?:click|tap|select|press) (?:on )?(?:the|this) (?:[\w-]+ )?(?:link|button|image|picture|title|headline|map)\b`,
  String.raw`(?:read|see|learn|find out|discover) (?:more |all )?(?:about )?(?:how|what|why|where|who) (?:you can|to)\b`,
  String.raw`(?:listen to|watch|stream|hear) (?:the|our|her|his|this)\b[^.?!]{2,80}?(?:${goal}|\blive\b|\bon (?:our|youtube|facebook|the|her|his)\b)`,
  String.raw`(?:read|view|see|download|find) (?:the|our|her|his|their|my|its|this|that|all|a)(?: [\w'’,-]+){0,6}? ${works}\b[^.?!]{0,60}?${goal}`,
  String.raw`(?:view|see|browse|find|read|watch|download) (?:[\w'’-]+ ){1,9}(?:here|online|at|below)(?:: ?| )${address}`,
  String.raw`(?:read|download|view) (?:our|the full|the) (?:[\w-]+ ){0,2}${works}(?: to the [\w ]{2,40}| in full)?[.!]?$`,
]
const lead = String.raw`^[^\p{L}\p{N}@]*(?:(?:please|also|and|or|then|now|p\.?s\.?),? |you can |if you (?:(?! please )[^,.?!]){2,100}(?:, | please |${orderAtOnce})|(?:editors?|notes?|n\.?b\.?): ?)*`
const sent = openingWith({ lead, shapes })

const reading =
  /^(?:please )?(?:(?:you can )?(?:also )?(?:read|view|see|find|download|watch|listen to|hear|browse|check out|explore) (?:more|(?:the|her|his|their|my) (?:full|whole|complete|entire|original|report|letter|text|video|film|recording|debate)|our (?:full|latest|report)|all|further)\b[^.?!]{0,80}?(?:\bhere\b|\bbelow\b|\bat\b|\bon\b|\bonline\b|https?:|www\.|:)|(?:learn|find out|discover) more\b|(?:read|see|hear|find) (?:more|all) about\b|for (?:(?:more|further|full) )?(?:information|details|news)\b(?![^.?!:]{0,60}\bcontact\b)[^.?!]{0,60}?(?:visit|see|go to|click|read|:|at\b)|(?:click|tap) (?:here|below)\b(?=\W*\w)|visit (?:https?:|www\.)|more (?:information|details) (?:is|are|can be) (?:also |now )?(?:available|found|posted|provided|here|at|on|online|below)\b)/i
const readFirst =
  /^to (?:read|see|view|watch|hear|download|find out|learn)\b[^?!]{2,120}?, ?(?:please )?(?:click|tap)\b/i
/** "To find out more about the vote, go to …", where it says where. */
const readFirstAt =
  /^to (?:find out|learn|discover|read|see|hear) (?:more|all)\b[^?!]{0,120}?, ?(?:please )?(?:go (?:to|here)|visit|see|follow|look)\b/i
/** "To read more about the vote visit:", with the address on the next line. */
const readFirstBelow =
  /^to (?:find out|learn|discover|read|see|hear) (?:more|all)\b[^?!]{0,120}?[,.]? (?:please )?(?:go to|visit|see|click):$/i
/** Whom to ring or write to, not where to read on. */
const contact =
  /^for (?:(?:more|further|full) )?(?:information|details|interviews)\b[^?!]{0,80}?(?:\S@\S|\(?\+?\d[\d ()-]{7})/i
const web = /https?:|www\./
const somewhere = new RegExp(goal, 'i')

export function sendsToRead(text: string): boolean {
  if (contact.test(text) && !web.test(text)) return false
  return (
    reading.test(text) ||
    readFirst.test(text) ||
    readFirstBelow.test(text) ||
    sent.test(text) ||
    (readFirstAt.test(text) && somewhere.test(text))
  )
}
