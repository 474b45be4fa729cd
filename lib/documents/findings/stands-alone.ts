// Does a sentence say by itself what it says? Not one that leans on the sentence before it: "This …", "But …", "They …", "At that scale …",
// "Those halls …", "In March they …". What it points at would be missing wherever the sentence is set apart.

const leaning =
  /^(?:this|that|these|those|it|its|they|their|he|she|his|her|but|and|or|so|also|however|both|such|worse|then|thus|therefore|hence|meanwhile|in addition|instead|another|if not|yet|at the time|one|some|other|others|ultimately|neither|either|nor|not only|the (?:latter|remaining|rest|former|other|same|decision|report|letter)|now(?! that)|here|nationwide|likewise|similarly)\b/i

/** "It is time for the council to …": this one stands for nothing that was said before. */
const emptySubject =
  /^it(?:['’]s| is)(?: (?:also|now|not|long|past|high|too|\w+ly))* (?:up to(?! \d)|(?:time|clear|vital|essential|important|imperative|crucial|critical|urgent|necessary|unacceptable|intolerable|wrong|right|fair|unfair|unjust|shameful|possible|impossible|hard|difficult|easy|late|no (?:accident|coincidence|secret|surprise|wonder))(?: \w+ly)? (?:for|that|to|we|\p{L}+s))\b/iu

/** "this year" points at the calendar, "those who …" at what follows, "this letter" at itself. */
const itself =
  /(?:who|whose|which|as|of|in|with|a|an|the|we|they|you|it|he|she|days?|weeks?|weekend|months?|years?|spring|summer|autumn|fall|winter|season|morning|afternoon|evening|decade|century|country|nation|city|town|world|planet|letter|petition|pledge|campaign|statement)/
const demonstrative = String.raw`(?:this|these|those|such|(?:all|at|about|after|against|by|for|from|in|into|like|of|on|over|since|through|to|under|with|without) that)\s+(?!${itself.source}\b)`
const preposition =
  'after|against|all of|amid|at|because of|before|behind|beyond|by|despite|due to|during|for|from|half of|in|like|many of|most of|much of|none of|of|on|over|since|some of|through|to|under|until|with|within|without'

/** "At that scale …", "In those halls …", and "With prices rising, this will …". */
const pointingFirst = new RegExp(
  String.raw`^(?:(?:${preposition})\s+(?:all\s+)?(?:that\s+(?!${itself.source}\b)|${demonstrative})|[^,.;:]{1,60},\s+(?:this|these|those)\s+(?!${itself.source}\b))`,
  'i',
)
const pointing = new RegExp(String.raw`\b${demonstrative}`, 'i')

/** "Last year they …": the pronoun has nobody before it. */
const afterTime =
  /^(?:in|on|at|by|since|after|before|last|this|next|today|yesterday|tomorrow|earlier|later|still|sometimes|often|too often|for (?:years|decades|months|weeks))\b[^,.;:]{0,30},?\s+(?:they|he|she|his|her|their|these|those)\b/i

export function isLeaning(sentence: string): boolean {
  if (emptySubject.test(sentence)) return false
  return leaning.test(sentence) || afterTime.test(sentence) || pointingFirst.test(sentence)
}

/** "We need this money": it stands, but what it points at would be better beside it. Only where it opens; later on it is named. */
export function isPointing(sentence: string): boolean {
  return pointing.test(sentence.slice(0, 60))
}
