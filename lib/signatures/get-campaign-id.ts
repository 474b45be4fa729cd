// The campaign that an address of the desk names, drafts as well. Null: there is none.

import type { Queryable } from '@/lib/platform/db'

export async function getCampaignId(db: Queryable, slug: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>('SELECT "id" FROM "Campaign" WHERE "slug" = $1', [slug])
  return rows[0]?.id ?? null
}
