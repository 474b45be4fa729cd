import fc from 'fast-check'
import { findBlocks } from '@/lib/documents/findings/blocks'

const kinds = (text: string) => findBlocks(text).map(({ kind }) => kind)

describe('findBlocks', () => {
  test('a paragraph a line', () => {
    expect(findBlocks('One line that is a paragraph.\nAnother one.').length).toBe(2)
  })

  test('puts together a paragraph torn in mid-sentence', () => {
    const torn = 'The councils should publish the number of riders so\nthat everybody can see it.'
    expect(findBlocks(torn).length).toBe(1)
    expect(findBlocks('First the number of riders was counted.\nthat everybody can see it.').length).toBe(2)
  })

  test('tells heads, items and short lines from paragraphs', () => {
    expect(
      kinds(
        'BRIDGE TO STAY CLOSED\nThe Bridge That Nobody Wanted\n• one thing\n(b) another thing\nGood morning all\nIt is closed.',
      ),
    ).toEqual(['heading', 'heading', 'list-item', 'list-item', 'line', 'paragraph'])
  })

  test('an address is not put together as if it were wrapped', () => {
    expect(findBlocks('Jane Roe\nMinister for Roads\nHill House\nDALE').length).toBe(4)
  })

  test('a first word that stands alone over its wrapped paragraph belongs to it', () => {
    const line = 'Nobody has crossed the sound by night since the last boat was sold away.'
    const wrapped = (first: string, next: string) => [first, next, line, line].join('\n')
    const next = 'quays of the town lie idle since the last boat of all was sold away.'
    const text = ['The', 'Over', 'Shamefully,'].map((first) => wrapped(first, next))
    expect(findBlocks(text.join('\n\n')).length).toBe(3)
    const apart = [wrapped('Background', next.replace('q', 'Q')), ...text]
    expect(findBlocks(apart.join('\n\n')).length).toBe(5)
  })

  test('in order, not overlapping, and every character that is not white space is in one', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', '- a ', 'a. '))), (parts) => {
        const text = parts.join('')
        const blocks = findBlocks(text)
        let end = 0
        for (const block of blocks) {
          expect(text.slice(end, block.start)).toMatch(/^[\s\u200b]*$/)
          expect(text.slice(block.start, block.end)).toBe(block.text)
          end = block.end
        }
        expect(text.slice(end)).toMatch(/^[\s\u200b]*$/)
      }),
    )
  })

  test('finds the column of wrapped lines under a headline that is longer than they are', () => {
    const line = 'The river has been low since March, and the whole of the island has seen it.'
    const wrapped = Array.from({ length: 4 }, () => [line, line, line, 'Nobody came.'].join('\n')).join(
      '\n\n',
    )
    const headline = `Island town asks ${'again and '.repeat(9)}again for a well of its own`
    const blocks = findBlocks(`${headline}\n\n${wrapped}`)
    expect(blocks).toHaveLength(5)
    expect(blocks[0]?.text).toBe(headline)
  })

  test('lines that were joined into one part at the wide gaps between them', () => {
    const gap = ' '.repeat(30)
    const paragraph = 'The night bus of Overby must stay, said the riders of the county. '.repeat(6).trim()
    const text = `${gap}Riders Ask For Their Bus${gap}${paragraph}${gap}${paragraph}`
    expect(findBlocks(text).map((block) => block.text)).toEqual([
      'Riders Ask For Their Bus',
      paragraph,
      paragraph,
    ])
  })

  test('a row of a table stays one line', () => {
    expect(findBlocks('Overby              12 buses              40 riders')).toHaveLength(1)
  })
})
