// What a reader can do at once: sign, write to who represents them, join, give. Parts of expressions, verbs with and without "-ing".

export const cause = String.raw`(?:petition|open letter|letter|pledge|call|statement|declaration|appeal|campaign|form|action|postcard|card|manifesto)`

export const representative = String.raw`(?:mps?|mp’s|tds?|msps?|meps?|representatives?|reps?|senators?|congress\S*|councill?ors?|council members?|council|elected \S+|legislators?|lawmakers?|assembly\S*|governors?|mayors?|ministers?|commissioners?|supervisors?|aldermen|delegates?|trustees|school board|local authority)`
const whose = String.raw`(?:your|their) (?:own |local |elected |city |state |county |ward |federal |district |nearest ){0,2}`
const reach = String.raw`(?:writ(?:e|ing)|e-?mail(?:ing)?|contact(?:ing)?|call(?:ing)?|phon(?:e|ing)|tell(?:ing)?|ask(?:ing)?|tweet(?:ing)?(?: at)?|lobby(?:ing)?)`

/** By the letters they begin with, where they open a sentence: see openingWith. */
export const acts = [
  String.raw`sign(?:ing)?(?: on to| onto| up(?: to| for)?| and share)? (?:\S+ ){0,4}?${cause}s?`,
  String.raw`sign(?:ing)? (?:here|now|up)`,
  String.raw`(?:read|click)(?: and click)? (?:and|to|and then) sign\b`,
  String.raw`tak(?:e|ing) action`,
  String.raw`add(?:ing)? (?:your|their) (?:names?|voices?|signatures?)`,
  String.raw`${reach} (?:to )?${whose}${representative}`,
  String.raw`(?:writ(?:e|ing)|e-?mail(?:ing)?) to the (?:(?:prime |first )?minister|home secretary|secretary of state|mayor|council|government|premier|president|governor|board)`,
  String.raw`call(?:ing)? \+?[\d(][\d() -]{5,18} (?:and|to) (?:ask|tell|urge)`,
  String.raw`join(?:ing)? (?:us|the (?:campaign|call|movement|march|protest|rally|fight)|our (?:campaign|call|movement|march|protest|rally))`,
  String.raw`pledg(?:e|ing) (?:your|to)`,
  String.raw`donat(?:e|ing) (?:here|now|right now|today|to|at|via|online)`,
  String.raw`volunteer(?:ing)? (?:here|now|today|with)`,
  String.raw`testify(?:ing)? (?:in (?:support|opposition|favou?r)|against|for|at|before)\b`,
  String.raw`get(?:ting)? involved`,
  String.raw`spread(?:ing)? the word`,
  String.raw`rais(?:e|ing) your voice`,
  String.raw`mak(?:e|ing) (?:your voice heard|(?:a|your|their) submissions?)`,
  String.raw`ha(?:ve|ving) (?:your|their) say`,
  String.raw`(?:support|shar)(?:e|ing)? (?:the|our|this) (?:petition|campaign)`,
  String.raw`us(?:e|ing) the hashtag`,
  String.raw`pick up (?:the|your) phone and (?:call|tell|urge|ask)\b`,
  String.raw`us(?:e|ing) (?:this|our|the) (?:[\w-]+ )?(?:form|tool|template) (?:(?:that appears )?(?:below|above|here|on this page) )?to\b`,
  String.raw`send(?:ing)? (?:an?|your|our|this) (?:(?!clear\b|strong\b|powerful\b|wrong\b|loud\b|signal\b)[\w-]+ )?(?:message|letter|e-?mail|postcard)s? (?:to|(?:right )?now|today)\b`,
  String.raw`(?:complet|tak)(?:e|ing)(?: part in)? (?:the|our|this) (?:[\w-]+ ){0,3}(?:survey|questionnaire|consultation|poll)`,
  String.raw`object(?:ing)? (?:online|here|at|to (?:the|this) (?:[\w-]+ )?(?:plan|application|scheme|proposal)s?)\b`,
]

export const act = `(?:${acts.join('|')})`

const few = String.raw`(?:a|one|two|three|five|ten|\d+|a few)`
const gathering = String.raw`(?:hearing|rally|meeting|march|vigil|protest|event|demonstration|picket|town hall)`

/** What only an order to the reader says, at the start of a sentence: "Act now to …", "Please donate what you can." */
export const orders = [
  String.raw`act (?:now|today)\b(?! (?:remains|is|has|was|will|says|wants|supports|opposes|holds)\b)`,
  String.raw`(?:please |can you |could you |will you )(?:donate|chip in|share|sign)\b`,
  String.raw`chip in\b`,
  String.raw`(?:give|donate) (?:what you can|generously|a few)`,
  String.raw`stand with us\b`,
  String.raw`(?:attend|come (?:along )?to|join us at) (?:the|our|a) (?:[\w-]+ ){0,2}${gathering}\b`,
  String.raw`(?:write|send (?:an? )?(?:appeals?|letters?|messages?|e-?mails?)) (?:immediately|urgently|now|today|before)\b`,
  String.raw`respond to (?:the|this|our) (?:[\w-]+ ){0,2}(?:consultation|survey|inquiry|review)\b`,
  String.raw`(?:share|forward|send) this (?:e-?mail|message|petition|alert|post|letter|appeal|page|newsletter|bulletin|video) (?:to|with|and)\b`,
  String.raw`forward (?:this |it )?to (?:all |your|everyone|anyone|others|friends)`,
  String.raw`(?:call|phone|ring|contact) [^.?!]{2,60}? (?:at|on) \+?[\d(][\d() -]{5,18}[\d),] ?and (?:ask|tell|urge|demand)\b`,
]

/** "if you ", "if you’d ": what a condition put to the reader begins with. */
export const ifYou = String.raw`if you(?:['’](?:d|re|ve))? `

/** What may stand before an act: "take two minutes to", "use our template to". */
export const easily = String.raw`(?:take|spare) (?:just )?${few} (?:moments?|minutes?|seconds)(?: of your time| right now| now| today)? (?:to|and) |use (?:our|this|the) (?:[\w-]+ ){1,4}to |can you |could you `

/** "Be sure to ", "don’t forget to ": what an order may open with. */
export const beSure = String.raw`(?:(?:be|make) sure (?:to|you)|remember to|don['’]t forget to) `

/** Where an order stands behind "If you feel strongly about it" without a comma: after no word that makes it part of what "you" do. */
export const orderAtOnce = String.raw`(?<!\b(?:to|and|or|you|not|n['’]t|can|will|would|could|may|might|must|should|have|ever|never|also|who|that|they|we)) (?=(?:visit|contact|e-?mail|call|write to|click|go to|sign) (?:your|the|our|us|here|this|www|https?)\b)`
