// Words that tell a person's name from what stands around it: titles before a name, nouns for a role, words of an organisation.

/** Stand directly before a name, capitalised, and are a role, not part of the name. */
export const titles =
  /^(?:Sens?|Reps?|Govs?|Lt|Gen|Col|Maj|Capt|Sgt|Del|Hon|Rt|Amb|Assemblyman|Assemblywoman|Alderman|Senators?|Congressm[ae]n|Congresswom[ae]n|Representatives?|Governors?|Presidents?|Vice|Prime|Ministers?|Premiers?|Chancellors?|Secretar(?:y|ies)|Mayors?|Deputy|Councill?ors?|Councilm[ae]n|Councilwom[ae]n|Chiefs?|Chair|Chairman|Chairwoman|Chairperson|Co-chairs?|Speaker|Leaders?|Directors?|Commissioners?|Ambassadors?|Generals?|Attorney|Judge|Justice|Bishop|Archbishop|Cardinal|Pope|King|Queen|Prince|Princess|Lord|Lady|Baroness|Baron|Professor|Prof|Spokesm[ae]n|Spokeswom[ae]n|Spokespersons?|CEO|Officer|Sheriff|Captain|Colonel|Lieutenant|Sergeant|Major|Admiral|Detective|Superintendent|Principal|Whip|Editor|Nominee|Candidate|Treasurer|Undersecretary|Under|MPs?|MEPs?|MSPs?|TDs?|Cr|Cllr|Imam|Rabbi|Pastor|Chieftain|Envoy|Rapporteur|Commander|Coordinator|Associate|Assistant|Executive|Adjunct|Emeritus|Honorary|Shadow|Interim|Managing|Reverend|Venerable|Sheikh|Brigadier|Inspector|Constable|Ombudsman|Solicitor|Comptroller|Nurse|Coach|Organiser|Organizer|Co-President|Co-Leader|Co-leader|Co-Chair|Co-Founder|Founder|Manager|Head|Senior|Former|Acting|Administration|Ranking|Member|Democratic|Republican|Labour|Conservative|Liberal)$/

/** Polite forms: left before the name they belong to, but never a name by themselves. */
export const honorifics = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Sir|Dame|Fr|Sr|Mme|M|Herr|Frau)$/

/** Nouns for what somebody is. */
export const personNouns =
  /\b(?:spokes(?:man|woman|person|people)|president|minister|secretary|mayor|senator|director|chair(?:man|woman|person)?|leader|member|founder|co-?founder|organi[sz]er|campaigner|activist|advocate|supporter|student|parent|teacher|nurse|doctor|lawyer|attorney|professor|lecturer|researcher|scientist|economist|expert|analyst|adviser|advisor|aide|official|officer|chief|commissioner|councill?or|governor|representative|ambassador|envoy|resident|pupil|schoolchild|tenant|claimant|plaintiff|solicitor|barrister|pensioner|commuter|farmer|worker|union|widow|mother|father|son|daughter|brother|sister|wife|husband|friend|owner|manager|head|executive|editor|author|writer|journalist|reporter|columnist|candidate|nominee|judge|pastor|bishop|priest|rabbi|imam|coach|captain|general|veteran|volunteer|coordinator|consultant|strategist|pollster|host|anchor|critic|historian|engineer|architect|planner|scholar|fellow|treasurer|convenor|convener|delegate|signatory|partner|neighbou?r|patient|survivor|victim|driver|passenger|voter|demonstrator|protester|counsel|prosecutor|sponsor|co-?author|niece|nephew|cousin|aunt|uncle|grand(?:son|daughter|mother|father)|legend|champion|star|athlete|player|singer|actor|actress|artist|congressman|congresswoman|lawmaker|legislator|premier|(?:vice-)?chancellor|principal|ombudsman|superintendent|inspector|boy|girl|patron|moviegoer|bystander|onlooker|(?:eye)?witness|shopper|customer|guest|visitor|tourist|teenager|mum|mom|dad|schoolboy|schoolgirl|grader|pilot|villager|islander|townsperson|trader|vendor|shopkeeper|homeowner|landlord|carer|trustee|ranger|firefighter|paramedic|midwife|librarian|surgeon|pharmacist|therapist|housewife|soldier|refugee|migrant|immigrant|(?:police|business|fisher|fire|trades)m[ae]n|(?:business|police)?woman|(?:bi|ge|ec|soci|anthrop|psych|archae|epidemi|cardi|onc|meteor)ologist|psychiatrist|technician|physician|politician|statistician|mathematician|source|person|man|people)s?\b/i

/** Nouns for what speaks in writing or as a body. */
export const bodyNouns =
  /\b(?:group|letter|statement|report|petition|document|campaign|coalition|union|committee|organi[sz]ation|charity|alliance|association|federation|network|foundation|watchdog|agency)s?\b/i

/** Words that make a capitalised name an organisation's, a paper's or a place's. */
export const organisationWords =
  /(?<![\p{L}\p{N}-])(?:Part(?:y|ies)|Council|University|College|School|Association|Committee|Department|Ministry|Group|Union|Commission|Agency|Office|Foundation|Institute|Inc|Ltd|Corp|Company|Bank|Court|Congress|Senate|Parliament|Government|Assembly|Network|Coalition|Alliance|Society|Trust|Center|Centre|Federation|League|Organi[sz]ation|Board|Bureau|Service|Services|Authority|Times|Post|News|Daily|Weekly|Gazette|Chronicle|Telegraph|Observer|Magazine|Journal|Guardian|Herald|Tribune|Nations|Church|Campaign|Movement|Project|Fund|Forum|Initiative|Administration|House|City|County|State|Street|Press|Police|Army|Club|Team|Charter|Act|Action|Watch|International|European)\b/u

/** Of these some are surnames: behind a title they are. */
export const alsoSurnames = /\s(?:Street|Church|House|Court|Bank|Post|Park|Field)$/

/** A capitalised run after one of these is the place or body that somebody is of, not their name. */
export const prepositions = /^(?:of|for|at|in|from|with|on|by|to|and|near|about|against|over|&)$/

/** Open a sentence with a capital and are no part of a name. */
export const openingWords =
  /^(?:Currently|Presently|Ultimately|Ironically|Interestingly|Importantly|Clearly|Perhaps|Thus|Hence|Lastly|Overall|Eventually|Initially|Originally|One|Another|Two|Three|Some|Many|Most|Several|All|Each|Every|Following|Including|Through|Over|But|And|Or|So|Yet|When|While|As|In|On|At|If|Since|After|Before|Then|For|With|Last|This|That|These|Those|Meanwhile|However|Although|Though|Because|Also|Even|Both|The|An?|Our|My|His|Her|Their|Its|From|By|To|Of|Like|Under|Now|Here|There|What|Why|How|Who|Where|Not|No|Yes|Today|Yesterday|According|Asked|Dear|Said|Says|Writing|Speaking|Editor|Photo|Image|Video|Credit|Source|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** First words of places, not of people. */
export const placeWords =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Great|Greater|United|Mount|Lake|Port|Fort|Cape)$/
