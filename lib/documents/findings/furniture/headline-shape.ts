// Can a line be a headline, by its shape and the line below it? Not a label, a name, a byline, a count of signatures, a sentence.

import { calloutLabelLength } from '../callouts/callout-labels'
import { keepsUp } from '../callouts/keeping-up'
import { isAllCapitals, isTitleCase } from '../letter-case'
import { isPersonList } from '../names/person-shape'
import { issueAreaLabel, publishedLabel, publisherLabel } from './labelled'
import { isPetitionCount, startsPetition } from './petition-page'
import type { Line } from './surroundings'

const shortest = 8
export const longestHeadline = 220

export function isHeadline(line: Line, next: Line | undefined): boolean {
  const { text, lineKind, kind } = line
  if (lineKind !== null || kind === 'list-item' || text.length < shortest || text.length > longestHeadline)
    return false
  if (/^(?:watch|listen|view|play|see me)\b/.test(text) || keepsUp(text)) return false
  if (isPetitionCount(text) || /^(?:many )?thank(?:s| you)\b.*[.,]$/i.test(text)) return false
  if (/[;,:]$|https?:|www\.|\S@\S/.test(text) || isLabelled(line) || isNames(text) || isByline(text))
    return false
  if (/^["“«„—–]/.test(text) && !/["”»]\s*\S/.test(text)) return false
  if (kind === 'paragraph' && !isAllCapitals(text) && /[.…]["”]?$/.test(text))
    return isAboutWriting(next) && text.length < 140
  return countWords(text) >= 2
}

/** "Mayor's Message" has the shape of a name, but no name is anybody's. */
export function isNames(text: string): boolean {
  return isPersonList(text) && !/['’]s\s/i.test(text)
}

function isLabelled({ text }: Line): boolean {
  const labels = [
    publisherLabel,
    issueAreaLabel,
    publishedLabel,
    /^(?:contact|notes?|note to editors?|background|about|to|from|cc|present|apologies|target|goal)\s*:|^to \[|^(?:yours )?(?:sincerely|faithfully|truly),/i,
  ]
  return calloutLabelLength(text) > 0 || labels.some((label) => label.test(text))
}

const postedBy = /^(?:posted|written) by:?\s/i

/** "By js3310": the name somebody has on a site. */
const loggedIn = /^by:? [a-z][\w.-]{1,29}$/i

function isByline(text: string): boolean {
  return (
    postedBy.test(text) ||
    startsPetition.test(text) ||
    loggedIn.test(text) ||
    (/^(?:(?:started|created|initiated|launched|petition|posted|published|written|submitted) )?by:?\s+\p{Lu}/iu.test(
      text,
    ) &&
      text.length < 80 &&
      (isTitleCase(text) || isAllCapitals(text)))
  )
}

/** The line after a headline says who wrote it, when, or for whom. */
export function isAboutWriting(line: Line | undefined): boolean {
  if (!line) return false
  return (
    line.lineKind === 'date' ||
    line.lineKind === 'salutation' ||
    publisherLabel.test(line.text) ||
    isPetitionCount(line.text) ||
    isByline(line.text) ||
    isPersonList(line.text)
  )
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}
