// The words behind which somebody is asked to do something: asking verbs, wishes, and wordings that ask only of somebody who decides.

import { actorHeads, askVerbs } from './ask-words'
import { cueOf, type Cue } from './cue'

export const asking = cueOf(
  'urg|implor|ask|beg|beseech|exhort|entreat|press|challeng|petition|lobb|encourag|invit|request|call|appeal|plea|pled|push|tell|argu|campaign|agitat|wait',
  `\\b(?:${askVerbs}|Tell|(?<=\\band |\\b(?:[Ss]ign|[Cc]lick|[Aa]ct|[Jj]oin|[Mm]arch|[Rr]ally|[Ee]-?mail|[Vv]ote|[Cc]all|[Aa]dd your name)\\b[^.;:!?]{0,40} to )tell)\\s`,
)
export const wants = cueOf(
  'need|want|expect|like|requir|asking',
  /\b(?:[Ww]e(?:, the [^,;.]{3,60},)?|I|[Tt]hey|(?:[Ff]amilies|[Ww]orkers|[Rr]esidents|[Ss]tudents|[Pp]atients|[Tt]enants|[Pp]arents|[Cc]ommunities|[Pp]eople)(?= (?:\w+ )?need ))(?:'re|'d| are)?(?: (?:also|all|now|really|still|do|would|just|only|therefore|once again|[a-z]+ly)){0,2} (?:need|want|expect|like|require|asking|wanting)\s/g,
)
const decides = '(?=(?:the |our |their |its |every |all |both |more )?[A-Za-z])'
const plainly = `(?=the |our |their |its |all |every |[A-Z]|(?:[a-z]+ )?(?:${actorHeads})\\b)`

/** Only of somebody who decides: "they look to the state to …", "pressure is growing on the mayor to …". */
const shapes: [string, string][] = [
  [
    'call|plea|challenge|our |their |its |his |her |wake|strong|clear|renewed|urgent|public|joint',
    `(?:(?:our|their|its|his|her|strong|clear|renewed|urgent|public|joint|wake[- ]?up) calls?|calls? to action|pleas?|challenges?) to ${decides}`,
  ],
  [
    'request|demand|propos|call|plea|appeal',
    `(?:requests?|demands?|propos(?:es|ed|ing)|(?:[Cc]alls|[Pp]leas|[Aa]ppeals|[Dd]emands) (?:are|is|were|have been|has been) (?:\\w+ ){1,3}?) ?for ${decides}`,
  ],
  [
    'call|demand|plea|appeal',
    `(?:calls?|demands?|pleas?|appeals?) (?:by|from) [^;.:]{3,120}? for ${decides}`,
  ],
  ['seek|sought', `(?:seeks?|sought|seeking) the (?:support|help|assistance|intervention) of ${decides}`],
  ['call', `(?:his|her|their|its|our) (?:[a-z-]+ )?calls? for ${decides}`],
  ['want|would like', `(?:wants?|wanted|would like) ${decides}`],
  ['look', `(?:look(?:s|ed)? to|looking to) ${decides}`],
  [
    'count on|counting on|count upon|counting upon|rely|depend on|depending on',
    `(?:count(?:ing)?|(?:rely|relying)|depend(?:ing)?) (?:up)?on ${plainly}`,
  ],
  ['warn|caution', `(?:warn|caution)(?:s|ed|ing)? ${decides}`],
  ['direct|instruct', `(?:directs|[Ii]nstructs) ${decides}`],
  ['push|invited', `(?:push(?:es|ed|ing)?|invited) ${plainly}`],
  [
    'pressur',
    `(?:(?<!\\b(?:can|should|must|could|need to|needs to) [a-z]+ (?:\\w+ )?)[Pp]ressure (?:(?:is|was|are) )?(?:[a-z]+ ){0,2}?(?:up)?on) ${decides}`,
  ],
  [
    'petition to|petitions to|open letter to|open letters to|appeal to|appeals to',
    `(?:[Pp]etitions?|[Oo]pen [Ll]etters?|[Aa]ppeals?) to ${plainly}`,
  ],
  [
    'expect|advis|trust|remind',
    `(?:expect(?:s|ed|ing)|advis(?:e|es|ed|ing)|trust|remind(?:s|ed|ing)?) ${plainly}`,
  ],
  [
    'tell|told',
    `(?:told|tells|telling|(?<=\\b(?:[Ww]e|I|will|would|must|[a-z]+ly) )tell) (?=the |our |their |all )`,
  ],
  ['wrote to|written to|writing to', `(?:wrote|written|writing) to ${plainly}`],
  ['fight', `fighting for ${plainly}`],
  [
    'petition',
    `(?<!\\b(?:an?|filed|his|her) )[Pp]etitions? for (?=(?:the |our |all |every )(?:[\\w'-]+ ){0,4}?(?:${actorHeads})\\b)`,
  ],
]
/** "the campaign to persuade the bank to …", "we have fought to get the county to …". */
const campaign = cueOf(
  'campaign|fight|fought|effort|bid|drive|attempt|help us|let us|let|together|we ',
  /\b(?:(?:campaign(?:s|ed|ing)?|fight(?:ing)?|fought|efforts?|bid|drive|attempt(?:s|ed|ing)?)\b[^.;:]{0,60}? to|[Hh]elp us(?: to)?|[Ll]et's|[Ll]et us|[Tt]ogether,? we can|[Ww]e (?:all )?(?:must|can|should|will|need to|have to|want to)|[Ww]e(?= (?:persuade|convince) )) (?:persuade|convince|get|force|compel|push|press) (?=[A-Za-z])/g,
)
export const ofDeciders: Cue[] = [campaign, ...shapes.map(([words, shape]) => cueOf(words, `\\b${shape}`))]

/** "We, the undersigned, hereby … the city to …", whatever the verb, and however it is spelt. */
export const undersigned = cueOf(
  'undersigned|hereby',
  /\b(?:undersigned|hereby),? (?:hereby )?(?!declare|appoint|authori|certif|consent|agree|state|affirm|nominat|who|which|that|are|were|is|do|have)[a-z]{4,14} (?=the |our |all |[A-Z])/g,
)
