// Where the counted signatures of a campaign come from, by country. Small cells are left out: a number of three in a
// place can be three people whom everybody knows.

import { prisma } from '@/lib/platform/db'

export type PlaceCount = { country: string; count: number }

/** Fewer than this and the place is not told. */
export const smallestCell = 10

/** Most signatures first. */
export async function listPlaces(slug: string): Promise<PlaceCount[]> {
  const groups = await prisma().signature.groupBy({
    by: ['country'],
    where: { counted: 1, campaign: { slug, state: { not: 'draft' } } },
    _count: true,
    having: { country: { _count: { gte: smallestCell } } },
    orderBy: [{ _count: { country: 'desc' } }, { country: 'asc' }],
  })
  return groups.map(({ country, _count }) => ({ country, count: _count }))
}
