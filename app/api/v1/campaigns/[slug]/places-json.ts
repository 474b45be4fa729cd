import type { PlaceCounts } from '@/lib/signatures/place-counts'

type Place = { country: string | null; count: number; cities: { city: string | null; count: number }[] }

/** Adds up to the whole at both levels: null stands for everywhere that is not told apart. */
export function placesJson({ countries, elsewhereCount }: PlaceCounts): Place[] {
  const places: Place[] = countries.map(({ country, count, cities, otherCount }) => ({
    country,
    count,
    cities: otherCount > 0 ? [...cities, { city: null, count: otherCount }] : cities,
  }))
  return elsewhereCount > 0 ? [...places, { country: null, count: elsewhereCount, cities: [] }] : places
}
