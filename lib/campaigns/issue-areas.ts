// Puts a campaign under the issue area of that name, made if there is none, inside the caller's transaction.

import { randomUUID } from 'node:crypto'
import { slugify } from '@/lib/core/text'
import type { Queryable } from '@/lib/platform/db'

export async function linkIssueArea(db: Queryable, campaignId: string, name: string | null): Promise<void> {
  await db.query(`update "Campaign" set "issueAreaId" = $2 where id = $1`, [
    campaignId,
    await keepIssueArea(db, name),
  ])
}

/** The id of the area; names that give the same slug are the same area. */
async function keepIssueArea(db: Queryable, name: string | null): Promise<string | null> {
  const slug = name && slugify(name)
  if (!slug) return null
  const { rows } = await db.query<{ id: string }>(
    `insert into "IssueArea" (id, slug, name) values ($1, $2, $3)
     on conflict (slug) do update set slug = excluded.slug returning id`,
    [randomUUID(), slug, name],
  )
  return rows[0]?.id ?? null
}
