// The asking verbs that take a thing, each with the shape of the thing where the verb alone would not be enough.

import { actorHeads } from './ask-words'
import { askedThings, wantedThing } from './asked-things'
import { ofAskers } from './askers'
import { cueOf, type Cue } from './cue'

const often = '(?:again |now |urgently |today |also |once (?:more|again) |instead |repeatedly )?'
const lead = '(?:an? |the )?(?:immediate(?:ly)? |urgent(?:ly)? |again )?'
const support =
  'support|help|assistance|backing|vote|attention|action|intervention|leadership|consideration|approval|permission|advice|assurance'

export const thingCues: Cue[] = [
  cueOf(
    'call|appeal|plead|ask|petition|press|lobb|cry',
    `\\b(?:[Cc]all(?:s|ed|ing)?|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|[Aa]sk(?:s|ing)?|petition(?:s|ed|ing)|press(?:es|ed|ing)|lobb(?:ies|ied|ying)|crying out) ${often}for `,
  ),
  cueOf(
    'advocat|push|press|lobb|campaign|fight|fought|petition|argu|agitat|beg|rall|march|case for|asked for|hold',
    `\\b(?:[Aa]dvocat(?:e|es|ed|ing)(?: for)?|(?:push(?:es|ed|ing)?|press|lobby|campaign(?:s|ed|ing)?|fight(?:s|ing)?|petition|argu(?:e|es|ed|ing)|agitat(?:e|es|ed|ing)|beg(?:s|ged|ging)?|rall(?:y|ies|ied|ying)|march(?:ed|ing)|ma(?:de|kes?|king) the case|[Aa]sked|hold(?:s|ing)? out) ${often}for) (?=${wantedThing})`,
  ),
  cueOf(
    'asked for',
    /\b[Aa]sked for (?=an? |details |assurances |clarification )|\b(?:[Tt]hey|[Ww]e|letter|petition|mayors|unions?|residents|campaigners) (?:also |have |has )*asked for (?!help|comment|directions|time|forgiveness|permission|water|food|money|(?:it|him|them|his|her|their|my|our|your|an?|the same)\b)(?=[a-z]+ [a-z])/g,
  ),
  cueOf(
    'call|demand|appeal|plea',
    /\b(?!lead\w* to )(?:maintain|renew|repeat|reiterat|back|support|echo|join|add|issu|mak|mad|lead|amplif)(?:e|y|s|es|ed|ies|ied|ing)? (?:(?!whether|if|how|that)\w+ ){0,3}?(?:calls?|demands?|appeals?|pleas?) for /g,
  ),
  cueOf(
    'urg',
    `\\b[Uu]rg(?:e|es|ed|ing) (?=${lead}(?:caution (?:over|on|in)|restraint (?:over|on|in)|[a-z]+ing|passage|adoption|(?:[\\w-]+ )?support (?:for|from)|(?:[a-z-]+ ){1,2}of|${askedThings})\\b|an? |${wantedThing})`,
  ),
  cueOf(
    'recommend|propos|suggest',
    `(?<!\\b(?:[Tt]he|[Tt]his|[Tt]hese|those|any|all|its|their|his|her|our|over|on|of|about|against|to|with|following|after|amid|despite|for|by|under|new|other) |['’]s? )\\b(?:[Rr]ecommend(?:s|ed)|[Pp]ropos(?:es|ed)) (?=(?:an?|the) (?:[\\w-]+ ){0,3}?${askedThings}\\b|(?:an? )?(?:[\\w-]+ )?changes? (?:to|in)\\b|${wantedThing})|\\b(?:[Rr]ecommends?|recommended|[Ww]e (?:also )?(?:propose|suggest)) (?=[a-z]{3,}ing )|\\b[Ww]e (?:also |therefore |now |again |[a-z]+ly )?(?:recommend|propose|suggest) (?=(?:an? |the )[a-z])|${ofAskers('(?:recommend|propose|suggest) ')}(?=${wantedThing})|${ofAskers('(?:recommending|proposing) ')}(?=${wantedThing})`,
  ),
  cueOf(
    'request',
    `\\b[Rr]equest(?:s|ed|ing)? (?=${wantedThing}(?! of \\$)|(?:further|extra|emergency) |an? (?:[\\w-]+ ){0,2}(?:update|timeline|explanation|list|copy|report|response|clarification|briefing)\\b)`,
  ),
  cueOf(
    'request',
    `\\b[Rr]equest(?:s|ed|ing)? (?=(?:his|her|their) (?:[\\w-]+ ){0,2}(?:attention|intervention|assistance)\\b)`,
  ),
  cueOf(
    'your ',
    `\\b(?:[Ss]eek|[Rr]equest|[Aa]sk|[Aa]ppeal)(?:s|ing)? (?:for )?(?=your (?:[\\w-]+ ){0,3}(?:${support})\\b)`,
  ),
  cueOf(
    'call|demand|plea',
    /\b[Tt]here (?:are|have been|has been|is) (?:\w+ ){0,2}(?:calls?|demands?|pleas?) for |\b(?:[Cc]alls|[Dd]emands|[Pp]leas) (?:are|have been) (?:growing|mounting|rising) for /g,
  ),
  cueOf('insist', `\\binsist(?:s|ed|ing)? (?:up)?on (?=an? |the |${wantedThing})`),
  cueOf('demand', `\\b[Dd]emand(?:s|ed|ing)? (?=(?:an?|the)\\b|${wantedThing})`),
  cueOf('demand', /\bWE DEMAND (?=[a-z])(?!that |to )/g),
  cueOf(
    'demand',
    /\b(?:[Ww]e|I|[Tt]hey|who|are|is|were|have|has|been|today|also|further|therefore|now|jointly|strongly|still|(?<!\bwho )[a-z]+ly(?= demand(?:ed)? )|[Ww]e, [^,;.]{3,60},) (?=demand(?:ed|ing)? )demand(?:ed|ing)? (?!that |to |from |for |of |it |him |her |them |us |by |and |or |in |on |as |is |(?:this|these|those|so|it|them|him|her)\b|work|job)(?=[a-z])/g,
  ),
]

