import { findBlocks } from '@/lib/documents/findings/blocks'
import { withoutTrailer } from '@/lib/documents/findings/trailer'
import { draftDocument } from '@/lib/documents/draft'

const story = [
  'Rowing club asks for a cleaner river',
  'The rowing club of Aldermere today asked the council to close the old drain above the boathouse.',
  'More than 300 members train on the river every week, and many of them have been ill.',
  '“We row in what the town throws away,” said Ines Vahlberg, who leads the club.',
  'The council has promised an answer before the summer, and the club will wait for it.',
]
const trailer = [
  '© Riverside Archive',
  'Advertisement - scroll to continue reading',
  'a.offer:hover {background:#333!important;} @media screen {.offer {padding:4px;}}',
  'Join today with plans starting from less than $3 per week.',
  'Find more from Aldermere Rowing Club on Pages.',
]
const linesOf = (lines: string[]) => findBlocks(lines.join('\n\n'))

test('what an archive offers with its copyright line is no part of the document', () => {
  const kept = withoutTrailer(linesOf([...story, ...trailer]))
  expect(kept.map(({ text }) => text)).toEqual(story)
})

test('a document that goes on below its copyright line is kept whole', () => {
  const blocks = linesOf([...story, '© Riverside Archive', 'Contact the club: 555 0100 200'])
  expect(withoutTrailer(blocks)).toEqual(blocks)
})

test('nothing is found in the trailer, and offers without a copyright line are no call-outs and hold no figures', async () => {
  const lines = [...story, ...trailer.slice(1)]
  for (const text of [[...story, ...trailer].join('\n\n'), lines.join('\n\n')]) {
    const answer = await draftDocument(Buffer.from(text), 'river.txt')
    if (!answer.ok) throw new Error(answer.reason)
    expect(answer.draft.callouts).toEqual([])
    expect(answer.draft.figures.map((figure) => figure.text)).toEqual(['More than 300'])
  }
})

describe('the readers’ part of a page', () => {
  test.each(['No Comments', 'Leave a Reply', '3 comments:', 'Reader Comments(0)', 'Join the discussion'])(
    'is no part of the document below “%s”, but the line that says whose page it is',
    (line) => {
      const below = [line, 'Post a comment and ask the mayor to go', '© 2023 Aldermere Courier']
      const kept = withoutTrailer(linesOf([...story, ...below]))
      expect(kept.map(({ text }) => text)).toEqual([...story, '© 2023 Aldermere Courier'])
    },
  )

  test('opens no text, and no sentence that speaks of comments opens it', () => {
    const lines = ['No comments', ...story, 'No comments were made by the council on the day.']
    expect(withoutTrailer(linesOf(lines))).toHaveLength(lines.length)
  })
})
