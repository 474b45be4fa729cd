import { countryName } from '@/lib/core/countries'
import { formatCount } from '@/lib/core/format'
import type { CountryCount, PlaceCounts } from '@/lib/signatures/place-counts'
import { ShareBar } from './share-bar'

const shownCountries = 8
const shownCities = 4

/** Where people have signed from: most first, and small places together. */
export function Places({ places }: { places: PlaceCounts }) {
  const shown = places.countries.slice(0, shownCountries)
  if (shown.length === 0) return null
  const total = places.elsewhereCount + sumOf(places.countries)
  const elsewhereCount = total - sumOf(shown)
  return (
    <section className="section" aria-labelledby="places">
      <h2 id="places">Where people have signed</h2>
      <table className="places">
        <thead className="sr-only">
          <tr>
            <th scope="col">Country</th>
            <th scope="col">Signatures</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((country) => (
            <CountryRow key={country.country} country={country} total={total} />
          ))}
          {elsewhereCount > 0 && <Row name="Elsewhere" count={elsewhereCount} total={total} />}
        </tbody>
      </table>
      <p className="quiet mt-3">Places with fewer than five signatures are counted together.</p>
    </section>
  )
}

const sumOf = (cells: { count: number }[]) => cells.reduce((sum, { count }) => sum + count, 0)

function CountryRow({ country, total }: { country: CountryCount; total: number }) {
  const cities = country.cities.slice(0, shownCities)
  const rest = country.count - sumOf(cities)
  return (
    <Row
      name={countryName(country.country)}
      count={country.count}
      total={total}
      cities={cities}
      rest={rest}
    />
  )
}

type RowProps = { name: string; count: number; total: number; cities?: CountryCount['cities']; rest?: number }

function Row({ name, count, total, cities = [], rest = 0 }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        {cities.length > 0 && (
          <span className="places__cities">
            {cities.map(({ city, count }) => (
              <span key={city}>
                <bdi>{city}</bdi> {formatCount(count)}
              </span>
            ))}
            {rest > 0 && <span>other {formatCount(rest)}</span>}
          </span>
        )}
        <ShareBar share={count / total} />
      </th>
      <td>{formatCount(count)}</td>
    </tr>
  )
}
