// The word lists behind the ask rules. They name shapes of asking, never a person, a paper or a topic.
// Extend a list here and every rule that speaks of it follows.

const verbs = [
  'urg(?:e|es|ed|ing)',
  'implor(?:e|es|ed|ing)',
  'ask(?:s|ed|ing)? for(?= (?:them|him|her|you) to )',
  'ask(?:s|ed|ing)?',
  'beg(?:s|ged|ging)?(?: of)?',
  'beseech(?:es|ed|ing)?',
  'exhort(?:s|ed|ing)?',
  'entreat(?:s|ed|ing)?',
  'press(?:es|ed|ing)(?! (?:ahead|on|forward|for)\\b)',
  'pressur(?:es|ed|ing)',
  'challeng(?:es|ed|ing)',
  'petition(?:s|ed|ing)(?! for\\b)',
  'lobb(?:y|ies|ied|ying)(?! for\\b)',
  'encourag(?:e|es|ed|ing)',
  'invit(?:e|es|ing)',
  'request(?:s|ed|ing)?',
  'call(?:s|ed|ing)? (?:up)?on',
  'call(?:s|ed|ing)?',
  'appeal(?:s|ed|ing)? to',
  'plead(?:s|ed|ing)? with',
  'pled with',
]

/** "push for the board to …" */
const forVerbs = [
  'call(?:s|ed|ing)?',
  'appeal(?:s|ed|ing)?',
  'push(?:es|ed|ing)?',
  'plead(?:s|ed|ing)?',
  'press(?:es|ed|ing)',
  'petition(?:s|ed|ing)',
  'lobb(?:y|ies|ied|ying)',
  'argu(?:e|es|ed|ing)',
  'campaign(?:s|ed|ing)?',
  'agitat(?:e|es|ed|ing)',
  'wait(?:s|ed)?',
]

/** Without an ending, "petition" is a verb only behind one of these. */
const whoever =
  '(?<=\\b(?:[Ww]e|I|[Tt]hey|who|to|will|would|must|hereby|undersigned|also|now|again|therefore|[a-z]{3,}ly),? )'

/** Verbs that ask somebody to do something: "urge X to …". A capital only opens a sentence: see `isOpening`. */
export const askVerbs = [
  `(?:${inAnyCase(forVerbs)})(?: again| once (?:more|again))? for`,
  '(?<!\\b(?:was|were|been) )[Ww]aiting for',
  inAnyCase(verbs),
  `${whoever}(?:petition|challenge|pressure|press(?! (?:ahead|on|forward)\\b)(?: for)?)`,
].join('|')

const heads = [
  'administration agency agencies ambassador assembly authority authorities bank banks bishops board business businesses',
  'cabinet chair chancellor chief cities city commission commissioner commissioners committee communities community companies company',
  'congress corporation corporations council councillor councillors councils countries country county court courts department departments',
  'director employers executive executives firm firms government governments governor governors hospital hospitals house industry institutions',
  'judge judges landlord landlords lawmaker lawmakers leader leaders leadership legislator legislators legislature legislatures lords',
  'mayor mayors members minister ministers ministry ministries municipalities nations officials operator operators organisation organisations',
  'organization organizations owners parliament parties party police policymakers politician politicians premier president regulator regulators',
  'representatives school schools secretary secretaries secretary-general senate senator senators speaker state states trustees union unions',
  'universities university utilities world vice-chancellor rector provost manager managers management trust trusts developer developers',
  'towns appropriators bureaucrats activists colleagues conferees delegates insurers investors lenders manufacturers media negotiators platforms',
  'planners producers prosecutors publishers reps shareholders stewards suppliers tribunal',
  'govt bureau directors employer college colleges candidate candidates administrator administrators inspectorate ombudsman superintendent',
  'organisers organizers coalition opposition taskforce sponsors carriers networks vendors contractors army military bishop watchdog panel',
  'summit conference democrats republicans conservatives liberals tories regime regimes junta factions county counties district districts borough',
  'province provinces municipality supervisors aldermen parliamentarians signatories landowners sheriff principal principals museum museums clubs',
  'member owner owners delegation delegations office offices',
  'committees boards commissions parliaments assemblies presidents premiers chancellors secretaries chairs inspectors',
  'retailer retailers supermarkets brands chain airline airlines association associations federation league treasurer broadcaster officers chiefs bosses',
]

/** Heads of noun phrases that can decide or act on an ask, at the start of a sentence or within it. */
export const actorHeads = [
  inAnyCase(heads.flatMap((line) => line.split(' '))),
  '(?:Attorney|Auditor|Director|Governor|Inspector|Solicitor|Surgeon)[- ]General|Office|Service|Foundations?|Treasury|[Dd]ean|[Tt]ask [Ff]orce',
  '(?:[Tt]hose|[Tt]he people|[Ee]veryone) (?:in (?:power|charge|office|authority|government)|responsible)|[Dd]ecision[- ]?makers|[Aa]rmed [Ff]orces|[Aa]ll sides|[Bb]oth sides|G\\d{1,2}',
  'MPs|White House|[Pp]olicy makers|U\\.N\\.|U\\.S\\.|E\\.U\\.|[A-Z]{2,5}s?',
].join('|')

