'use server'

import { revalidatePath } from 'next/cache'
import { releaseHeld } from '@/lib/signatures/release-held'
import { requireActor } from '../../../require-actor'

/** Whatever the answer, the page shown again says how many are held now. */
export async function releaseSignatures(slug: string): Promise<void> {
  await releaseHeld(await requireActor(), slug)
  revalidatePath(`/admin/campaigns/${slug}`)
}
