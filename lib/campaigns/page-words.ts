// Every string that a campaign's page shows, with where it stands: what is checked before it goes public. Pure.

import type { StoryBlock } from './story'
import type { TeamCampaign } from './team-view'

/** `place` goes into a sentence: "the headline", "the role of a pull quote". */
export type PageWords = { place: string; text: string }

type Page = Pick<
  TeamCampaign,
  'headline' | 'issueArea' | 'target' | 'action' | 'wording' | 'reasons' | 'story'
>

export function pageWords({ headline, issueArea, target, action, wording, ...page }: Page): PageWords[] {
  return [
    ...placed('the headline', headline),
    ...placed('the issue area', issueArea?.name),
    ...placed('the target', target),
    ...placed('the action', action),
    ...placed('the wording', wording.text),
    ...wordsIn('the reasons', page.reasons),
    ...wordsIn('the story', page.story),
  ]
}

function wordsIn(part: string, blocks: StoryBlock[]): PageWords[] {
  return blocks.flatMap(wordsOf).map(({ place, text }) => ({ place: `${place} in ${part}`, text }))
}

function wordsOf(block: StoryBlock): PageWords[] {
  switch (block.type) {
    case 'heading':
      return placed('a heading', block.text)
    case 'paragraph':
      return placed('a paragraph', block.text)
    case 'list':
      return block.items.flatMap(({ text }) => placed('a list item', text))
    case 'pull-quote':
      return [
        ...placed('a pull quote', block.text),
        ...placed('the speaker of a pull quote', block.speaker),
        ...placed('the role of a pull quote', block.role),
        ...placed('the outlet of a pull quote', block.outlet),
      ]
    case 'key-figure':
      return [
        ...placed('a key figure', block.figure),
        ...placed('what a key figure is of,', block.of),
        ...placed('the sentence of a key figure', block.sentence),
      ]
    case 'take-action':
      return placed('a call to act', block.title)
    case 'read-more':
      return placed('a line to read on', block.title)
  }
}

function placed(place: string, text: string | null | undefined): PageWords[] {
  return text ? [{ place, text }] : []
}
