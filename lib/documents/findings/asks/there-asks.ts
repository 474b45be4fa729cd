// "There must be an inquiry", "There needs to be a review of …": what is to come about, by nobody's hand that is named.

import { actionRange } from './action-end'
import { wantedThing } from './asked-things'
import { limitOf, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf } from './cue'

const thereMust = cueOf(
  'there ',
  `\\b[Tt]here (?:\\w+ly |now |also )?(?:must|should|needs? to|has to|have to|ought to) (?:now |also |urgently |immediately |surely )?(?=not be an? |be )(?:be )?(?=(?:not be )?(?:an? |the |no (?:more |further |new )|much |zero |(?:\\w+ )?(?:accountability|transparency|consultation|justice|action|change|reform|investment|funding|consequences|protection|limits|rules|oversight|scrutiny|answers|access|support|standards)\\b|${wantedThing}))`,
)
/** "There should be no doubt": nothing to be done. */
const said =
  /^(?:an? |the |more |no (?:more |further |new )|much |real )?(?:\w+ )?(?:doubts?|mistake|question|surprise|reason|excuses?|illusions?|limit|confusion|argument|shame|hurry|way|room|place|better|time|cost|price|chance|link|connection|problem)\b/

export function thereAsks(clause: Clause): Candidate[] {
  return matchesOf(clause, [thereMust]).flatMap((match) => {
    const cueAt = clause.sentence.start + match.index
    const start = cueAt + match[0].length
    const action = actionRange(clause.text, start, limitOf(clause, start))
    if (!action || said.test(clause.text.slice(action.start, action.end)) || isIf(clause, cueAt)) return []
    return [{ cueAt, target: null, action, strength: 'explicit' as const }]
  })
}

function isIf({ text, sentence }: Clause, at: number): boolean {
  return /\b(?:if|whether|why|that) $/i.test(text.slice(Math.max(sentence.start, at - 12), at))
}
