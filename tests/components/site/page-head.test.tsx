import { PageHead } from '@/components/site/page-head'
import { aSite } from '../../lib/pages/views'
import { render } from '../render'

const title = (organisation: string, given = 'Open the harbour') =>
  render(<PageHead site={aSite({ organisation })} title={given} />).querySelector('title')?.textContent

test('a title ends with whose page it is, once', () => {
  expect(title('Harbour Friends')).toBe('Open the harbour · Harbour Friends')
  expect(title('Harbour Friends', 'Harbour Friends')).toBe('Harbour Friends')
  expect(title('')).toBe('Open the harbour')
})

test('before anything was built, a page asks for no style sheet', () => {
  const site = aSite({ assets: { styles: null, face: null, desk: null } })
  const page = render(<PageHead site={site} title="Open" />)
  expect(page.querySelectorAll('link[rel="stylesheet"], link[rel="preload"]')).toHaveLength(0)
})
