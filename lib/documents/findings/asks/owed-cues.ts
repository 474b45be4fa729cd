// Asks that lie in what somebody owes, could best do or is to do first: "owes the crews an apology",
// "a better way would be for the council to …", "if the minister is serious, he will …". The first group names who, or nothing.

import { actorHeads } from './ask-words'
import { baseVerbs } from './base-verbs'
import { cueOf, type Cue } from './cue'

const somebody = `(?:[Tt]he |[Oo]ur |[Yy]our |[Aa]ll )?(?:[\\w'.-]+ ){0,4}?(?:${actorHeads})(?: of (?:the )?[A-Z]\\w+)?`
const nobody = '(?!us\\b|you\\b|we\\b|me\\b)'

/** "The board is duty-bound to …", "The firm is morally obliged to …". */
const bound = `(?:^|[.;:“"] ?|\\b(?:that|and|but),? )(${somebody}) (?:is|are) (?:now |also )?(?:(?:duty|honou?r)[- ]bound|(?:legally|morally|legally and morally|ethically) (?:bound|obliged|obligated|required)) to (?=[a-z])`
/** "The council's first act should be to …". */
const first = `(?:^|[\\s“"])(${somebody})(?:'s|') (?:[a-z-]+ ){0,2}(?:act|priority|task|step|job|goal|aim|focus|duty|order of business) (?:must|should|has to|needs to|ought to) (?:now )?be to (?=[a-z])`
/** "One way forward would be for the council to …". */
const wouldBe = `\\b(?:(?:would|should|must|will) be|(?:need|needed|required|way forward|better way|right thing|sensible thing|fair thing) is|only way (?:out|forward) is) for ${nobody}(${somebody}|[A-Z][\\w'-]+) to (?!be |have )(?=[a-z])`
/** "If the council is serious about safety, it will …". */
const serious = `\\b[Ii]f (${somebody}) (?:(?:is|are) (?:\\w+ )?(?:serious|sincere|genuine|committed|interested|worried|concerned|honest)|(?:really |truly |genuinely )?(?:wants?|cares?))\\b[^,.;]{0,90}, (?:then )?(?:it|they|he|she) (?:will|would|can|could) (?:now |immediately |at once )?(?=(?:${baseVerbs})\\b)`
/** "All we are asking for is …", "All we want is for the council to …". */
const allWeAsk = `\\b(?:[Aa]ll|[Ww]hat) (?:we|they|I)(?: are|'re|'m| am)? (?:ask|want|demand|request|call|need)(?:ing)?(?: for)?(?: of [^,;.:]{3,60}?)?(?: now)? is (?:that )?(?:for (${somebody}|(?:the |our )?[\\w-]+) to )?(?!not |to (?:know|be|live|see|have)\\b)(?=[a-z])`

/** Each names who is asked, where anybody is. */
export const owedCues: Cue[] = [
  cueOf('duty|honor|honour|legally|morally|ethically', bound),
  cueOf('be to ', first, /(?:'s|') /),
  cueOf('be for |is for ', wouldBe),
  cueOf('if ', serious, /, (?:then )?(?:it|they|he|she) (?:will|would|can|could) /),
  cueOf('all we|all they|all i|what we|what they|what i', allWeAsk, / is /),
]

/** "The governor owes the public an explanation": of whom, and what. */
const owes = `(?:^|[\\s“"])(${somebody}|[A-Z][\\w'-]+ [A-Z][\\w'-]+) owes? (?:us|it|them|me|(?:the|our|these|this|those|its|his|her|their|every|all) [^,.;]{2,60}?) (?=(?:an? )?(?:[a-z]+ )?(?:apology|explanation|answers?|debt of|duty|full account)\\b)`
/** "Campaigners are fighting to keep the pool open." */
const fighting =
  /\b(?:campaigning|fighting|battling|lobbying|rallying|petitioning|pushing|mobili[sz]ing) to (?=(?:save|keep|stop|re-?open|protect|end|ban|prevent|secure|get|bring back|restore|preserve|halt|block|scrap|reverse|overturn|repeal|reform|defend|win|free)\b)/g
/** "An inquiry is long overdue", "Nothing short of an inquiry will do". */
const overdue =
  /(?:^|, |["“]|\b(?:that|and|but) )(?<what>(?:[Aa]n?|[Tt]he|[Tt]his|[Rr]eal|[Pp]roper) (?:[\w'-]+ ){1,7}?(?:is|are) (?:now )?(?:long|well|years|decades)[ -]overdue\b)/g
const nothingShort =
  /\b[Nn]othing (?:short of|less than) (?=(?:an?|the|full|complete|total) [^.;]{3,100} will (?:do|suffice|be enough|satisfy))/g
/** "Residents say a crossing is needed." */
const saidNeeded =
  /\b(?:say|says|said|believe|believes|argue|argues|insist|insists)(?: that)? (?<what>(?:an?|more|better|the) (?:[\w'-]+ ){1,6}?(?:is|are) needed\b)/g

/** Fainter: they stand where no other rule finds anything. */
export const faintlyOwedCues: Cue[] = [
  cueOf('owes |owe ', owes),
  cueOf('campaigning|fighting|battling|lobbying|rallying|petitioning|pushing|mobili', fighting),
  cueOf('overdue', overdue),
  cueOf('nothing short|nothing less', nothingShort),
  cueOf('needed', saidNeeded),
]
