// "The public are invited to sign …", "People can help by signing …", "Councils are urged to …": passive requests, and asks of the public.

import { groupRange } from '@/lib/core/group-range'
import { actionRange } from './action-end'
import { beAsked, publicActions, publicWords } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf } from './cue'
import { isActor } from './target-range'

const isAsked =
  /(?:^|[,;:] |["“] ?|\b(?:that|said|says) )((?:[\w'.-]+ ){0,8}?[\w'.-]+) (?:(?:(?:is|are|is being|are being|has been|have been) (?:also |now |strongly )?(?:invited|asked|requested|encouraged|urged|called (?:up)?on|implored|pressed|challenged|petitioned|lobbied|begged|exhorted)|(?:was|were) (?:also )?(?:encouraged|urged|called (?:up)?on|implored|pressed|challenged|petitioned))(?: again| today| yesterday| once (?:again|more)| on \w+day| this week| by [^,.;:]{2,60}?)?|(?:is|are|remains?|(?:is|are|has|have) (?:now )?com(?:e|ing)) under (?:\w+ ){0,2}pressure(?: from [^,.;:]{2,60}?)?|(?:faces?|(?:is|are) (?:now )?facing) (?:\w+ ){0,2}(?:calls|demands|pressure)) (?:to (?=[a-z])|(?=not to ))/gi
const canHelp = new RegExp(
  `\\b(${publicWords}) can (?:all )?(?:help|support|make|join|back|show|add|do)[^.;:]{0,80}? by (?=[a-z]+ing )`,
  'gi',
)
const canSign = new RegExp(
  `\\b(${publicWords}) can (?:also |still |now )?(?=(?:sign|endorse|add (?:your|their) names?)\\b)`,
  'gi',
)
const pronouns = /(?:^|\s)(?:he|she|they|we|I|it|this|that|who|which)$/i
const everybody = new RegExp(
  `^(?:${publicWords})\\b|\\b(?:union members|trade unionists|residents|readers|supporters|citizens|people|volunteers|consumers|voters|Americans|Canadians|Britons|New Zealanders|Australians|Europeans)$`,
  'i',
)

/** "Valeans", "tenants": many who decide nothing, where what is asked is for everybody. */
const people = /^(?:(?:the|all|any|our|local|fellow) ){0,2}(?:\p{L}\p{Ll}+ )?\p{L}\p{Ll}+s$/u
/** What tells them apart: "tenants | who rent here", "crews | from Dale". */
const whichOf = /,? (?:including|who|with|concerned|affected|interested|across|around|from|in)\b.*$/
const forPeople =
  /^(?:sign|send|share|write|tell|donate|attend|check|come|contact|support|vote|elect|choose|volunteer|reach out|enrol|register|apply|visit|report|help)\b/

/** "We want as many people as possible to sign." */
const asMany =
  /\b(?:want|need|encourag(?:e|es|ing)|urg(?:e|es|ing)|ask(?:s|ing)?|invit(?:e|es|ing)) (as many (?:people|residents|supporters|members|of you) as (?:possible|we can)) to (?=[a-z])/g

/** "The service reminds drivers to …", "reminded everyone to …". */
const reminded =
  /\b[Rr]emind(?:s|ed|ing) ((?:all |the |these |those |our |local |fellow )*(?:(?!that\b|them\b|of\b)[\w,'-]+ ){0,4}?(?:[a-zA-Z]\w+s|people|everyone|everybody|the public)) to (?!be\b)(?=[a-z])/g
/** "Anyone with a boat should call …", "Tenants who have yet to register should do so now". */
const whoever =
  /(?:^|[.;:“"] ?)((?:[Aa]nyone|[Aa]nybody|[Tt]hose|[Ee]veryone|[Pp]eople|(?:[A-Za-z]\w+ ){0,2}?[A-Za-z]\w+s(?: on \w+| in \w+)?) (?:who|with|affected|wishing|wanting|interested)\b[^,.;:]{2,90}?) should (?:please |also |immediately )?(?=(?:do so|contact|call|ring|report|register|apply|visit|write|sign|attend|e-?mail|enrol|get in touch|come (?:forward|to|along)|join|speak to)\b)/g

/** "Voters should reject the measure." */
const manyShould =
  /(?:^|[.;:“"] ?|\b(?:that|and|but|why),? )((?:(?:[Aa]ll|[Tt]he|[Mm]ore|[Ll]ocal|[A-Z]\w+) )?(?:[Vv]oters|[Cc]itizens|[Rr]esidents|[Cc]onsumers|[Ss]hoppers|[Tt]axpayers|[Rr]eaders|[Rr]atepayers)) (?:should|must|need to|ought to) (?:all |also |now )?(?=(?:not )?(?:vote|turn (?:it|this|them|that|down|out)|keep|pass|choose|reject|approve|oppose|support|defeat|demand|insist|tell|call (?:on|for)|write to|contact|sign|boycott|join|speak (?:up|out)|stand up|attend|show up|say (?:no|yes)|elect|refuse|resist|send)\b)/g

/** What is said to many, unless they are many who decide. */
const manyCues = /^remind| (?:should|must|need to|ought to) /i
/** Of all who can act those that are never everybody, as members and supporters may be. */
const deciders =
  /\b(?:ministers|councils|councillors|governments|authorities|companies|firms|agencies|boards|lawmakers|leaders|MPs|senators|departments|states|countries|employers|landlords|officials)$/i

/** "Resolved that the board be urged to …", and not "it is wrong that crews be asked to …" */
const resolved = `(?<!\\b(?:unacceptable|unfair|wrong|absurd|outrageous|shameful|unreasonable) )${beAsked} (?:to (?=[a-z])|(?=not to ))`

const cues = [
  cueOf('ask|call|direct|instruct|invit|request|urg', resolved, / be /),
  cueOf('remind', reminded),
  cueOf('should', whoever),
  cueOf('should|must|need to|ought to', manyShould),
  cueOf('invit|ask|request|encourag|urg|call|implor|press|challeng|petition|lobb|beg|exhort|demand', isAsked),
  cueOf('can ', canHelp),
  cueOf('can ', canSign),
  cueOf('want|need|encourag|urg|ask|invit', asMany),
]

export function publicAsks(clause: Clause): Candidate[] {
  return matchesOf(clause, cues).flatMap((match) => candidateOf(clause, match))
}

/** What letters ask of whoever decides as well. */
const ofDecider = /^(?:vote|reach out|let us know|get back to us)\b/

/** "We ask you to tell the minister …": whoever decides is told by the readers. */
const passedOn = /^(?:\w+ly )?(?:tell|ask|urge|call (?:up)?on|e-?mail|phone) (?:the|your|our)\b/

/** Is this asked of everybody rather than of somebody who decides? */
export function isPublic(target: string, action: string, isLetter = false): boolean {
  if (isLetter && /^you$/i.test(target) && ofDecider.test(action)) return false
  if (!isLetter && /^you$/i.test(target) && passedOn.test(action)) return true
  if (/^(?:you|us|them)$/i.test(target)) return publicActions.test(action)
  const who = target.replace(whichOf, '')
  return (
    (everybody.test(who) && !deciders.test(who)) ||
    /^as many /i.test(target) ||
    (people.test(who) && forPeople.test(action) && !isActor(target))
  )
}

function candidateOf(clause: Clause, match: RegExpExecArray): Candidate[] {
  const whom = match[1] ?? ''
  if (pronouns.test(whom)) return []
  const { start: from } = clause.sentence
  const target = groupRange(match, from)
  const start = from + match.index + match[0].length
  const action = actionRange(clause.text, start, limitOf(clause, start))
  if (!action || !target) return []
  const isReaders = /^you$/i.test(whom) && / can /.test(match[0])
  const isMany = manyCues.test(match[0]) && !deciders.test(whom.replace(whichOf, ''))
  const audience = isReaders || isMany ? ('public' as const) : undefined
  return [{ cueAt: target.start, target, action, strength: 'explicit', ...(audience && { audience }) }]
}
