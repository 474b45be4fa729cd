// Those who ask though they decide nothing: "we", "the residents", "the league". A firm or a council that wants something for itself is none.

import { inAnyCase } from './ask-words'

const groups =
  'residents parents students workers tenants families campaigners members farmers doctors nurses teachers villagers neighbou?rs activists unions? groups? society league association charity coalition alliance federation petition petitioners letter report'

/** Who wants something changed. */
export const askers = `(?:${inAnyCase(groups.split(' '))}|Greens)`

const adverb = '(?:also|now|still|therefore|really|simply|just|once again|[a-z]+ly) '

/** The verb where it is theirs: "we want", "the league is now seeking". It ends with a space. */
export function ofAskers(verb: string): string {
  const who = `(?:[Ww]e|[Tt]hey|I|[Ss]?[Hh]e|it|${askers})`
  return `\\b${verb}(?<=\\b${who}(?:,? (?:is|are|am|would|will|has|have|do)|'d)? ?(?:${adverb}){0,2}${verb})`
}