/** What "Calls for an inquiry" at the start of a sentence are said to do: then they are told of, not made. */
export const toldOf =
  /\b(?:have|has|had|are|were|is|was|come|came|grew|grow|mount|mounted|follow|followed|went|go)\b/

/** "Their demands include a new roof." */
const demandsAre =
  /\b(?:[Oo]ur|[Tt]heir|[Ii]ts|[Tt]he (?:\w+ )?|[a-z]+s' |[Kk]ey |[Mm]ain )\s?(?:demands|requests|recommendations) (?:include|are) (?=an? |the |more |better |[a-z]+ing |stronger |full )/g

const somebody = `(?:the |our |their )?(?:[A-Z][\\w'.-]*(?: [A-Z][\\w'.-]*| of| for the){0,5}?|(?:[\\w-]+ ){0,3}?(?:${actorHeads})(?: of [A-Z]\\w+)?|you)`

const askedFor = `\\b(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|petition(?:s|ed|ing)?|beg(?:s|ged|ging)?|call(?:s|ed|ing)? (?:up)?on|look(?:s|ed|ing)? to|plead(?:s|ed|ing)? with|challeng(?:e|es|ed|ing)|(?:appeal(?:s|ed|ing)?|calls?|pleas?|petitions?) to|lobb(?:y|ies|ied|ying)) (${somebody}) for (?=[a-z])`
const demandedFrom = `(?<!\\b(?:quantity|amount|number|the|their|our|its|and|key|main) )\\b[Dd]emand(?:s|ed|ing)? (?:from|of) ((?:the |our |their )?[\\w'.-]+(?: [\\w'.-]+){0,6}?),? (?=an? |${wantedThing})`

/** Those that name who is asked, or need not. */
export const askedCues: Cue[] = [
  cueOf('demands|requests|recommendations', demandsAre),
  cueOf('ask|press|push|petition|beg|call|appeal|plea|look|challeng|lobb', askedFor),
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
