import { LookList } from '@/components/admin/look-list'
import { render } from '../render'

const looks = [
  'Time: “today” in the headline is true beside its day only.',
  'Figure: 40 (document 1): of 2019.',
]

it('stands open once the next press can publish, and folded before', () => {
  for (const isOpen of [true, false]) {
    const list = render(<LookList looks={looks} isDraft isOpen={isOpen} />).querySelector('details')
    expect(list?.hasAttribute('open')).toBe(isOpen)
    expect(list?.querySelectorAll('li')).toHaveLength(2)
  }
})

it('is not there with nothing to look at', () => {
  expect(render(<LookList looks={[]} isDraft isOpen />).querySelector('details')).toBeNull()
})

it.each([
  [true, '2 things to look at before it is published'],
  [false, '2 things to look at'],
])('says what it comes before only while that is to come (draft: %p)', (isDraft, words) => {
  const list = render(<LookList looks={looks} isDraft={isDraft} isOpen={false} />)
  expect(list.querySelector('summary')?.textContent).toBe(words)
})
