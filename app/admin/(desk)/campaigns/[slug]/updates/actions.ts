'use server'

import { redirect } from 'next/navigation'
import { createUpdate } from '@/lib/updates/write-update'
import { requireActor } from '../../../../require-actor'

export async function beginUpdate(slug: string): Promise<void> {
  const answer = await createUpdate(await requireActor(), slug)
  redirect(`/admin/campaigns/${slug}/updates${answer.ok ? `/${answer.id}` : ''}`)
}
