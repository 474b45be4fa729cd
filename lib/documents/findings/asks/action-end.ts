// Where an action ends: before the words that no longer say what is asked (who said it, a relative clause, a new clause).
// A scan with fixed expressions over one sentence; each expression is linear.

import type { Range } from '@/lib/documents/draft-schema'
import { askVerbs } from './ask-words'

const subject =
  "(?:the|a|an|this|that|these|those|it|they|we|he|she|his|her|their|our|I|there|you|[A-Z][\\w']+)"
const finite =
  '(?:is|are|was|were|has|have|had|will|would|can|could|must|should|needs?|wants?|said|says|hopes?|goes|went|warned|warns|added|also|believes?)'

const tails: RegExp[] = [
  /,\s(?=(?:(?:[A-Z][\w'.-]+ ){1,4}|(?:he|she|they) |the (?:[a-z]+ ){1,3})(?:(?:also|today) )?(?:urged|called (?:up)?on|asked|demanded|insisted|stressed|warned|told)\b)/,
  /,\s(?=(?:an?|the) (?:[\w-]+ ){1,5}(?:was|were) (?:also )?[a-z]+ed\b)/,
  /,\s(?=(?:fell|collapsed|failed|came (?:to|after|in|as)|went (?:to|on|nowhere)|was (?:defeated|rejected|dropped|blocked|vetoed))\b)/,
  /(?<!\b(?:that|which|who|has|have|had)(?: \w+)?)\s(?:reached|gathered|attracted|collected|gained|garnered|drew|amassed|received) (?=(?:(?:more than|over|nearly|almost|about|around|some) )?\d)/,
  /:\s+(?=["“]|[A-Z][\w'-]+ [A-Z][\w'-]+, )/,
  /,?\sand on top of (?:that|this)\b/,
  /,\s(?:full stop|period)(?=[.!]|$)/i,
  /,\sand (?=(?:over |more than |nearly |almost |about )?[\w' -]{2,60}? (?:signed|joined|voted|marched|attended|circulated) )/,
  /\sappears (?:above|below|here|in full)\b/,
  /,\s(?=[a-z]+ing (?:him|her|it|them|us) )/,
  /(?<=^(?:an?|the) [^,;]*)\sand (?=(?:denies|rejects|supports|opposes|condemns|claims|argues|believes) )/,
  /\s?--\s?(?=[a-z])/,
  /(?<=\b(?:petition|letter|statement|pledge|appeal))\s(?=(?:calling (?:for|(?:up)?on)|asking|urging|demanding|requesting)\s)/,
  /(?<=\b(?:petition|letter|statement|pledge|appeal))\s(?=(?:which|that) (?:calls (?:for|(?:up)?on)|asks|urges|demands|requests)\s)/,
  /,\s+(?:the |a |an )?[\w'. ()-]{2,90} (?:said|says|reported|reports|told|wrote|writes|added|adds|argued|argues|warned|warns|concluded|concludes|announced)(?:$|[\s.,])/,
  /,\s+(?:[A-Z][\w'.-]*|and|the|of|for|spokesperson|president|leader|chair)(?: (?:[A-Z][\w'.-]*|and|the|of|for|spokesperson|president|leader|chair)){1,14} (?:say|says|said)(?:$|[\s.,])/,
  /(?<=,["”])\s+(?=(?:which|who|where)\s)/,
  /,["”]?\s+(?:said|says|say|argued|argues|according to|warned|warns|writes|wrote|claims|added|adds)\s(?=[A-Z]|the |a |an |he |she |they |his |her |its )/,
  /,\s+(?!(?:which|who|whose|where) [^,.;]{3,80}, (?:and instead|before|by|for|at|on|with|within|until|so that|without)\b)(?:(?<!^(?:clarify|explain|disclose|specify|say|state|set out|list|identify|tell)\b.{0,80}, )which|who|whose|where|whil(?:e|st)|whereas|although|though|because|saying|adding|according|warning|noting|arguing|citing|stressing|calling|urging|as well as calling)\s/,
  /\s(?:despite|in spite of|according to|saying that|saying|adding that|amid|arguing that|while(?! (?:it|they|we|you|there)(?:['’]|\s)))\s/,
  new RegExp(
    `,?\\sand (?<!\\b(?:which|who|whom|that) (?:the |our |its |their )?[\\w'-]+ and )(?=${subject}(?: [\\w'-]+){0,4} ${finite}\\b)`,
  ),
  new RegExp(`,\\sand (?=${subject}(?: [\\w'-]+){0,8} (?:must|should)\\b)`),
  new RegExp(
    `,?\\sand (?<!\\bby (?:\\w+ly )?\\w+ing\\b[^,;]{0,120})(?=(?:(?:also|directly|is|are|has|have) ){0,2}(?:${askVerbs}|demand(?:s|ed|ing)(?= (?:that|an?|the))|recommend(?:s|ed)|(?:reiterat|renew)(?:es|s|ed|ing)(?= (?:\\w+ ){0,2}calls?)|invited|warn(?:ed|s|ing)?|said|says|pledged?|launched) )`,
  ),
  /,?\sand that (?<! that [^;]{3,160} and that )(?=(?:it|they|he|she|the|its|their)\s)/,
  /,?\sand (?=(?:also )?(?:has|is|was|were|wants|hopes|says|will)\s)/,
  /\s(?:at|via|here)\s?:?\s?(?=(?:https?:|www\.|[\w-]+\.[\w.-]+\/))/,
  /\s(?:at|in|with|during) (?:a|an|the|their|his|her) (?:[\w-]+ ){0,2}(?:protest|rally|march|demonstration|vigil|letter|statement|speech|op-ed|interview)\b/,
  /\s-+\s(?=(?:this|it) (?:will|would|is|has) )/,
  /\s[-–—]+\s(?=(?:will|would|can|could) you )/,
  /\s[-–—]+\s(?=(?:[\w'’]+ ){1,4}(?:is|are|was|were) )/,
  /(?<!\b(?:that|which|who|what))\s(?:was|were|has been|have been) (?=(?:(?:delivered|handed|launched|presented|sent|submitted) |(?:ignored|refused|rejected|dismissed)\b))/,
  /,?\sif (?:we|they|he|she|it|(?:the|this|our) \w+)(?:'re| are| is)(?: ever| really)? (?:going |serious |ever )?(?:to|about) /,
  /\s(?:has|have) (?:now |already |so far )?(?:had|seen|drawn|received|won|reached|gathered|attracted|collected|gained|garnered|been signed by|(?:more than |over |nearly |almost )?\d)/,
  /(?<!\b(?:who|which|that|and|not)) (?:received|suffered|gained|won|drew|attracted) (?=an? (?:[\w-]+ ){0,2}(?:boost|blow|setback|lift|response|reply|following|victory)\b)/,
  /,\s(?=(?:will be|is to be|was|were|is being|(?:has|have|had) been) (?:also |now |formally )?(?:backed|delivered|handed|launched|organised|passed|presented|sent|signed|started|submitted|supported)\b)/,
  /\safter (?:[\w']+ ){1,5}(?:was|were|had|has been|have been)\b/,
  /\s(?:is|would be) (?:the|a) (?:right|fair|decent|sensible|smart|best|least|good|first) (?:thing|way|step|choice|start)\b/,
  /\sbecause (?!of\b)/,
  /\sover (?:(?:the|their|its|our) |(?:[\w-]+ ){0,2}[\w-]+(?:['’]s|s['’]) )?(?:[a-z]+ )?(?:concerns?|fears?|claims?|allegations?|worries|complaints?)\b(?= (?:that|about|over|it|they)\b|$)/,
  /,\s(?:for|of|in|to|by|with|under|at) (?:which|whom)\s/,
  /,\s(?=(?:the|this|that|our) (?:[\w'-]+ ){1,4}(?:must|should) |what (?:we|they|I) )/,
  /,\ssigned (?=[‘“"'])/,
  /,\s+as (?=(?:its|they|their|this|these|our|there|has|have)\s)|(?<!\bsuch)\sas (?:these|this|there) /,
  /\s(?:can|may) (?:also |now |still )?be (?:found|signed|viewed|accessed)\b/,
  /\swhich (?:would|will) (?:also )?mean\b/,
  /;\s+(?=(?:[Ff]irst,? |[Nn]ow,? |[Tt]oday,? |[Oo]therwise,? )?(?:I|it|they|he|she|we|this|that|these|those|there)(?:['’]|\s))/,
  /[–—]\s+(?=(?:and|but|a|an|the|which|something|not) )/,
  /[,.!?]?["”]\s*,?\s+(?=(?:(?:he|she|they|the|[A-Z][\w'.-]+)(?: [\w'.-]+){0,6} )?(?:said|says|told|added|wrote|stated|continued)\b)/,
]

/** "keep it open, and we urge you to publish …", "… - I urge him to …": the next ask. */
const nextAsk = new RegExp(
  `,?\\s(?:and|as well as|[-–—]) (?=(?:we|I) (?:\\w+ ){0,2}(?:${askVerbs}|demand) )`,
  'i',
)
const contrast = /,?\sbut\s/
/** What is asked is never longer: beyond it the text is no sentence. */
const longest = 4000

/** The action from `start`, at most to `limit`, without its tail and closing punctuation; null when no words remain. */
export function actionRange(text: string, start: number, limit: number): Range | null {
  if (limit - start > longest) return null
  let words = text.slice(start, limit)
  for (const tail of [nextAsk, ...tails, ...(/\bnot (?:only|just|merely)\b/.test(words) ? [] : [contrast])]) {
    const at = words.search(tail)
    if (at > 0) words = words.slice(0, at)
  }
  words = withoutClosing(withinQuote(words))
  return words !== 'not' && /\p{L}{2}/u.test(words) ? { start, end: start + words.length } : null
}

/** What begins within a quotation ends with it: "we want justice” were met with force". */
function withinQuote(words: string): string {
  const close = words.indexOf('”')
  return close > 0 && !words.slice(0, close).includes('“') ? words.slice(0, close) : words
}

/** Closing punctuation goes, except a quotation mark (with the stop before it) that was opened within the words. */
function withoutClosing(words: string): string {
  const bare = words
    .replace(/(?:[\s.,;:!?–—]|\s#\w+|\s\((?:[Rr]ead|[Ss]ee|link|pdf)\b[^()]{0,40}\))+$/, '')
    .replace(/;?\s+(?:and|or)$|,?\s+(?:including|such as)$|;\s+now, therefore, be it$/, '')
  if (/["”]$/.test(bare)) return isQuoteOpen(bare.slice(0, -1)) ? bare : withoutClosing(bare.slice(0, -1))
  if (/[.,!?]['’]$/.test(bare) && !/(?:^|\s)['‘]/.test(bare)) return withoutClosing(bare.slice(0, -1))
  if (/[)\]]$/.test(bare) && !/[([]/.test(bare)) return withoutClosing(bare.slice(0, -1))
  return bare
}

function isQuoteOpen(words: string): boolean {
  const straight = words.split('"').length - 1
  return straight % 2 === 1 || words.lastIndexOf('“') > words.lastIndexOf('”')
}
