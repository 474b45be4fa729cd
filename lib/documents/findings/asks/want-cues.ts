// Who wants what, or wants something changed: "we want an end to …", "residents need safer streets", "I would like the fares cut by half".

import { askedThing, askedThings, wantedThing } from './asked-things'
import { askers, ofAskers } from './askers'
import { cueOf, type Cue } from './cue'

/** What people seek for themselves. */
const aid =
  '(?:[\\w-]+ ){0,3}?(?:assistance|funding|funds|permission|compensation|approval|meeting|answers?|protections?|relief)\\b'
const measure =
  'plan|programme|strategy|law|register|cap|limit|levy|fund|scheme|target|standard|increase|rise|reduction'
const enquiry = 'moratorium|ban|freeze|halt|pause|inquiry|review|end'
/** "We want the road reopened". */
const undone =
  'scrapped|stopped|lifted|banned|repealed|reopened|restored|removed|axed|reversed|closed|fixed|ended|abolished|reinstated|cleaned up|investigated|overturned|dropped|halted|withdrawn|made safe|added|included|extended|funded|recogni[sz]ed|protected|paid|released|raised|increased|kept|delayed|postponed|reviewed|changed|strengthened|published|rejected|cancelled|checked|consulted|given'
/** "We want the ferry to be free", "I would like to see fares cut by half": a thing, and what is to become of it. */
const wish = "(?:want|would like|['’]d like) (?:to see )?"
const become =
  '(?!(?:me|him|her|them|it|you|us|my|his|people|everyone|everybody|to)\\b|(?:[\\w-]+ ){0,3}(?:voices?|messages?|stor(?:y|ies)) )(?:[\\w\'’-]+ ){1,8}?(?:to be (?!able\\b|there\\b|an? |in |on |at )[a-z]|to (?:stop|end|cease|remain|stay|continue|reopen|close)\\b|(?:[a-z]{2,}ed|made|put|(?:re)?built|kept|given|held|done|cut|brought|met)(?= (?:by|in|from|for|at|on|with|within|before|after|now|immediately|properly|so|and|under|into|across|back|again|this|next|open|a|the)\\b|[.,;:!?"”]|$))'

export const wantCues: Cue[] = [
  cueOf(
    'want|need|would like|expect|seek',
    new RegExp(
      `${ofAskers(`(?:wants?|wanted|expects?(?! (?:an? )?(?:more|better|higher|lower|new)\\b)|would like|['’]d like|(?:seeks?|seeking|sought)(?! (?:an? )?(?!urgent|immediate|emergency)${aid}))(?: to see)? `)}(?=${wantedThing}|(?:an?|the) (?:[\\w-]+ ){0,3}?(?:${askedThings}|${measure})s?\\b|an? (?:promise|refund)\\b)`,
      'g',
    ),
  ),
  cueOf('need to see |needs to see ', `${ofAskers('needs? to see ')}(?=${wantedThing})`),
  cueOf(
    'want',
    `\\bwant(?:s|ed)? (?<=\\b(?:(?:[Ww]e|[Tt]hey|I|${askers}) (?:\\w+ )?want(?:s|ed)?|(?:[Hh]e|[Ss]he|(?!The )[A-Z][\\w'-]+) (?:\\w+ )?wants) )(?!to )(?=(?:the|our|this|these|all|every|an?|more|better|\\w+) [^.,;:]{2,60}? (?:back|${undone})\\b)`,
  ),
  cueOf(
    'want|would like|d like',
    `\\b${wish}(?<=\\b(?:[Ww]e|[Tt]hey|I|${askers})(?: \\w+)? ?${wish})(?=${become})`,
  ),
  cueOf(
    'seek|sought',
    `\\b(?:seeks|seeking|sought) (?:(?!${aid})(?=${askedThing}(?: (?:of|to|into|on|for|from|that|against|in|until)\\b|[,.]))|(?=an? (?:urgent|immediate|emergency) ))`,
  ),
  cueOf(
    'seeking',
    `\\b(?:campaign(?:ers)?|coalition|collective|petition(?:ers)?|unions?|alliance|association|residents|students|workers|tenants|families|parents|[Ww]e)\\b[^.;:]{0,60}? (?:is|are|'re) (?:also |now )?seeking (?=${wantedThing})`,
  ),
  cueOf(
    'wants ',
    `\\bwants (?<=(?:\\b(?!Government|Ministry|Minister|Council)[A-Z][\\w'-]+ (?:(?:also|now|still) )?|\\b[Tt]he (?!government|minister|ministry|administration|developer|company|council|man|woman|bank|firm|owner)(?:[\\w'-]+ ){1,4}|\\b${askers} (?:(?:also|now|still) )?)wants )(?=(?:an? )?(?:urgent|immediate|public|clear|real) [a-z]|an? (?:[\\w.-]+ ){0,3}(?:${measure}|${enquiry})\\b|${wantedThing})`,
  ),
]
