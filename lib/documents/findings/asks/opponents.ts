// Whose demand is it? A demand of the other side, or one told only as background, is not the document's ask.

import type { Ask, Quote } from '@/lib/documents/draft-schema'
import type { Candidate, Clause } from './clause'

const background =
  /^(?:When|After|Although|Though|If|Even though|While|Whilst|Even as|Despite|Before|Now that|Since|Because)\s/
/** "Thank you to everyone who has asked …" */
const thanked =
  /^["“]?(?:Thank you|Thanks|Many thanks|We thank)\b[^.;]* who (?:has|have|had)?(?: \w+)? [^.;]*$/
const denied =
  /(?:\b(?:not|never|nobody (?:is|was|has)|no one (?:is|was|has))|n't|\b(?:refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|stopped short of|without|if|whether|(?:un)?able to|ability to|afraid to|cannot|how can (?:we|you|they|I)|no (?:problem|qualms|trouble|hesitation|shame)(?: in| about| with)?))(?: \w+)? ["“]?$/i
const against =
  /\b(?:reject|ignor|dismiss|resist|oppos|defi|defy|refus|rebuff|brush(?:ed|es) off|den(?:y|ied)|(?:go|gone|going|went) along with|(?:bow|cav|giv)\w* (?:in )?to)\w*(?: (?!and\b|but\b)[\w'’-]+){0,3} $/i
/** "Why are you asking students to pay …?" asks for nothing. */
const accusing = /^["“]?(?:Why|How|Who)\b[^]{0,600}\?["”]?$/
/** "approved my call for …": what is done already. */
const settled =
  /\b(?:approved|granted|answered|heeded|adopted|passed|enacted|met) (?:my|our|his|her|their|its|[A-Z]\w+'s) $/
/** "The new law now directs the board to …": what a law says. */
const byLaw =
  /\b(?:amendment|language|law|act|bill|legislation|measure|initiative|provision|statute|ordinance|rule|regulation|order|court|judge|tribunal|bench)s?\b[^,;.]{0,90}$/i
/** "In April 2004, the governor asked for …": told of long ago. */
const longAgo =
  /^(?:back )?(?:in|since|on)(?: early| late)? (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:\d{1,2}(?:st|nd|rd|th)?, )?)?(?:19|20)\d\d\b/i
/** "rejected the claims of the lobby's chair, who urged …", "It was reported that the owners called for …": asked by others. */
const ofOthers =
  /\b(?:reject|dismiss|rebuff|condemn|denounc|criticis|criticiz|refut|slam)\w* [^.;:]{3,160}(?:,| )who (?:had |has |have |also )*$|^["“]?It (?:was|has been|is) (?:also )?reported that [^;:]{0,160}$/i
/** "In demanding a shorter timetable, the government is …": what whoever decides wants himself. */
const wantedByDeciders =
  /^["“]?(?:In|By) \w+ing [^,;]{3,160}, (?:the|our|this) (?:[\w'-]+ ){0,3}?(?:governments?|councils?|ministers?|ministry|compan(?:y|ies)|boards?|administration|university|developers?) (?:is|are|was|were|has|have|had|\w+ed)\b/
/** "Users can request a firm to …", "a shop could demand a rent": what they are free to do. */
const free = /(?<!\b(?:[Yy]ou|[Ww]e|I)) (?:can|may|might|could) (?:also |now |even |well )?$/
/** "says when he asked the minister to …": told of what came of it. */
const whenAsked = /\b[Ww]hen (?:[\w'.-]+ ){1,4}$/
const otherSide =
  /\b(?:critics|opponents|detractors|sceptics|skeptics|rivals|the opposition|lobbyists)\b[^,;]{0,60}$/i

/** "We asked the board to mend it, and it did": done already. */
const done = /^(?:[^.;]{3,200}),? (?:and|which) (?:it|they|he|she) (?:has|have|did|agreed)\b(?! not|n't)/
/** "I asked my daughter to …", "the teacher asked the pupils to …": told of people at home, at table or at school. */
const isAtHome =
  /^(?:ask|begg?|invit|tell|told|urg)\w* (?:my|his|her|their|the) (?:(?:own|young|old|little|eldest) )?(?:daughter|son|wife|husband|mother|father|sister|brother|child|friends?|partner|neighbou?r|waiter|waitress|driver|pupils|class|guests?|audience)\b/

const atCourt = /^(?:decide|determine|rule|consider|interpret|hear|weigh|examine)\b/

export function isOpponents(clause: Clause, candidate: Candidate): boolean {
  const before = clause.text.slice(clause.sentence.start, candidate.cueAt)
  return (
    accusing.test(clause.sentence.text) ||
    thanked.test(before) ||
    [denied, against, otherSide].some((words) => words.test(before.slice(-120))) ||
    ofOthers.test(before.slice(-240)) ||
    (/^["“]?(?:In|By) $/.test(before) && wantedByDeciders.test(clause.sentence.text)) ||
    (free.test(before.slice(-40)) &&
      /^(?:request|ask|invite|demand)\b/.test(clause.text.slice(candidate.cueAt, candidate.cueAt + 8))) ||
    (whenAsked.test(before.slice(-60)) &&
      /^(?:asked|urged|called|requested)\b/.test(clause.text.slice(candidate.cueAt, candidate.cueAt + 10))) ||
    isDone(clause, candidate) ||
    isForCourt(clause, candidate) ||
    isHistory(clause, before, candidate) ||
    isSettled(clause, before, candidate) ||
    isBackground(clause, before, candidate)
  )
}

function isDone({ text, sentence }: Clause, { cueAt }: Candidate): boolean {
  const words = text.slice(cueAt, sentence.end)
  return isAtHome.test(words) || (/^(?:[a-z]+ed|call(?:ed)? (?:up)?on)\b/.test(words) && done.test(words))
}

function isHistory({ text }: Clause, before: string, { cueAt }: Candidate): boolean {
  return (
    longAgo.test(before) &&
    /^(?:asked|requested|urged|called|petitioned|demanded|recommended)\b/.test(text.slice(cueAt, cueAt + 12))
  )
}

/** "The court was asked to decide whether …": its work. */
function isForCourt({ text }: Clause, { target, action }: Candidate): boolean {
  return (
    target !== null &&
    atCourt.test(text.slice(action.start, action.end)) &&
    /\b(?:court|jury|judges?|tribunal)$/i.test(text.slice(target.start, target.end)) &&
    /^ (?:\w+ )?(?:is|was|were|been|being) /.test(text.slice(target.end, action.start))
  )
}

function isSettled({ text }: Clause, before: string, { cueAt }: Candidate): boolean {
  const cue = text.slice(cueAt, cueAt + 10)
  return /^(?:directs|instructs)\b/.test(cue)
    ? byLaw.test(before.slice(-160))
    : /^(?:call|demand|request|plea|appeal)\b/.test(cue) && settled.test(before.slice(-60))
}

/** "When X called for …, many refused": the main clause is somebody else's. */
function isBackground(clause: Clause, before: string, candidate: Candidate): boolean {
  if (!background.test(before) || before.includes(', ')) return false
  return /,\s/.test(clause.text.slice(candidate.cueAt, clause.sentence.end))
}

/**
 * Without the answers of those who were asked ("the ministry urged residents to wait"), and without what the other side
 * says in quotes, unless it asks the same people as the rest of the document: then its side was misread.
 */
export function withoutAnswers(asks: Ask[], quotes: Quote[]): Ask[] {
  const theirs = new Set(asks.filter((ask) => isTheirs(quotes, ask)))
  const heads = new Set(
    asks.flatMap((ask) => (theirs.has(ask) || !ask.target ? [] : [headOf(ask.target.text)])),
  )
  const asked = new Set<string>()
  const isOnlyTheirs = asks.every((ask) => theirs.has(ask) && ask.audience === 'decision-maker')
  return asks.filter((ask) => {
    if (isOnlyTheirs) return true
    if (theirs.has(ask) && !(ask.target && heads.has(headOf(ask.target.text)))) return false
    if (ask.by && (asked.has(nameOf(ask.by.text)) || isOfGovernment(ask.by.text, asked))) return false
    if (ask.target && ask.strength === 'explicit') asked.add(nameOf(ask.target.text))
    return true
  })
}

/** "Prime Minister Stone called on firms to …", in a text that asks the government: what he wants himself. */
function isOfGovernment(by: string, asked: Set<string>): boolean {
  const isHis =
    /^(?:the |our )?(?:[A-Z][\w'’-]+ ){0,3}?(?:Minister|Premier)\b/.test(by) &&
    !/^(?:the )?(?:Shadow|Former)/i.test(by)
  return isHis && [...asked].some((name) => /\b(?:government|minister|premier)s?\b/.test(name))
}

/** "Fishers oppose the plan to close the bay": what is opposed so is not asked by the document, wherever it tells who asks for it. */
const opposing =
  /\b(?:oppos|reject|fight|fought|protest|resist|condemn|denounc|criticis|criticiz|against|stop|halt|overturn)\w*\s+(?:\w+\s+){0,3}(?:plan|proposal|bid|move|call|demand|push|attempt|scheme|effort)s?\s+to\s+([^.;:\n]{5,120})/gi

/** What is asked for opposes something itself. */
const opposes =
  /^(?:[\w'-]+ ){0,3}?(?:end|halt|stop|cessation|cease|drop|scrap|withdraw\w*|reject\w*|abandon|repeal|cancel\w*|moratorium|ban|freeze|pause|reconsider|rethink|oppose|reverse|not)\b/i

export function withoutOpposed(asks: Ask[], text: string): Ask[] {
  const opposed = [...text.matchAll(opposing)].map(({ index, 1: plan = '' }) => ({
    at: index,
    plan: contentOf(plan),
  }))
  const isOpposed = ({ action }: Ask) =>
    !opposes.test(action.text) &&
    opposed.some(({ at, plan }) => !isWithin(at, action) && isSamePlan(plan, contentOf(action.text)))
  const kept = asks.filter((ask) => !isOpposed(ask))
  return kept.length > 0 ? kept : asks
}

/** "Halt the plan to close the bay" is itself the ask that opposes the plan. */
function isWithin(at: number, { start, end }: Ask['action']): boolean {
  return start <= at && at < end
}

function contentOf(words: string): Set<string> {
  return new Set(words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
}

/** Most of what is opposed stands in the ask: at least two words of it. */
function isSamePlan(plan: Set<string>, action: Set<string>): boolean {
  const shared = [...plan].filter((word) => action.has(word)).length
  return shared >= 2 && shared * 2 > Math.min(plan.size, action.size)
}

function isTheirs(quotes: Quote[], ask: Ask): boolean {
  return quotes.some(
    ({ side, start, end }) => side === 'theirs' && start <= ask.action.start && ask.action.start < end,
  )
}

/** "the world leaders meeting in May" → "leaders": the last word before what describes it further. */
function headOf(target: string): string {
  const [noun = ''] = nameOf(target).split(/,| (?:of|for|in|at|on|who|that|which|and|[a-z]+ing) /)
  return noun.split(' ').at(-1) ?? ''
}

function nameOf(words: string): string {
  return words.toLowerCase().replace(/^(?:the|our|your)\s+/, '')
}
