// What is asked, by its name: "our demand", "my plea to the board", "their call". One list for every rule that says what it is.

const nouns =
  'ask demand request plea appeal call message recommendation proposal challenge invitation suggestion advice wish'
const whose = "(?:[Oo]ur|[Tt]heir|[Ii]ts|[Mm]y|[Hh]is|[Hh]er|[Tt]he|[Oo]ne|[A-Z][\\w-]+'s)"

/** "Our first demand", "The ask". */
const askingNoun = `${whose} (?:[\\w'-]+ ){0,3}?(?:${nouns.split(' ').join('|')})s?`

/** "My plea to the board", in its group whom. */
export const askingNounTo = `${askingNoun}(?: (?:to|of|for|from) ([^:;,.]{3,80}?))?,?(?: today| now| therefore)? (?:is|are|was|were|remains?)`
