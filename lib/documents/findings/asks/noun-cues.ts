// The asking verbs that take a thing, each with the shape of the thing where the verb alone would not be enough.

import { actorHeads, inAnyCase } from './ask-words'
import { askedThing, askedThings } from './asked-things'
import { cueOf, type Cue } from './cue'

const often = '(?:again |now |urgently |today |also |once more |instead |repeatedly )?'
const lead = '(?:an? |the )?(?:immediate(?:ly)? |urgent(?:ly)? |again )?'
const more = 'more|better|stronger|stricter|tougher|greater|faster|swift|quick|immediate|urgent|new|full'
const sum = '[$€£]\\d'
const support =
  'support|help|assistance|backing|vote|attention|action|intervention|leadership|consideration|approval|permission|advice|assurance'
const measure =
  'plan|programme|strategy|law|register|cap|limit|levy|fund|scheme|target|standard|increase|rise|reduction'
const enquiry = 'moratorium|ban|freeze|halt|pause|inquiry|review|end'

/** Who wants something changed. */
const groups =
  'residents parents students workers tenants families campaigners members farmers doctors nurses teachers villagers neighbou?rs activists unions? group society league association charity coalition alliance federation'
const wanting = `(?:${groups.split(' ').map(inAnyCase).join('|')}|Greens)`
/** What people seek for themselves. */
const aid =
  '(?:[\\w-]+ ){0,3}?(?:assistance|funding|funds|permission|compensation|approval|meeting|answers?|protections?|relief)\\b'
/** "We want the road reopened". */
const undone =
  'scrapped|stopped|lifted|banned|repealed|reopened|restored|removed|axed|reversed|closed|fixed|ended|abolished|reinstated|cleaned up|investigated|overturned|dropped|halted|withdrawn|made safe|added|included|extended|funded|recogni[sz]ed|protected|paid|released|raised|increased|kept|delayed|postponed|reviewed|changed|strengthened'
/** "We want the ferry to be free", "I would like to see fares cut by half": a thing, and what is to become of it. */
const wish = "(?:want|would like|['’]d like) (?:to see )?"
const become =
  '(?!(?:me|him|her|them|it|you|us|my|his|people|everyone|everybody)\\b)(?:[\\w\'’-]+ ){1,8}?(?:to be (?!able\\b|there\\b|an? |in |on |at )[a-z]|to (?:stop|end|cease|remain|stay|continue|reopen|close)\\b|(?:[a-z]{2,}ed|made|put|(?:re)?built|kept|given|held|done|cut|brought|met)(?= (?:by|in|from|for|at|on|with|within|before|after|now|immediately|properly|so|and|under|into|across|back|again|this|next)\\b|[.,;:!?"”]|$))'

