import fc from 'fast-check'
import { isSlug } from '@/lib/core/slug'
import { slugify } from '@/lib/core/text'

test.each(['open-the-harbour', 'a', '2026', 'a'.repeat(80)])('%p can name a campaign', (text) => {
  expect(isSlug(text)).toBe(true)
})

test.each(['', '-', 'a-', '-a', 'a--b', 'Open', 'é', 'a b', 'a/b', '\u0000', 'a\n', 'a'.repeat(81)])(
  '%p names nothing',
  (text) => {
    expect(isSlug(text)).toBe(false)
  },
)

test('what we make of words can name a campaign, or is nothing', () => {
  fc.assert(fc.property(fc.string(), (text) => isSlug(slugify(text)) || slugify(text) === ''))
})
