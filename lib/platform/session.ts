// Who is asking at the desk: the team member whose session cookie came with the request. The one file of lib that
// knows Next.js. Sessions are rows: deleting one ends it at once.

import { cookies } from 'next/headers'
import type { Actor } from '@/lib/core/roles'
import { pool } from './db'
import { siteUrl } from './site-url'

export const sessionDays = 14

/** Over https the name's prefix makes browsers refuse the cookie from anywhere else. */
export function sessionCookie() {
  const secure = siteUrl().startsWith('https:')
  return {
    name: secure ? '__Host-countersign-session' : 'countersign-session',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

/** The signed-in member with the role they have now; null for everyone else. */
export async function getActor(): Promise<Actor | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value
  return token ? findActor(token) : null
}

export async function findActor(sessionToken: string): Promise<Actor | null> {
  const { rows } = await pool().query<Actor>(
    `select u.id, coalesce(nullif(u.name, ''), u.email) as name, u.role
     from "Session" s join "User" u on u.id = s."userId"
     where s."sessionToken" = $1 and s.expires > now()`,
    [sessionToken],
  )
  return rows[0] ?? null
}

/** Signs out. In a server action or route handler, where a cookie can be dropped. */
export async function endSession(): Promise<void> {
  const { name } = sessionCookie()
  const jar = await cookies()
  const token = jar.get(name)?.value
  if (token) await pool().query(`delete from "Session" where "sessionToken" = $1`, [token])
  jar.delete(name)
}
