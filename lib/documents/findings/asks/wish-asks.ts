// "I hope the assembly acts soon", "we want to see the government provide …", "they hope for …": wishes put to somebody.

import { groupRange } from '@/lib/core/group-range'
import { actionRange } from './action-end'
import { actorHeads, ofWhat } from './ask-words'
import { baseVerbs } from './base-verbs'
import { limitOf, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf, type Cue } from './cue'

const somebody = `(?:[Tt]he |our |your |every |all |both )?(?:[\\w'.-]+ ){0,4}?(?:${actorHeads})(?: (?:of|for) (?:the )?[A-Z]\\w+(?: [A-Z]\\w+){0,2})?(?! (?:${actorHeads})\\b)`
const officer = `(?:Secretary|Minister|Prime Minister|Premier|Chancellor|Mayor|Councillor) [A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?`
const hope = cueOf(
  'hope',
  `\\b(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|(?<=\\b(?:I|[Ww]e|[Tt]hey) [^.;:]{3,120},? )and)(?: \\w+)? hopes? (?:that )?(?!for |and |to )(${somebody})\\s+(?!and |or |of |for |in |at |on |to )(?:(?:will|would|can) )?(?=[a-z]+)`,
)
/** "The society hopes that the bank will …", "our hope that the council will …": of whoever hopes, when it is said with "will". */
const hopeWill = cueOf(
  'hope|trust|expect|confident|look forward',
  `\\b(?:hopes?(?<!\\b(?:no|little|any|some|slim|false|a|the|in|of|with|faint|without|much) hopes?)|(?:trust|expect)(?<=\\b(?:[Ww]e|I) (?:\\w+ )?(?:trust|expect))|(?:confident|hopeful)(?<=\\b(?:[Ww]e are|[Ww]e're|I am|I'm) (?:confident|hopeful))) (?:that )?(?:in the (?:meantime|end|future),? )?(?!for |and )(${somebody}${ofWhat}|${officer})\\s+(?:will|would|can)\\s+(?:now |also )?(?!be |not |have |feel |understand |know |enjoy )(?=[a-z]+)`,
  / (?:will|would|can) /,
)
/** "She hopes that the museum will correct the label": whoever it is, what can be seen to be done. */
const hopeDone = cueOf(
  'hope',
  `\\b(?:hopes|(?<!\\b(?:was|is|be) )hoped|hoping|(?<=\\b(?:[Ww]e|I|[Tt]hey) (?:\\w+ )?)hope) (?:that )?([Tt]he (?!research|work|study|project|results?|findings|book|event|film)[\\w'-]+(?: [\\w'-]+){0,3}?) (?:will|would) (?:now |also |soon |finally )?(?=(?:${baseVerbs})\\b)`,
)
/** "I should be grateful if the minister would …", as members write to ministers. */
const gratefulIf = cueOf(
  'grateful|obliged|welcome|appreciate',
  `\\b(?:grateful|obliged|welcome it|appreciated?(?: it)?) if (${somebody}${ofWhat})\\s+(?:would|could|will)\\s+(?:now |also |please )?(?=[a-z]+)`,
  / if /,
)
const see = cueOf(
  'to see ',
  `\\b(?:want|wants|wanted|would like|like|hope|hopes|expect|need|needs|wish) to see (${somebody})\\s+(?!on |from |in |for |of |at |and |with |by |to |as |about |(?!(?:feed|speed|need|heed|embed|shed|proceed|succeed|exceed)\\b)[a-z]+ed\\b|(?:made|kept|put|given|held|built|brought|done|shut)\\b)(?=[a-z]+)`,
)
/** "We want a government that will fund the ports": whoever it will be. */
const thatWill = cueOf(
  'want|need|deserve',
  `\\b(?:[Ww]e|I|[Tt]hey|[Ww]orkers|[Ff]amilies|[Ss]tudents|[Rr]esidents|[Pp]eople) (?:\\w+ )?(?:want|need|deserve) (an? (?:[\\w-]+ ){0,3}?(?:${actorHeads})) (?:that|who|which) (?:will|would|can) (?:also |now )?(?!be |not |have )(?=[a-z]+)`,
  / (?:that|who|which) (?:will|would|can) /,
)
const hopeFor = cueOf('hope', /\b(?:I|we|they|he|she) hopes? for /gi)
const firstActor = new RegExp(`^(?:(?:the|more|federal|national|local|state) )?(?:${actorHeads})\\b`)

export function wishAsks(clause: Clause): Candidate[] {
  return [...wishes(clause, [hopeWill, hope, gratefulIf, see, hopeDone, thatWill]), ...hopes(clause)]
}

function wishes(clause: Clause, cues: Cue[]): Candidate[] {
  const found: Candidate[] = []
  for (const match of matchesOf(clause, cues)) {
    const at = clause.sentence.start + match.index
    const start = at + match[0].length
    const target = groupRange(match, clause.sentence.start)
    const action = actionRange(clause.text, start, limitOf(clause, start))
    if (action && target) found.push({ cueAt: at, target, action, strength: 'explicit' })
  }
  return found
}

function hopes(clause: Clause): Candidate[] {
  const found: Candidate[] = []
  for (const match of matchesOf(clause, [hopeFor])) {
    const at = clause.sentence.start + match.index
    const start = at + match[0].length
    const action = actionRange(clause.text, start, limitOf(clause, start))
    const who = firstActor.exec(clause.text.slice(start, start + 60))
    if (action)
      found.push({
        cueAt: at,
        target: who && { start, end: start + who[0].length },
        action,
        strength: 'implicit',
      })
  }
  return found
}
