// "We urge the council to …", "calling the minister, Jo Brown, to …", "pleaded with the board not to …":
// an asking verb, who is asked, and an infinitive.

import { notVerbs, publicWords } from './ask-words'
import { askedThing } from './asked-things'
import { baseVerbs } from './base-verbs'
import { isOpening, limitOf, type Candidate, type Clause } from './clause'
import { matchesOf } from './cue'
import { actionsFrom, partedByTarget } from './further-actions'
import { asking, ofDeciders, undersigned, wants } from './infinitive-cues'
import { isGap, isTold } from './infinitive-told'
import { isActor, isDecider, targetRange, withoutRelative } from './target-range'

const wanting = /(?:need|want|expect|like|require|wanting)\s$/i

/** "We want him to …", of somebody told of before, and what can be seen to be done. */
const wanted = new RegExp(
  `^(?:We|we|I)\\b[\\w' ]{0,20} (?:want|need|expect|like) (?:him|her|them) to (?:not )?(?!(?:be|do|have|keep|work|stand|join|move|open|show)\\b)(?:${baseVerbs}|press|urge)\\b`,
)
const implied =
  /^(?:[Ww]e (?:all )?(?:must|can|should|will|need to|have to|persuade|convince) |want|fight|fought|effort|bid|drive|attempt|expects|advis|[Pp]ressure)/
/** "to, “Give the town its pier”": the quote tells what to do. */
const ordered = baseVerbs.replace(/(?<=^|\|)./g, (letter) => letter.toUpperCase())
const infinitive = new RegExp(
  `(?:,\\s+|\\s)["“]?(not to|to not|to|against(?= [a-z]+ing\\b))(?:\\s+|[,:]\\s+(?=["“]))(?!(?:${notVerbs})\\b)(?=["“]?[a-z]|(?:VOTE|SAY|STOP|SAVE|KEEP|REJECT|OPPOSE|ACT|END|PROTECT|SUPPORT) |["“](?:${ordered}|Do not|Don't)\\b)`,
  'g',
)
/** "the rights granted | to tenants", "everyone planning | to sail", "the path | to recovery": that "to" belongs to the word before it. */
const goingOn =
  /\b(?:granted|guaranteed|given|owed|afforded|available|happens?|seems?|appears?|tends?|claims?|planning|wishing|wish|wants?|wanting|hoping|intending|would like|trying|seeking|looking|paths?|roads?|routes?|access|fails?|belongs?|listens?|refers?|relates?|adheres?)$|\b(?:established|set up|formed|created|convened|appointed|constituted)(?: (?:by|in|at|last|this) [^,;]{2,40})?$/
/** "called for the hospital to be kept open": what is to happen to it, not what it is to do. */
const undergone =
  /^,?\s+to be (?:\w+ly )?(?:\w+ed|\w+en|\w+wn|made|held|put|kept|brought|built|paid|met|done|set|cut|sent|shut|left)\b/
/** "called for Stone to act": somebody's name. */
const named = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u
/** "called for a meeting of the council to discuss …", "the opening of a gate by the council": a thing, though who decides stands in it. */
const thing = new RegExp(
  `^(?:${askedThing} (?:of|into|with|between|by)|(?:the |an? )?\\s?[a-z]+ing of) |\\b(?:action|funding|efforts|measures|reforms?|support|solutions)$`,
)
/** "my staff", "her son": their own people, and "set up", which is nobody. */
const own =
  /^(?:(?:his|her|my) (?:[\w-]+ ){0,3}?(?:son|daughter|child|children|wife|husband|mother|father|staff|team|lawyers?)|set up)$/i
/** "They expect the people to put up with it": those who do so ask for nothing. */
const ofPublic = new RegExp(`^(?:the )?(?:${publicWords}|(?:tax|rate)payers|children)$`)
/** "requested additional money to mend it": what is to be given. */
const furtherThing = /^(?:an?|additional|further|extra|more|emergency|new|increased|full)(?: |$)/i
const sent = /^(?:writ|wrote|petitions? to|open letters? to)/i
/** "called the mayor to urge her to …" */
const askedAgain = new RegExp(
  `^(?:urge|ask|press|beg|implore) (?:him|her) to (?!(?:${notVerbs})\\b)(?=[a-z])`,
)
/** "called the mayor", "wrote to the board": how somebody is reached before they are asked. */
const reachedFirst =
  /^(?:call(?:ed|s|ing)?|wr(?:ote|ites|iting)(?: to)?|written to|petition\w*|press\w*|lobb\w*)\s/
/** "wrote to the mayor to complain" asks nothing of him, and "to ask for" asks by itself. */
const said =
  /^,?\s+to (?:ask|express|raise|thank|say|tell|inform|complain|request|urge|call|demand|seek|protest|outline|set out|explain|convey|share|congratulate|voice|oppose|object|support|find out|point|register|remind|warn|propose|offer|suggest|invite|alert|draw|mark|celebrate|clarify|highlight|submit)\b/
/** "We want the council to know that …" */
const knowing = / to (?:know|understand|feel|have|be (?:aware|able))\b/
const nounBefore =
  /\b(?:some|the|a|an|these|those|their|our|its|his|her|my|phone|of|more|many|growing|no|any) $/i

