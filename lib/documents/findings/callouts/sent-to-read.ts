// Sentences that send the reader on to read: "Visit our website for …", "More information is at …", "The full letter is attached."

import { address, goal } from './places'

export const works = String.raw`(?:reports?|letters?|statements?|texts?|submissions?|briefings?|surveys?|stud(?:y|ies)|papers?|releases?|lists?|transcripts?|recordings?|videos?|speech(?:es)?|articles?|polls?|fact ?sheets?|guides?|blogs?(?: posts?)?|analys[ei]s|explainers?|responses?|toolkits?|interviews?|stor(?:y|ies)|signator(?:y|ies)|signatures|names|petitions?|resolutions?|bills?|details|documents?|agenda|minutes|evidence|findings|recommendations|op-?ed|hearing|debate|film|podcast|plan|news|page|website|summary|version|pdf)`

const shapes = [
  String.raw`visit (?:(?:our|the|their|its|us)\b[^.?!]{0,60}?\b(?:(?:web ?)?(?:site|page)s?|blog|at|online)\b|${address})`,
  String.raw`(?:see|check out|check|consult|browse|explore|search) (?:our|the|this|their) (?:[\w'’-]+ ){0,4}?(?:(?:web ?)?(?:site|page)|blog|faqs?|links?|${works})\b(?=[^.?!]{0,60}(?: for (?:more|further|full|all|details|information|the latest)\b|${goal}))`,
  String.raw`see (?:also )?${address}`,
  String.raw`see also,? (?:our|the|this)\b`,
  String.raw`(?:more|further|full|additional)(?: (?:[\w-]+ ){0,2}?)(?:information|details|info|background|facts)\b(?: on| about| of)?[^.?!]{0,60}?(?:${goal}|\bfrom (?:the|our)\b)`,
  String.raw`(?:details|information)(?: (?:of|on|about|for) [^.?!]{2,60}?)? (?:is|are|can be) (?:available|found|posted|online|at|here|on)\b[^.?!]{0,60}?${goal}`,
  String.raw`for (?:more|further|full|all|additional|the (?:full|latest|complete)|an? (?:full|complete)|details|background)\b(?![^.?!:]{0,80}\bcontact\b)[^.?!]{0,60}?(?:,|\bplease\b)? ?(?:please )?(?:visit|see|go to|click|read|check|follow|consult)\b`,
  String.raw`for (?:more|further|full) (?:information|details)\b[^.?!:]{0,60}?\bcontact\b[^?!]{2,100}?(?:https?:|www\.)`,
  String.raw`(?:the|our|her|his|their|its|a|full|this)(?: [\w'’-]+){0,3} ${works}\b[^.?!]{0,40}? (?:is|are|can be) (?:also |now )?(?:reproduced |printed |copied |set out |found |viewed |read |available |seen )?(?:attached|enclosed|below|at the (?:end|foot|bottom)|here\b)(?!:)`,
  String.raw`(?:full|complete|original) (?:[\w-]+ )?${works}(?: (?:is|are))?(?: available)?(?: online)?(?: here)?:? (?:here\b|at\b)?.{0,4}(?:${goal})`,
  String.raw`(?:the|our|this) (?:[\w-]+ ){0,2}(?:web ?site|site|page|form|petition|map|tool) (?:is|can be) (?:accessed|found|reached|visited|viewed|available) [^.?!]{0,60}?${goal}`,
  String.raw`(?:subscribe|sign up) (?:to|for) (?:our|the|this|my)\b`,
  String.raw`(?:join|get) (?:our|the) (?:[\w-]+ )?(?:mailing list|e-?mail list|newsletter|bulletin|updates|alerts)\b`,
  String.raw`follow (?:us\b|our (?:[\w-]+ )?(?:page|campaign|work|progress|account|channel)|@\w)`,
  String.raw`(?:click|tap) (?:on )?(?:the|this) (?:[\w-]+ )?(?:link|button|image|picture|title|headline|map)\b`,
  String.raw`(?:read|see|learn|find out|discover) (?:more |all )?(?:about )?(?:how|what|why|where|who) (?:you can|to)\b`,
  String.raw`(?:listen to|watch|stream|hear) (?:the|our|her|his|this)\b[^.?!]{2,80}?(?:${goal}|\blive\b|\bon (?:our|youtube|facebook|the|her|his)\b)`,
  String.raw`(?:read|view|see|download|find) (?:the|our|her|his|their|my|its|this|that|all|a)(?: [\w'’,-]+){0,6}? ${works}\b[^.?!]{0,60}?${goal}`,
]
const sent = new RegExp(
  String.raw`^[^\p{L}\p{N}@]*(?:(?:please|also|and|or|then|now|p\.?s\.?),? |you can (?:also )?|(?:editors?|notes?|n\.?b\.?): ?)*(?:${shapes.join('|')})`,
  'iu',
)

export function sendsToRead(text: string): boolean {
  return sent.test(text)
}
