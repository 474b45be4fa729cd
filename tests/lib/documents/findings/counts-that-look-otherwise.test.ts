// Quantities that look like years or shares, and versions that look like quantities; a counter of signatures is no headline.

import { findFurniture } from '@/lib/documents/findings/furniture/find-furniture'
import { findFigures } from '@/lib/documents/findings/figures/find-figures'
import { readText } from '@/tests/support/found-in'

const figures = async (text: string) => findFigures(await readText(text)).map((figure) => figure.text)

describe('a figure', () => {
  test.each([
    ['They fear a 20% or greater chance of floods.', ['20% or greater']],
    ['Around half a million sailors are at sea.', ['Around half a million']],
    ['Only one per cent of the sailors answered.', ['one per cent']],
    ['QUAYTON -- 1640 sailors from all ports have signed.', ['1640']],
    ['We asked half of the crew.', ['half']],
  ])('is in "%s"', async (text, expected) => {
    expect(await figures(text)).toEqual(expected)
  })

  test.each([
    'The new Quill 2.5 Deluxe came out in March.',
    'The 1640 sailors came home.',
    'In 1640 sailors from all ports signed it.',
  ])('is not in "%s"', async (text) => {
    expect(await figures(text)).toEqual([])
  })
})

test.each(['1,204 of 2,000 signatures', '1,204 supporters'])('"%s" is no headline', async (line) => {
  const text = `${line}\n\nTo the harbour board of Quayton\n\nPlease keep the ferry. It is the only way to school in winter.`
  expect(findFurniture(await readText(text)).headline?.text).not.toBe(line)
})
