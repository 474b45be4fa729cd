import { SigningLine } from '@/components/campaigns/signing-line'
import { render } from '../render'

const inked = (share: number) =>
  render(<SigningLine share={share} />)
    .querySelector('rect:not(.is-open)')
    ?.getAttribute('width')

test.each([
  [0, '0'],
  [0.5, '150'],
  [1, '300'],
  [7, '300'],
  [-1, '0'],
])('of a share of %d, %s of 300 parts are inked', (share, width) => {
  expect(inked(share)).toBe(width)
})

test('the line is a drawing: whoever does not see it has the words beside it', () => {
  expect(render(<SigningLine share={0.5} />).querySelector('[aria-hidden="true"] svg')).not.toBeNull()
})