/** "the board | of the harbour", "employers | in every port": what a head's words may go on with. */
export const ofWhat = '(?: (?:of|for|in|at|on|across) [^,;:.]{2,60}?)?'

/** Places that are spoken of as those who act: "Europe must open its doors". */
export const actingPlaces =
  'Washington|Westminster|Whitehall|Holyrood|Brussels|Beijing|Moscow|the Kremlin|the Pentagon|Europe|Africa|Asia|America|Britain|England|Scotland|Wales|Ireland|Northern Ireland|Canada|Australia|New Zealand|the (?:United States|United Kingdom|UK|US|EU|European Union|United Nations|UN)'

/** Words of the public at large: asks of them have audience "public". */
export const publicWords =
  'the public|(?:all )?members of (?:the public|society)|the reader|people|young people|everyone|everybody|anyone|readers|residents|citizens|supporters|followers|neighbou?rs|volunteers|shoppers|consumers|customers|voters|viewers|users|visitors|donors|drivers|students|parents|families|households|(?:all )?your (?:friends|family|families|neighbou?rs|colleagues|followers|contacts)|you|us all|all of us|all of you|each of you|every one of you|(?:every|each) (?:listener|reader|viewer|resident|citizen|voter|parent|student|household|family|supporter|neighbou?r)|listeners|witnesses|motorists|commuters|passengers|holidaymakers'

/** "Resolved that the council be asked": whom a meeting turns to. */
export const beAsked =
  "\\bthat ((?:[\\w'-]+ ){0,7}?[\\w'-]+)(?<!\\b(?:can|could|may|might|must|not|shall|should|to|will|would)(?: \\w+)?) be (?:hereby |respectfully )?(?:asked|called (?:up)?on|directed|instructed|invited|requested|urged)"

/** What the public is asked for, and no office-holder. */
export const publicActions =
  /^(?:please )?(?:sign|share|join|forward this|let us know|get back to us|reach out|donate|volunteer|boycott|attend|vote|do the same|spread|add (?:your|their) names?|write to|contact|come|turn out|show up|get involved|participate|take part|chip in|(?:offer|send|give) us|read [^,;]{2,60} and (?:participate|share)|subscribe|become a (?:member|supporter))\b/i

/** After "to", these cannot begin a verb in its base form. */
export const notVerbs =
  'the|a|an|this|that|these|those|his|her|its|their|our|my|your|all|both|each|every|any|some|no|us|me|him|them|it|you|whom|which|what|and|or|date|come(?! (?:to|back|together|up|out|clean|forward|home)\\b)|action|arms|mind|order(?! (?:the|an?|that)\\b)'

/** A target cannot begin or end with one of these. */
export const notTargetStart =
  'to|not|for|of|about|faced|facing|posed|if|whether|that|how|why|what|when|where|and|or|in|into|at|by|on|out|up|off|with|from|as|is|are|was|were|has|have|it|attention|your (?:[a-z]+ )?(?:attention|help|support|time)|upon|me|himself|herself|themselves|itself|ourselves|yourself|myself|permission'
export const notTargetEnd =
  'how|that|what|when|where|whether|who|which|order|able|unable|ready|willing|right|and|or|but|of|for|in|with|is|are|was|were|has|have|had|not yet|need|permission|going|due|prior|owing|thanks|according|likely|set|chance|time|money|questions?|advice|refusal|failure|decision|attempts?|intention|ability'

/** Verbs in a form that only a clause of its own has. */
export const finiteVerbs =
  "is|are|was|were|has|have|had|said|says|say|did|does|will|would|can|could|came|went|think|thinks|believes?|allows?|makes?|means?|it's|that's|he's|she's"

/** Asks too vague to put on a page. */
export const vagueActions =
  /^(?:action|change|help), (?=(?:sign|join|visit|add)\b)|^(?:more(?: to be done)?|move forward\b.{0,20}|action|urgent action|change|calm|caution|restraint|help|support|unity|peace|answers|get (?:it|this|that) right|(?:his|her|their) life|comment|more information|further details|answer|respond|explain|do|(?:do|show|prove|mean|say) (?:it|so|this|that)|serve|embrace|achieve|provide|make|take|give|bring|use|get|have|keep|pursue|face|address|solve|protect|ensure|(?:work|come|act) together to|(?:our|their|your|my|his|her) (?:demands?|views?|opinions?|thoughts))$|^(?:[a-z]+ly )?(?:(?:take|do|adopt|implement|consider|commit to) )?the following\b|^(?:do|take|make) (?:two|three|four|five|six|several|some|\d) (?:[\w-]+ )?(?:things|steps|actions|measures|changes)$|^(?:find out|learn|read) more (?:about|on|at|in|here)\b|^(?:be )?asked (?:as to|why|how|whether|what|who)\b|^be (?:his|hers|mine|theirs)$|^hang (?:its|their|his|her) heads?\b/i

/** "[Bb](?:ank|oard)": at the start of a sentence, or within it. Of hundreds of words an engine then tries those of one letter. */
export function inAnyCase(words: string[]): string {
  const endings = new Map<string, string[]>()
  for (const word of words) {
    const first = word.charAt(0)
    endings.set(first, [...(endings.get(first) ?? []), word.slice(1)])
  }
  return [...endings]
    .map(([first, ends]) => `[${first.toUpperCase()}${first}](?:${ends.join('|')})`)
    .join('|')
}
