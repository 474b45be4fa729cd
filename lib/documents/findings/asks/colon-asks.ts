// What is asked behind a colon: "Our message to the premier is simple: …", "What we want is this: …", "I implore the minister: do not …".

import { groupRange } from '@/lib/core/group-range'
import { actionRange } from './action-end'
import { askingNounTo } from './asking-nouns'
import { actorHeads } from './ask-words'
import { baseVerbs } from './base-verbs'
import { limitOf, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf, type Cue } from './cue'
import { targetRange } from './target-range'

const plain =
  '(?:an? )?(?:very |quite )?(?:simple|clear|this|plain|urgent|modest|straightforward|the same)(?: one)?'
const somebody = `(?:the |our |your )?(?:[\\w'.-]+ ){0,4}?(?:${actorHeads})(?: of [A-Z]\\w+)?`

/** "Tell Congress: Fund the ferries". */
const told = cueOf(
  'tell |urge |ask |message to ',
  /(?<=^[^\p{L}]*|[.!?] )(?:Tell|Urge|Ask|(?:A |Our )?[Mm]essage to) ((?:the |our |your )?(?:[A-Z]|[a-z]+)[\w&.'-]*(?: [\w&.'-]+){0,6}): (?=["“]?[A-Z])/gu,
)

/** "The message was clear: the game was over.", "… to the owners: your greed will be known": told. */
const wasSo =
  /^(?:the|it|this|that|they|there|he|she) [^,.;:]{0,40}\b(?:was|were|had)\b|^your [^,.;:]{2,60}? (?:will|has|have|is|are)\b/

/** A colon and what may be a verb. */
const verbBehind = /: ["“]?[a-z]/

const cues: Cue[] = [
  cueOf(
    'message|plea|appeal|demand|request|call|challenge|ask|recommendation|proposal|advice|wish',
    `\\b${askingNounTo}(?: ${plain})?: (?=\\S)`,
  ),
  cueOf(
    'what ',
    `\\b[Ww]hat (?:we|they|I)(?: are|'re)? (?:ask|want|demand|need|call)(?:ing)?(?: for)?(?: of ([^:;,.]{3,60}?))? (?:is|are)(?: ${plain})?: (?=\\S)`,
  ),
  cueOf(
    'message|plea|appeal|demand|request|ask|recommendation|proposal',
    `\\b(?:have|make|put|send)(?:ing)? (?:an?|one|this|the following|these|two|three|four|just|only) (?:[\\w-]+ ){0,2}?(?:message|plea|appeal|demand|request|ask|recommendation|proposal)s?(?: (?:to|of|for) ([^:;,.]{3,80}?))?: (?=\\S)`,
  ),
  cueOf(
    'say|plead|appeal',
    `\\b[Tt]o ((?:the |our |all |those |every )?[^:;,."“]{3,80}?),? (?:I|[Ww]e)(?: \\w+)? say(?: \\w+)?: (?=["“]?(?:please )?(?:(?:do not|don't) )?(?:${baseVerbs}|lay)\\b)`,
    verbBehind,
  ),
  cueOf(
    'recommendations|demands|requests|asks|proposals',
    `\\b(?:ma(?:de|kes?|king)|ha(?:s|ve|d)|with|put|puts|sets? out|outlin(?:ed|es)) (?:[\\w-]+ ){1,3}(?:recommendations|demands|requests|asks|proposals)\\b[^:;.]{0,100}: (?:to )?(?=(?:${baseVerbs})\\b)`,
    verbBehind,
  ),
  cueOf(
    'this|one thing',
    /\b(?:[Ww]e|I|[Tt]hey) (?:ask|want|demand|request)(?: for)?(?: only| just)? (?:this|one thing|(?:two|three|four) things)(?: (?:of|from) ([^:;,.]{3,60}?))?(?: only this)?: (?=\S)/g,
  ),
  cueOf(
    'urg|implor|beg|ask|appeal|plead|call|say|tell ',
    `\\b(?:[Tt]ell |(?:urg|implor|begg?|ask|appeal|plead|call)(?:e|es|ed|s|ing)? (?:to |with |on |of )?|(?:I|[Ww]e) (?:say|put it) to )(${somebody}|you)(?: again| only this| this)?: (?=["“]?(?:please )?(?:(?:do not|don't) )?(?:${baseVerbs})\\b)`,
    verbBehind,
  ),
  told,
  cueOf(
    'message to|plea to|appeal to|demand to|request to|call to',
    `\\b(?:message|plea|appeal|demand|request|call) to ([^:;,.]{3,80}): (?=(?:please )?(?:(?:do not|don't) )?(?:${baseVerbs})\\b)`,
    verbBehind,
  ),
]

export function colonAsks(clause: Clause): Candidate[] {
  if (!clause.sentence.text.includes(': ')) return []
  return matchesOf(clause, cues).flatMap((match) => {
    const cueAt = clause.sentence.start + match.index
    const start = cueAt + match[0].length
    const action = wasSo.test(clause.text.slice(start, start + 60))
      ? null
      : actionRange(clause.text, start, limitOf(clause, start))
    return action ? [{ cueAt, target: targetOf(clause, match), action, strength: 'explicit' as const }] : []
  })
}

function targetOf({ text, sentence }: Clause, match: RegExpExecArray): Candidate['target'] {
  const name = groupRange(match, sentence.start)
  return name && targetRange(text, name.start, name.end)
}
