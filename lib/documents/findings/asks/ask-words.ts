// The word lists behind the ask rules. They name shapes of asking, never a person, a paper or a topic.
// Extend a list here and every rule that speaks of it follows.

/** Verbs that ask somebody to do something: "urge X to …". */
export const askVerbs = [
  'urg(?:e|es|ed|ing)',
  'implor(?:e|es|ed|ing)',
  'ask(?:s|ed|ing)?',
  'beg(?:s|ged|ging)?',
  'beseech(?:es|ed|ing)?',
  'exhort(?:s|ed|ing)?',
  'press(?:es|ed|ing)',
  'pressur(?:es|ed|ing)',
  'petition(?:s|ed|ing)?',
  'lobb(?:y|ies|ied|ying)',
  'encourag(?:e|es|ed|ing)',
  'invit(?:e|es|ed|ing)',
  'request(?:s|ed|ing)?',
  'call(?:s|ed|ing)? (?:up)?on',
  'call(?:s|ed|ing)? for',
  'call(?:s|ed|ing)?',
  'appeal(?:s|ed|ing)? to',
  'appeal(?:s|ed|ing)? for',
  'plead(?:s|ed|ing)? with',
  'pled with',
  'push(?:es|ed|ing)? for',
  'tell',
].join('|')

const heads = [
  'administration agency agencies ambassador assembly authority authorities bank banks bishops board business businesses',
  'cabinet chair chancellor chief cities city commission commissioner commissioners committee communities community companies company',
  'congress corporation corporations council councillor councillors councils countries country county court courts department departments',
  'director employers executive executives firm firms government governments governor governors hospital hospitals house industry institutions',
  'judge judges landlord landlords lawmaker lawmakers leader leaders leadership legislator legislators legislature legislatures lords',
  'mayor mayors members minister ministers ministry ministries municipalities nations officials operator operators organisation organisations',
  'organization organizations owners parliament parties party police policymakers politicians premier president regulator regulators',
  'representatives school schools secretary secretaries senate senator senators speaker state states trustees union unions universities',
  'university utilities world',
]

/** Heads of noun phrases that can decide or act on an ask, at the start of a sentence or within it. */
export const actorHeads = [
  ...heads.flatMap((line) => line.split(' ')).map(inAnyCase),
  'MPs|White House|[Pp]olicy makers|U\\.N\\.|U\\.S\\.|E\\.U\\.|[A-Z]{2,5}',
].join('|')

/** Words of the public at large: asks of them have audience "public". */
export const publicWords =
  'the public|members of the public|people|everyone|everybody|readers|residents|citizens|supporters|neighbou?rs|volunteers|shoppers|consumers|voters|viewers|visitors|you'

/** After "to", these cannot begin a verb in its base form. */
export const notVerbs =
  'the|a|an|this|that|these|those|his|her|its|their|our|my|your|all|both|each|every|any|some|no|us|me|him|them|it|you|whom|which|what|and|or|date|come'

/** A target cannot begin or end with one of these. */
export const notTargetStart =
  'to|for|of|about|if|whether|that|how|why|what|when|where|and|or|in|at|by|on|with|from|as|is|are|was|were|has|have|it|attention|upon'
export const notTargetEnd =
  'how|what|when|where|whether|who|which|order|able|ready|willing|right|and|or|but|of|for|in|with|is|are|was|were|has|have|had|not yet|need|permission'

/** Asks too vague to put on a page. */
export const vagueActions =
  /^(?:more(?: to be done)?|action|change|calm|caution|restraint|help|support|unity|peace|answers)$/i

function inAnyCase(word: string): string {
  const first = word.charAt(0)
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`
}
