// A campaign's story as our own block tree: made by compose, edited at the desk, rendered by React, never markup.

import { z } from 'zod'

/** Where a passage comes from: source number n of the campaign and the span in its document's text. */
const sourceRef = z.object({ n: z.int().min(1), start: z.int().min(0), end: z.int().min(1) })

/** PostgreSQL stores no NUL. */
export const withoutNul = /^[^\0]*$/

const text = z.string().min(1).max(20_000).regex(withoutNul, 'Leave out the character NUL.')
const aside = z.string().max(20_000).regex(withoutNul, 'Leave out the character NUL.').nullable()
const source = sourceRef.optional()
/** Where the same quote or figure stands in further documents. */
const also = z.array(sourceRef).max(50).optional()

const storyBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), text, source }),
  z.object({ type: z.literal('paragraph'), text, source, also }),
  z.object({ type: z.literal('list'), items: z.array(z.object({ text, source })).min(1).max(200) }),
  z.object({
    type: z.literal('pull-quote'),
    text,
    speaker: aside,
    role: aside,
    outlet: aside,
    source,
    also,
  }),
  z.object({
    type: z.literal('key-figure'),
    figure: text,
    of: aside,
    sentence: text,
    source,
    also,
  }),
  /** The call to act: its label and imperative title; the button leads to the form. */
  z.object({ type: z.literal('take-action'), title: text, source }),
  z.object({ type: z.literal('read-more'), title: text, url: aside, source }),
])

/** More than anybody edits or reads as one page. */
export const mostBlocks = 500

export const story = z.array(storyBlock).max(mostBlocks)

export type SourceRef = z.infer<typeof sourceRef>
export type StoryBlock = z.infer<typeof storyBlock>
