// Words that end or open a clause: how the subject of a sentence is told from what stands around it.

import { dayNames } from '../../dates'
import { adverbs, auxiliaries, finite, participles } from './saying'

/** No subject begins so: joining words, prepositions, verbs. */
export const notSubject =
  /^(?:here|there|below|(?:the )?following|quotes?|\p{Ll}+ed by|and|but|or|so|among|because|although|though|unless|once|while|when|if|that|which|who|to|for|in|on|at|of|as|by|with|from|after|before|is|was|were|are|has|have|had|will|would|then|than|where|during|about|into|between|until|what|why|how|do|does|did|can|could|should|\p{Ll}+ing)\b/iu

/** Where the verb of a sentence begins. */
export const anyVerb = new RegExp(
  String.raw`\s(?:${auxiliaries}|${finite}|${participles}|are|\p{Ll}{2,16}ed|went|gave|made|took|spoke|met|sent|held|came|got|put|kept|left|led|saw|won|wants?|seeks?|agrees?|shares?|echoe[sd]|believes?|thinks?|hopes?|knows?|feels?|backs?|welcomes?|argues?|remembers?|hits?|fought|rose|stood|drew|sat|became|found|lost|brought|thought|sought|ran|began|chose|plans?|wept|paid|lives|owns|teaches|loves|belongs|joins|leads|serves|stays|suffers|struggles|goes|comes|gets|takes|makes|keeps|gives|finds|sees|spends|grew)\b`,
  'u',
)

/** Between a subject and its verb. */
export const beforeVerb = new RegExp(
  String.raw`(?:\s+(?:${auxiliaries}|not|never|today|yesterday|tonight|this (?:morning|afternoon|evening|week|month|year)|(?:on )?${dayNames}|${adverbs})){1,3}$`,
  'u',
)

/** "a tenant who asked not to be named": still the subject. */
export const byWish =
  /\swho (?:(?:has |have )?(?:asked|wished|wanted|preferred|requested|chose|declined|refused) (?:not )?to (?:be (?:named|identified|quoted)|give (?:his|her|their) name|remain (?:anonymous|unnamed)|stay anonymous)|did(?: not|n[’']t) (?:want|wish) to be (?:named|identified|quoted)|requested anonymity|spoke on condition of anonymity)$/

/** Join a sentence to the one before. */
export const joining =
  'But|And|Yet|So|Still|Then|Now|Later|Meanwhile|However|Instead|Today|Yesterday|Previously|Recently|Earlier|Separately|Similarly|Additionally|Finally|Furthermore|Moreover|Nevertheless|Nonetheless|Therefore|Unfortunately|Sadly|Elsewhere|Afterwards|Also|Indeed|Currently|Presently|Ultimately|Ironically|Interestingly|Importantly|Clearly|Perhaps|Thus|Hence|Lastly|Overall|Eventually|Initially|Originally'
const leading =
  'In|On|At|After|Before|When|While|As|During|Writing|Asked|Speaking|For|By|With|Since|Although|Though|Because|Unless|If|Once|Even|Until|Despite|Under|According|Following|Responding|Referring|Unlike|Given|Through|Within|Without|Upon|Further|Nearby|Outside|Inside|Across|Behind|Beside|Near|Around|Beyond|Along|Rather than|Instead of|Along with|Together with'
/** "A year after the vote," */
const since = String.raw`(?:An?|One|Two|Three|Four|Five|Six|Ten|Some|Several|Just|Only|\d+)\s(?:[\p{Ll}-]+\s){1,3}(?:after|before|since|ago)`
/** "Moments before,", "The next day,", "Two weeks ago," */
const timed = String.raw`\p{Lu}\p{Ll}*(?:\s\p{Ll}+){0,3}?\s(?:before|afterwards|after|later|earlier|ago)(?=,)|T(?:he|hat|his)\s(?:(?:next|same|following|previous|other|very)\s)?(?:day|night|morning|afternoon|evening|week|month|year)(?=,)`
/** "Noting the cost,", not "Harding said on Monday," */
const doing = String.raw`\p{Lu}\p{Ll}{2,}ing\s(?!(?:${auxiliaries}|${finite})\b)\p{Ll}+`
/** "But", "Meanwhile," go before the subject, and so do "In a letter," and "When she was asked,". */
export const openers = new RegExp(
  String.raw`^(?:(?:${joining}),?\s+)?(?:(?:${timed}|(?:${since}|${leading}|${doing})\b)[^,]{0,160},\s*(?:\d{4},\s*)?)?`,
  'u',
)
