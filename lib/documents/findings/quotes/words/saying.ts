// Verbs of saying and writing, as people use them around quoted words. One list, read by every rule about attribution.

const past =
  'said|told|added|wrote|stated|asked|continued|explained|noted|argued|replied|insisted|declared|warned|announced|concluded|' +
  'commented|remarked|recalled|tweeted|posted|acknowledged|admitted|claimed|suggested|observed|responded|answered|urged|' +
  'pleaded|promised|pledged|vowed|stressed|emphasised|emphasized|reiterated|repeated|complained|lamented|joked|quipped|' +
  'shouted|yelled|cried|whispered|chanted|boasted|exclaimed|predicted|affirmed|asserted|contended|cautioned|conceded|' +
  'demanded|proclaimed|testified|reported|mused|countered|retorted|maintained|wondered|began|agreed|advised|reasoned|' +
  'confirmed|charged|alleged|appealed|called|labelled|labeled|described|attacked|dubbed|denounced|condemned|criticised|criticized|' +
  'signed off|put it|went on|read'

const present =
  'says|say|tells|adds|add|writes|write|states|state|asks|ask|continues|explains|notes|note|argues|argue|replies|insists|' +
  'insist|declares|warns|warn|concludes|comments|remarks|recalls|tweets|acknowledges|admits|claims|claim|suggests|observes|' +
  'responds|answers|urges|urge|promises|stresses|emphasises|emphasizes|reiterates|complains|laments|jokes|shouts|believes|' +
  'cautions|concedes|demands|maintains|calls|describes|reads|agrees|advises|points out|pointed out|yells'

const ongoing =
  'saying|telling|adding|writing|stating|asking|continuing|explaining|noting|arguing|replying|insisting|declaring|warning|' +
  'announcing|concluding|commenting|remarking|recalling|tweeting|acknowledging|admitting|claiming|suggesting|observing|' +
  'responding|urging|promising|pledging|vowing|stressing|emphasising|emphasizing|chanting|shouting|yelling|boasting|calling|' +
  'describing|reading'

/** Finite forms: these have a subject beside them. */
export const finite = `${past}|${present}`
/** Forms in -ing: their subject is the sentence's. */
export const participles = ongoing

export const adverbs =
  'also|then|later|further|repeatedly|often|simply|once|again|still|even|now|first|recently|reportedly|famously|\\p{Ll}{2,20}ly'
export const auxiliaries = 'has|have|had|is|was|were|would|will|can|could|must|did|does'
