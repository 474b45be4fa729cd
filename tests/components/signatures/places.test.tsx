/** @jest-environment jsdom */

import { render, screen, within } from '@testing-library/react'
import { Momentum } from '@/components/signatures/momentum'
import { Places } from '@/components/signatures/places'
import type { CountryCount, PlaceCounts } from '@/lib/signatures/place-counts'

const counts = (countries: CountryCount[], elsewhereCount = 0): PlaceCounts => ({
  ...{ countries, elsewhereCount, days: [], asOf: new Date() },
})

test('countries stand in rows with their cities, and the rest of the world in one', () => {
  const cities = [{ city: 'Delft', count: 1200 }]
  render(<Places places={counts([{ country: 'NL', count: 1230, cities, otherCount: 30 }], 9)} />)
  const [netherlands, elsewhere] = within(screen.getByRole('table')).getAllByRole('row').slice(1)
  expect(netherlands).toHaveTextContent('NetherlandsDelft 1,200other 301,230')
  expect(elsewhere).toHaveTextContent('Elsewhere9')
})

test('many countries become eight and the rest', () => {
  const codes = ['NL', 'DE', 'FR', 'BE', 'ES', 'IT', 'PL', 'PT', 'SE', 'DK']
  render(
    <Places places={counts(codes.map((country) => ({ country, count: 10, cities: [], otherCount: 10 })))} />,
  )
  expect(screen.getAllByRole('row')).toHaveLength(10)
  expect(screen.getAllByRole('row').at(-1)).toHaveTextContent('Elsewhere20')
})

test('before enough people have signed there is nothing to see', () => {
  const { container } = render(
    <>
      <Places places={counts([])} />
      <Momentum points={[]} />
      <Momentum points={[{ until: '2026-11-20', count: 3, total: 3 }]} />
    </>,
  )
  expect(container).toBeEmptyDOMElement()
})

test('the line rises from its first point to the count, and a table says the same', () => {
  const points = [
    { until: '2026-11-20', count: 50, total: 50 },
    { until: '2026-11-21', count: 50, total: 100 },
  ]
  const { container } = render(<Momentum points={points} />)
  expect(container.querySelector('.momentum__line')).toHaveAttribute('d', 'M0 80L400 1')
  expect(screen.getByRole('row', { name: '21 November 2026 50 100' })).toBeInTheDocument()
})
