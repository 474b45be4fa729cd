// Files made to be slow or to break a reader. Twice the length may take a little more than twice the time, never four times.

import { draftDocument } from '@/lib/documents/draft'

const unit = 15_000
const shapes: Record<string, string> = {
  'white space.txt': ' ',
  'line ends.txt': 'a\n\n\n\n\n\n\n\n',
  'one word.txt': 'A',
  'digits.txt': '1',
  'figures.txt': '1 ',
  'points.txt': '. ',
  'dots.txt': '.',
  'acronyms.txt': 'U.N. ',
  'sentences.txt': 'You can sign the petition here. ',
  'bylines.txt': 'By A B\n',
  'capitals.txt': 'Department of ',
  'joined.txt': 'Aa and ',
  'items.txt': '- a\n',
  'hedges.txt': 'more than ',
  'labels.txt': 'Read more: http://a.example/c\n',
  'told.txt': 'told Aa. ',
  'zero width.txt': '\u200b',
  'brackets.md': '[',
  'links.md': '[a](',
  'stars.md': '*a_ ',
  'containers.md': '> ',
  'ticks.md': '`a ``',
  'tags.md': '<a ',
  'cells.md': '|a',
  'elements.html': '<div><p>a</p>',
  'bold.html': '<b>',
  'less than.html': '<',
  'lines.html': 'a<br>',
  'cells.html': '<table><tr><td>',
  'lists.html': '<ul><li>a',
  'comment.html': '<!--',
  'scripts.html': '<script>',
  'entities.html': '&amp;',
  'attributes.html': '<p a="',
}

async function secondsFor(name: string, length: number): Promise<number> {
  const shape = shapes[name]!
  const start = process.cpuUsage()
  await draftDocument(Buffer.from(`Aa ${shape.repeat(length / shape.length)} b`), name)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

describe('hostile files', () => {
  test.each(Object.keys(shapes))('%s takes linear time', async (name) => {
    await secondsFor(name, unit)
    const once = await secondsFor(name, unit)
    const four = await secondsFor(name, unit * 4)
    expect(four).toBeLessThan(Math.max(once * 10, 0.5))
  })

  test('a thousand requests to follow somebody look once for what they wrote', async () => {
    const lines = `Aa${' '.repeat(5_000)}b\n`.repeat(25)
    const start = process.cpuUsage()
    await draftDocument(Buffer.from(`Aa b\n\n${'Follow Aa on Twitter. '.repeat(1_000)}\n${lines}`), 'a.txt')
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(3)
  })
})
