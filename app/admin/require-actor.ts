// The signed-in member, for every page and action of the desk; everyone else goes to the sign-in page.

import { redirect } from 'next/navigation'
import type { Actor } from '@/lib/core/roles'
import { getActor } from '@/lib/platform/session'

export async function requireActor(): Promise<Actor> {
  return (await getActor()) ?? redirect('/admin/sign-in')
}