export const thingCues: Cue[] = [
  cueOf(
    'call|appeal|plead|ask|petition|press|lobb|cry',
    new RegExp(
      `\\b(?:[Cc]all(?:s|ed|ing)?|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|[Aa]sk(?:s|ing)?|petition(?:s|ed|ing)|press(?:es|ed|ing)|lobb(?:ies|ied|ying)|crying out) ${often}for `,
      'g',
    ),
  ),
  cueOf(
    'advocat|push',
    new RegExp(
      `\\b(?:(?:[Aa]dvocat(?:es|ed|ing)|(?<=\\b(?:[Ww]e|I|[Tt]hey) )advocate) (?:for )?|push(?:es|ed|ing) for )(?=${askedThing})`,
      'g',
    ),
  ),
  cueOf(
    'advocat',
    new RegExp(
      `\\b[Aa]dvocat(?:es|ed|ing) (?:for )?(?=(?:${more}|increased|continued|mandatory|free) )`,
      'g',
    ),
  ),
  cueOf('asked for', /\b[Aa]sked for (?=an? |details |assurances |clarification )/g),
  cueOf(
    'call|demand|appeal|plea',
    /\b(?:maintain|renew|repeat|reiterate|back|support|echo|join|add|issue|make|lead|amplif)(?:y|s|es|ed|ies|ied|ing)? (?:\w+ ){0,2}?(?:calls?|demands?|appeals?|pleas?) for /g,
  ),
  cueOf(
    'urg',
    new RegExp(
      `\\b[Uu]rg(?:e|es|ed|ing) (?=${lead}(?:caution (?:over|on|in)|restraint (?:over|on|in)|[a-z]+ing|passage|adoption|(?:[\\w-]+ )?support (?:for|from)|(?:[a-z-]+ ){1,2}of|${askedThings})\\b|(?:an?|${more}) |${sum})`,
      'g',
    ),
  ),
  cueOf(
    'recommend|propose',
    new RegExp(
      `\\b(?:[Rr]ecommends|recommended|[Pp]roposes|proposed) (?=(?:an?|the) (?:[\\w-]+ ){0,2}(?:${enquiry}|creation|abolition|introduction|removal|repeal)\\b)`,
      'g',
    ),
  ),
  cueOf(
    'recommend',
    new RegExp(
      `\\b[Rr]ecommend(?:s|ed) (?=an? (?:[\\w-]+ ){0,2}(?:${measure})\\b|changes (?:to|in)\\b)`,
      'g',
    ),
  ),
  cueOf(
    'recommend|propose|suggest',
    /\b(?:[Rr]ecommends?|recommended|[Ww]e (?:also )?(?:propose|suggest)) (?=[a-z]{3,}ing )/g,
  ),
  cueOf(
    'request',
    new RegExp(
      `\\b[Rr]equest(?:s|ed|ing)? (?=${askedThing}(?! of \\$)|(?:additional|further|extra|emergency|increased|more|full) |${sum})`,
      'g',
    ),
  ),
  cueOf(
    'your ',
    new RegExp(
      `\\b(?:[Ss]eek|[Rr]equest|[Aa]sk|[Aa]ppeal)(?:s|ing)? (?:for )?(?=your (?:[\\w-]+ ){0,3}(?:${support})\\b)`,
      'g',
    ),
  ),
  cueOf(
    'want|need|would like',
    new RegExp(
      `\\b(?:[Ww]e|[Tt]hey|I|[Ss]?[Hh]e|${wanting})(?: \\w+)? (?:wants?|needs?|would like) to see (?=(?:an? (?!lot|bit)(?:full|new|proper|real|safe)|more|better) |(?:an?|the) (?:[\\w-]+ ){0,3}?(?:${askedThings}|${measure})s?\\b)`,
      'g',
    ),
  ),
  cueOf(
    'want',
    new RegExp(
      `\\b(?:[Ww]e|[Tt]hey|I|${wanting})(?: \\w+)? wants? (?=an? (?:[\\w-]+ ){0,2}(?:promise|refund|law)\\b|${askedThing})`,
      'g',
    ),
  ),
  cueOf(
    'want',
    new RegExp(
      `\\bwant(?:s|ed)? (?<=\\b(?:(?:[Ww]e|[Tt]hey|I|${wanting}) (?:\\w+ )?want(?:s|ed)?|(?:[Hh]e|[Ss]he|[A-Z][\\w'-]+) (?:\\w+ )?wants) )(?=(?:the|our|this|these|all|an?|more|better|\\w+) [^.,;:]{2,60}? (?:back|${undone})\\b)`,
      'g',
    ),
  ),
  cueOf(
    'want|would like|d like',
    new RegExp(`\\b${wish}(?<=\\b(?:[Ww]e|[Tt]hey|I|${wanting})(?: \\w+)? ?${wish})(?=${become})`, 'g'),
  ),
  cueOf(
    'seeking',
    /\b(?:campaign(?:ers)?|coalition|collective|petition(?:ers)?|unions?|alliance|association|residents|students|workers|tenants|families|parents|[Ww]e)\b[^.;:]{0,60}? (?:is|are|'re) (?:also |now )?seeking (?=free |better |fairer |safer |stronger |lower |full |an (?:end|inquiry|apology|independent)|a (?:ban|moratorium|review|halt|pause|freeze|commitment|guarantee)|the (?:return|restoration|removal|repeal|release|reinstatement|withdrawal|reopening|closure))/g,
  ),
  cueOf(
    'seek|sought',
    new RegExp(
      `\\b(?:seeks|seeking|sought) (?!${aid})(?=${askedThing}(?: (?:of|to|into|on|for|from|that|against|in|until)\\b|[,.]))`,
      'g',
    ),
  ),
  cueOf(
    'expect',
    new RegExp(
      `\\bexpects? (?<=\\b(?:[Ww]e|I|${wanting}) (?:\\w+ )?expects? )(?=${askedThing}(?: (?:for|from|to|of|on|that|about)\\b|[,.]))`,
      'g',
    ),
  ),
  cueOf('seek', /\b(?:seeks|seeking) (?=an? (?:urgent|immediate|emergency) )/g),
  cueOf(
    'wants ',
    new RegExp(
      `\\bwants (?<=(?:\\b(?!Government|Ministry|Minister|Council)[A-Z][\\w'-]+ (?:(?:also|now|still) )?|\\b[Tt]he (?!government|minister|ministry|administration|developer|company|council|man|woman)(?:[\\w'-]+ ){1,4}|\\b${wanting} (?:(?:also|now|still) )?)wants )(?=(?:an? )?(?:urgent|immediate|full|independent|public|more|better|stronger|fairer|proper|new|clear|real) [a-z]|an? (?:[\\w.-]+ ){0,3}(?:${measure}|${enquiry})\\b|${askedThing})`,
      'g',
    ),
  ),
  cueOf(
    'recommend|propose|suggest',
    /\b[Ww]e (?:also |therefore |now |again )?(?:recommend|propose|suggest) (?=(?:an? |the |more |better |stronger )[a-z])/g,
  ),
  cueOf(
    'call|demand|plea',
    /\b[Tt]here (?:are|have been|has been|is) (?:\w+ ){0,2}(?:calls?|demands?|pleas?) for /g,
  ),
  cueOf('insist', /\binsist(?:s|ed|ing)? on (?=an? |the |more |better )/g),
  cueOf('demand', new RegExp(`\\b[Dd]emand(?:s|ed|ing)? (?=(?:an?|the|justice|${more})\\b|${sum})`, 'g')),
  cueOf(
    'demand',
    /\b(?:[Ww]e|I|[Tt]hey|who|are|is|were|have|has|been|today|also|further|therefore|now|jointly|strongly|still) (?=demand(?:ed|ing)? )demand(?:ed|ing)? (?!that |to |from |for |of |it |him |her |them |us |by |and |or |in |on |as |is |(?:this|these|those|so|it|them|him|her)\b|work|job)(?=[a-z])/g,
  ),
]

/** What "Calls for an inquiry" at the start of a sentence are said to do: then they are told of, not made. */
export const toldOf =
  /\b(?:have|has|had|are|were|is|was|come|came|grew|grow|mount|mounted|follow|followed|went|go)\b/

/** "Their demands include a new roof." */
const demandsAre =
  /\b(?:[Oo]ur|[Tt]heir|[Ii]ts|[Tt]he (?:\w+ )?|[a-z]+s' |[Kk]ey |[Mm]ain )\s?(?:demands|requests|recommendations) (?:include|are) (?=an? |the |more |better |[a-z]+ing |stronger |full )/g

const somebody = `(?:the |our |their )?(?:[A-Z][\\w'.-]*(?: [A-Z][\\w'.-]*| of| for the){0,5}?|(?:[\\w-]+ ){0,3}?(?:${actorHeads})(?: of [A-Z]\\w+)?)`

const askedFor = new RegExp(
  `\\b(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)|petition(?:s|ed|ing)?|beg(?:s|ged|ging)?|call(?:s|ed|ing)? on|(?:appeal(?:s|ed|ing)?|calls?|pleas?|petitions?) to|lobb(?:ies|ied|ying)) (${somebody}) for (?=[a-z])`,
  'g',
)
const demandedFrom =
  /\b[Dd]emand(?:s|ed|ing)? from ((?:the |our |their )?[\w'.-]+(?: [\w'.-]+){0,8}?),? (?=(?:an?|more|better|full|immediate) )/g

/** Those that name who is asked, or need not. */
export const askedCues: Cue[] = [
  cueOf('demands|requests|recommendations', demandsAre),
  cueOf('ask|press|petition|beg|call|appeal|lobb', askedFor),
  cueOf('demand', demandedFrom),
  cueOf(
    'seek',
    /\b(?:petition|motion|letter|submission|campaign)s? (?:is |are |that |which )?(?:seeking|seeks) (?!to |support|signatures)(?=[a-z])/g,
  ),
  cueOf(
    'call from|calls from|demand from|demands from|plea from|pleas from',
    /\b(?:calls?|demands?|pleas?) from [^,.;:]{2,80}? for (?=[a-z])/g,
  ),
]
