// How many were counted in each country and city and on each day, for everyone to read: no cell small enough to find somebody
// in, nor by subtraction. Read from the tally's own sums, so that the parts always add up to a whole.

import { isSlug } from '@/lib/core/slug'
import { smallestCell, tellCells } from '@/lib/core/tell-cells'
import { pool } from '@/lib/platform/db'
import { keepByCost } from '@/lib/platform/keep-by-cost'

export type CityCount = { city: string; count: number }
/** `otherCount`: in this country, in cities that are not told or not named. */
export type CountryCount = { country: string; count: number; cities: CityCount[]; otherCount: number }
/** `day` as YYYY-MM-DD in UTC, when they confirmed. */
export type DayCount = { day: string; count: number }

export type PlaceCounts = {
  /** Most people first; none where fewer than five have signed at all. */
  countries: CountryCount[]
  elsewhereCount: number
  /** Days on which nobody confirmed are left out. */
  days: DayCount[]
  asOf: Date
}

const mostCities = 20

/** Of a campaign that is public or was; empty for any other. A big campaign's are up to a minute old: `asOf`. */
export const getPlaceCounts = keepByCost(countPlaces)

type Row = { country: string | null; city: string | null; day: string | null; count: number }

/** The same, counted now. */
export async function countPlaces(slug: string): Promise<PlaceCounts> {
  if (!isSlug(slug)) return { countries: [], elsewhereCount: 0, days: [], asOf: new Date() }
  const { rows } = await pool().query<Row & { asOf: Date }>({
    name: 'place-counts',
    text: statement,
    values: [slug],
  })
  const countries = rows.filter((row) => row.country !== null && row.city === null) as CountryRow[]
  const cities = rows.filter((row) => row.city !== null) as CityRow[]
  const days = rows.filter((row) => row.day !== null).map(({ day, count }) => ({ day: day!, count }))
  const { told, restCount } = tellCells(
    countries,
    days.reduce((sum, { count }) => sum + count, 0),
  )
  return {
    countries: told.map((country) => tellCities(country, cities)),
    elsewhereCount: told.length > 0 ? restCount : 0,
    days: days.sort((a, b) => a.day.localeCompare(b.day)),
    asOf: rows[0]?.asOf ?? new Date(),
  }
}

type CountryRow = { country: string; count: number }
type CityRow = CountryRow & { city: string }

const statement = `
  SELECT "country", "city", to_char("day", 'YYYY-MM-DD') AS "day", sum("count")::int AS "count", now() AS "asOf"
    FROM "PlaceCount" p
   WHERE "campaignId" = (SELECT "id" FROM "Campaign" WHERE "slug" = $1 AND "state" <> 'draft')
   GROUP BY GROUPING SETS (("country", "city"), ("country"), ("day"))
  HAVING grouping("city") = 1 OR "city" <> '' AND sum("count") >= ${smallestCell}
   ORDER BY 4 DESC, 1, 2`

function tellCities({ country, count }: CountryRow, cities: CityRow[]): CountryCount {
  const own = cities.filter((city) => city.country === country)
  const { told, restCount } = tellCells(own.slice(0, mostCities), count)
  return { country, count, cities: told.map(({ city, count }) => ({ city, count })), otherCount: restCount }
}
