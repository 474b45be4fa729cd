// How many confirmed in each country on each day, for everyone to read: never a cell that is small, and none that could be found
// by subtracting the others from the sums of its day or country, which place-counts.ts tells.

import { tellTable, type TableCell } from '@/lib/core/tell-table'
import { pool } from '@/lib/platform/db'
import { keepByCost } from '@/lib/platform/keep-by-cost'
import { countPlaces, type DayCount, type PlaceCounts } from './place-counts'

/** Countries of a day that are not told are in the day's count. */
export type DayPlaces = DayCount & { countries: { country: string; count: number }[] }

export type PlacesByDay = Omit<PlaceCounts, 'days'> & { days: DayPlaces[] }

export const getPlacesByDay = keepByCost(listPlacesByDay)

async function listPlacesByDay(slug: string): Promise<PlacesByDay> {
  const counts = await countPlaces(slug)
  const countries = new Set(counts.countries.map(({ country }) => country))
  const told = tellTable(await listCells(slug), ({ row }) => countries.has(row))
  const days = counts.days.map(({ day, count }) => ({ day, count, countries: countriesOf(day, told) }))
  return { ...counts, days }
}

async function listCells(slug: string): Promise<TableCell[]> {
  const { rows } = await pool().query<TableCell>({
    name: 'places-by-day',
    text: `SELECT "country" AS "row", to_char("day", 'YYYY-MM-DD') AS "column", sum("count")::int AS "count"
             FROM "PlaceCount"
            WHERE "campaignId" = (SELECT "id" FROM "Campaign" WHERE "slug" = $1 AND "state" <> 'draft')
            GROUP BY 1, 2`,
    values: [slug],
  })
  return rows
}

function countriesOf(day: string, cells: TableCell[]): DayPlaces['countries'] {
  return cells
    .filter(({ column }) => column === day)
    .map(({ row, count }) => ({ country: row, count }))
    .sort((a, b) => b.count - a.count || a.country.localeCompare(b.country))
}
