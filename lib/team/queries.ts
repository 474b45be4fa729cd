// Reads of the team for its page at the desk.

import { prisma } from '@/lib/platform/db'
import type { Role } from '@/lib/core/roles'

export type Member = {
  id: string
  email: string
  name: string | null
  role: Role
  /** Has opened a sign-in link at least once. */
  hasSignedIn: boolean
}

export async function listMembers(): Promise<Member[]> {
  const rows = await prisma().user.findMany({ orderBy: [{ role: 'asc' }, { email: 'asc' }] })
  return rows.map(({ id, email, name, role, emailVerified }) => ({
    id,
    email,
    name,
    role,
    hasSignedIn: emailVerified !== null,
  }))
}
