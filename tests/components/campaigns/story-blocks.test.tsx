import { PullQuote } from '@/components/campaigns/pull-quote'
import { Story } from '@/components/campaigns/story'
import { StoryBlockView } from '@/components/campaigns/story-block'
import type { StoryBlock } from '@/lib/campaigns/story'
import { aCampaign } from '../../lib/pages/views'
import { render } from '../render'

const context = { slug: 'open-the-harbour', documentCount: 1 }
const quote = { type: 'pull-quote' as const, text: 'Open it.', speaker: null, role: null, outlet: null }
const readMore = (url: string | null) => ({ type: 'read-more' as const, title: 'The fence', url })

const showStory = (story: StoryBlock[]) => render(<Story campaign={aCampaign({ story })} context={context} />)

test('words that nobody is known to have said stand without a name', () => {
  expect(render(<PullQuote quote={quote} context={context} />).querySelector('figcaption')).toBeNull()
})

test('a role alone says who spoke', () => {
  const page = render(<PullQuote quote={{ ...quote, role: 'a fisher' }} context={context} />)
  expect(page.querySelector('figcaption')?.textContent).toBe('a fisher')
})

test('a long quote is set smaller', () => {
  const page = render(<PullQuote quote={{ ...quote, text: 'Open it. '.repeat(30) }} context={context} />)
  expect(page.querySelector('figure')?.className).toBe('pull is-long')
})

test.each(['javascript:alert(1)', 'not an address', null])(
  '"Read more" with the address %p is text',
  (url) => {
    const page = render(<StoryBlockView block={readMore(url)} campaign={aCampaign()} context={context} />)
    expect(page.querySelector('a')).toBeNull()
    expect(page.body.textContent).toContain('The fence')
  },
)

test('a sentence that came from no document has no mark', () => {
  const page = showStory([{ type: 'paragraph', text: 'Written by the editor.' }])
  expect(page.querySelector('.mark')).toBeNull()
})

test('each block knows its own direction', () => {
  const page = showStory([{ type: 'paragraph', text: 'افتحوا المرفأ القديم للجميع' }])
  expect(page.querySelector('p')?.getAttribute('dir')).toBe('auto')
})

const long = 'The quay has been closed since 1987. '.repeat(8)

test.each([
  ['a long paragraph', long, true],
  ['a short one', 'The quay is closed.', false],
  ['one that opens with a quotation mark', `“${long}”`, false],
  ['one that opens with a number', `1987 ${long}`, false],
])('the story opens with a large initial where it can: %s', (_, text, has) => {
  const page = showStory([{ type: 'paragraph', text }])
  expect(page.querySelector('section')?.className.includes('has-initial')).toBe(has)
})
