// One line for each choice that was made, for the editor who checks it.

import { formatCount } from '@/lib/core/format'
import type { Ask, Draft, PetitionProposal } from '@/lib/documents/draft-schema'
import type { Rights } from '../schema'
import { carriedAsks, chosenAsk } from './chosen-ask'
import { proposeGoal } from './propose-goal'
import { suggestedHeadline } from './suggested-headline'
import { inLine } from './templates'
import { isBeyondReach, reach } from './within-reach'

export function editorNotes(draft: Draft, petition: PetitionProposal | null, rights: Rights): string[] {
  return [
    ...headlineNotes(draft),
    draft.issueArea
      ? 'Issue area: the document names it.'
      : 'Issue area: left empty, as the document names none.',
    ...kindNotes(draft, petition),
    ...askNotes(draft, petition),
    ...storyNotes(draft, rights),
    proposeGoal(draft).reason,
  ]
}

function headlineNotes(draft: Draft): string[] {
  const { headline } = draft
  if (headline)
    return [`Headline: as the document has it${isCapitals(headline.text) ? ', in capitals' : ''}.`]
  const first = suggestedHeadline(draft)
  return first
    ? [`Headline: the document has none; this line is suggested (${first.reason}).`]
    : ['Headline: the document has none, and no line of it would make one.']
}

function kindNotes({ asks }: Draft, petition: PetitionProposal | null): string[] {
  if (!petition)
    return ['Kind: an open letter until you choose another, as nobody who decides is asked for anything.']
  if (petition.kind === 'pledge') return ['Kind: a pledge, as the document says what its signers will do.']
  if (petition.kind === 'petition')
    return [
      `Kind: a petition, as ${petition.target ? 'somebody is asked to do something' : 'the document tells of one'}.`,
    ]
  return [`Kind: an open letter, as ${letterReason(chosenAsk(asks, petition), petition)}.`]
}

function letterReason(chosen: Ask | undefined, { target, text }: PetitionProposal): string {
  if (/^Dear\b/.test(text)) return 'the document is a letter'
  if (!target) return 'the document asks nobody by name'
  return chosen?.strength === 'explicit'
    ? 'the document calls itself one'
    : 'what it asks for is only implied'
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /[A-Z]{4}/.test(text)
}

function askNotes({ asks }: Draft, petition: PetitionProposal | null): string[] {
  if (!petition) return ['Wording: the document holds no passage that people could put their name to.']
  if (petition.kind === 'pledge') return ['Wording: what the document pledges, word for word.']
  const chosen = chosenAsk(asks, petition)
  if (!chosen && asks.every((ask) => ask.audience === 'public'))
    return [
      'Open letter: the document asks nobody for anything; what it says as “we” is what people put their name to.',
    ]
  return [
    ...(chosen
      ? reasonsFor(asks, chosen, petition)
      : ['Ask: only implied; please check who is asked, and for what.']),
    ...targetNotes(petition, chosen),
    ...whoseNotes(petition),
  ]
}

/** "revive her bill": the wording says nowhere who she is, unless it is who is asked. */
function whoseNotes({ action, text }: PetitionProposal): string[] {
  const whose =
    action && text.includes(inLine(action)) ? /\b(?:his|her) [\p{L}’'-]+/u.exec(inLine(action)) : null
  return whose ? [`Wording: please check who is meant by “${whose[0]}”.`] : []
}

function reasonsFor(asks: Ask[], chosen: Ask, petition: PetitionProposal): string[] {
  const strength =
    chosen.strength === 'explicit'
      ? 'the document asks for it in so many words'
      : 'it is only implied: please check it'
  const carried = Math.max(1, carriedAsks(asks, petition).length)
  const others = asks.length - carried
  const joined = carried > 1 ? `; ${formatCount(carried)} asks of the same reader stand in one wording` : ''
  const left = others > 0 ? `; ${others === 1 ? 'one other ask was' : `${others} other asks were`} found` : ''
  return [`Ask: ${strength}${joined}${left}.`]
}

function targetNotes({ target, action, kind }: PetitionProposal, chosen: Ask | undefined): string[] {
  if (target && !action) return ['Action: left empty, as no passage says it in the right form.']
  if (!target)
    return [`Target: the ask names nobody${kind === 'open-letter' ? ', so this is an open letter' : ''}.`]
  return chosen?.target && chosen.target.start === target.start
    ? ['Target: as the ask names it.']
    : ['Target: named elsewhere in the document than the ask.']
}

function storyNotes(draft: Draft, rights: Rights): string[] {
  const { callouts, quotes, document } = draft
  const notes: string[] = []
  if (isBeyondReach(draft))
    notes.push(`Story: made from the first ${formatCount(reach)} characters of the article.`)
  if (!callouts.some(({ kind }) => kind === 'take-action'))
    notes.push('Call to act: the document has none; it stands after the first third.')
  if (quotes.some(({ side }) => side !== 'ours'))
    notes.push('Quotes: only words of the document’s own side were set apart.')
  if (rights === 'quoted')
    notes.push('Story: excerpts of at most a quarter of the document, as its rights are “quoted”.')
  if (document.language !== 'en') notes.push('Language: asks are found in English only.')
  return notes
}
