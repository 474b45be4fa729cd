import { LookList } from '@/components/admin/look-list'
import { render } from '../render'

const looks = [
  'Time: “today” in the headline is true beside its day only.',
  'Figure: 40 (document 1): of 2019.',
]

it('stands open once the next press can publish, and folded before', () => {
  for (const isOpen of [true, false]) {
    const list = render(<LookList looks={looks} isOpen={isOpen} />).querySelector('details')
    expect(list?.hasAttribute('open')).toBe(isOpen)
    expect(list?.querySelectorAll('li')).toHaveLength(2)
  }
})

it('is not there with nothing to look at', () => {
  expect(render(<LookList looks={[]} isOpen />).querySelector('details')).toBeNull()
})
