// The fields of an edit that are columns of the campaign's own row, written with the move of its version.

import type { Queryable } from '@/lib/platform/db'
import type { Changes } from './changes-of'
import type { TeamCampaign } from './team-view'

/** The new version; null when somebody else moved it. */
export async function updateColumns(
  db: Queryable,
  { id, version }: TeamCampaign,
  { after }: Changes,
): Promise<number | null> {
  const columns = new Map<string, unknown>()
  for (const [field, value] of Object.entries(after)) {
    if (field !== 'wording' && field !== 'issueArea') columns.set(field, columnValue(field, value))
  }
  if (after.headline !== undefined) columns.set('headlineSuggested', false)
  const sets = [...columns.keys()].map((column, index) => `"${column}" = $${index + 3}, `).join('')
  const { rows } = await db.query<{ version: number }>(
    `update "Campaign" set ${sets} version = version + 1 where id = $1 and version = $2 returning version`,
    [id, version, ...columns.values()],
  )
  return rows[0]?.version ?? null
}

function columnValue(field: string, value: unknown): unknown {
  if (field === 'kind') return String(value).replace('-', '_')
  return field === 'story' || field === 'reasons' ? JSON.stringify(value) : value
}
