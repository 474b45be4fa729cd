import { readdirSync, readFileSync } from 'node:fs'
import { composed } from './drafted'

const names = readdirSync('examples')
const read = (name: string) => readFileSync(`examples/${name}`, 'utf8')

it('has three examples', () => expect(names).toHaveLength(3))

it.each(names)('%s makes a page that an editor would publish', async (name) => {
  const page = await composed(read(name))
  expect(page.headline.length).toBeGreaterThan(20)
  expect(page.target).not.toBeNull()
  expect(page.action).not.toBeNull()
  expect(page.reasons.length).toBeGreaterThanOrEqual(2)
  expect(page.story.filter(({ type }) => type === 'take-action')).toHaveLength(1)
  const hasKeyFigure = [...page.story, ...page.reasons].some(({ type }) => type === 'key-figure')
  expect(hasKeyFigure || /\d/.test(page.headline)).toBe(true)
})

it('reads the article whole: headline, issue, call to act, lines to read on, quotes', async () => {
  const page = await composed(read('cities-at-the-table.txt'))
  expect(page).toMatchObject({
    headlineSuggested: false,
    issueArea: 'Welcome People on the Move',
    target: 'the United Nations',
  })
  const types = page.story.map(({ type }) => type)
  expect(types.filter((type) => type === 'read-more')).toHaveLength(2)
  expect(types.filter((type) => type === 'pull-quote').length).toBeGreaterThanOrEqual(2)
})
