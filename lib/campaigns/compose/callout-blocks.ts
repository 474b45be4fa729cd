// The document's own calls to act and lines to read on, at their place. A call without a title of its own gets the template's.

import type { CampaignKind } from '@/lib/core/campaign-kinds'
import type { Callout, Draft } from '@/lib/documents/draft-schema'
import { sourceOf, type Placed } from './placed-block'
import { calls } from './templates'

export function readMoreBlocks(draft: Draft): Placed[] {
  return draft.callouts.filter(({ kind, label }) => kind === 'read-more' && label).map(readMore)
}

/** The first labelled call of the document, else where it calls in passing, else null. */
export function callToActBlock(draft: Draft, kind: CampaignKind): Placed | null {
  const all = draft.callouts.filter((callout) => callout.kind === 'take-action')
  const labelled = all.find((callout) => callout.label)
  if (labelled?.label) {
    return {
      at: labelled.start,
      block: { type: 'take-action', title: labelled.label.text, source: sourceOf(labelled.label) },
    }
  }
  return all[0] ? { at: all[0].end, block: { type: 'take-action', title: calls[kind] } } : null
}

function readMore({ start, text, label, url }: Callout): Placed {
  return {
    at: start,
    block: {
      type: 'read-more',
      title: label?.text ?? text,
      url: url ?? null,
      ...(label ? { source: sourceOf(label) } : {}),
    },
  }
}