export function infinitiveAsks(clause: Clause): Candidate[] {
  const sentence = clause.sentence.text
  const found: Candidate[] = []
  if (!/ (?:to|against) /.test(sentence)) return found
  const deciders = matchesOf(clause, ofDeciders)
  for (const match of [...matchesOf(clause, [asking, wants, undersigned]), ...deciders]) {
    if (!isOpening(sentence, match.index) && !/^(?:We|I|They)\b/.test(match[0])) continue
    const verbAt = match.index + match[0].search(/\S+(?: (?:up)?on| for| to| with)?\s$/)
    const isSaid = /(?:persuade|convince) $/.test(match[0])
    if (!isSaid && isGap(sentence.slice(Math.max(0, verbAt - 120), verbAt))) continue
    if (isTold(sentence, match)) continue
    found.push(
      ...afterCue(clause, { at: match.index, words: match[0], isOfDeciders: deciders.includes(match) }),
    )
  }
  return found
}

/** "We want him to …" */
function isWanted(cue: string, passage: string): boolean {
  return /^(?:him|her|them) to /.test(passage) && wanted.test(cue + passage)
}

/** Where in the sentence the asking words stand, and whether they ask of those alone who decide. */
type Cued = { at: number; words: string; isOfDeciders: boolean }

function infinitiveIn(passage: string): RegExpExecArray | undefined {
  return [...passage.matchAll(infinitive)].find(({ index }) => !goingOn.test(passage.slice(0, index)))
}

function afterCue(clause: Clause, cued: Cued): Candidate[] {
  const { text, sentence } = clause
  const { at, words: cueText } = cued
  const from = sentence.start + at + cueText.length
  const limit = limitOf(clause, from)
  const passage = text.slice(from, Math.min(limit, from + 260))
  const to = /^[a-z]+ing\b/.test(passage) ? null : infinitiveIn(passage)
  const target = to && targetRange(text, from, from + to.index)
  if (!to || !target) return []
  const who = text.slice(target.start, target.end)
  if (!canAct(clause, cued, who) && !isWanted(cueText, passage.slice(0, 40))) return []
  if (isNotTheirs(cueText, to, text.slice(from + to.index, limit))) return []
  const start = from + to.index + to[0].length - keptLength(to)
  const again = reachedFirst.test(cueText)
    ? (askedAgain.exec(text.slice(start, start + 60))?.[0].length ?? 0)
    : 0
  const actions = actionsFrom(text, start + again, limit)
  const strength = implied.test(cueText) ? 'implicit' : 'explicit'
  return actions
    .flatMap((action) => partedByTarget(text, target, action))
    .map((one) => ({ cueAt: sentence.start + at, strength, ...one }))
}

/** "warn the crews to leave", "want the board to know", "wrote to the mayor to complain": nothing that is asked of them. */
function isNotTheirs(cue: string, to: RegExpExecArray, rest: string): boolean {
  if (/^(?:warn|caution)/.test(cue) && to[1] === 'to') return true
  if (wanting.test(cue) && knowing.test(rest.slice(0, 16))) return true
  return (sent.test(cue) && said.test(rest)) || (/\bfor\s$/.test(cue) && undergone.test(rest))
}

/** "not to close" and "against closing" are kept whole, "to not close" from "not"; "to open" begins with its verb. */
function keptLength([whole, to]: RegExpExecArray): number {
  if (to === 'to') return 0
  const lead = whole.length - whole.trimStart().replace(/^,\s+/, '').length
  return /^(?:not to|against)$/.test(to ?? '') ? whole.length - lead : whole.length - lead - 'to '.length
}

/** "call for a pause to allow …", "the cells are called …", "need the money to …": only of somebody who can act. */
function canAct(clause: Clause, { at, words: cueText, isOfDeciders }: Cued, target: string): boolean {
  if (/^YOUR\b|^you (?:(?!all\b|both\b|each\b|and\b|who\b|in\b|as\b)[a-z]+) /.test(target)) return false
  if (/^challeng/i.test(cueText) && !isActor(target) && !named.test(target)) return false
  if (
    own.test(target) ||
    (/\bexpects?\s$/.test(cueText) && ofPublic.test(target) && !/^(?:We|we|I)\b/.test(cueText))
  )
    return false
  if (/^request/i.test(cueText) && furtherThing.test(target)) return false
  if (/^request|\bfor\s$/.test(cueText) && thing.test(target)) return false
  if (/\bcall(?:s|ed|ing)?\s$/i.test(cueText) && nounBefore.test(clause.sentence.text.slice(0, at)))
    return false
  if (
    /^called\s$/.test(cueText) &&
    /[—–,(-] ?$|\b(?:another|an?) (?:[\w-]+ ){1,3}$/.test(clause.sentence.text.slice(0, at))
  )
    return false
  if (/^[Cc]alling\s$/.test(cueText)) return /^(?:the|our|their|all|every|[A-Z])/.test(target)
  if (wanting.test(cueText) && /^an? .* (?:that|which) /.test(target)) return false
  if (isOfDeciders || /^lobbying\s$/.test(cueText) || wanting.test(cueText))
    return isDecider(withoutRelative(target))
  if (/\bfor\s$/.test(cueText) && (named.test(target) || /^(?:them|him|her|you)$/.test(target))) return true
  const isLoose = /(?:\bfor|\bcall(?:s|ed)?)\s$/i.test(cueText)
  return (!isLoose && !/^an? /i.test(target)) || isActor(target)
}
