// next-auth for the team: database sessions, sign-in by mailed link, members only. Its tables are ours.

import { PrismaAdapter } from '@next-auth/prisma-adapter'
import type { AuthOptions } from 'next-auth'
import type { EmailConfig } from 'next-auth/providers/email'
import { getHouse } from '@/lib/mail/house'
import { pool, prisma } from '@/lib/platform/db'
import { nameSiteToNextAuth } from '@/lib/platform/env'
import { log } from '@/lib/platform/logger'
import { sessionCookie, sessionDays } from '@/lib/platform/session'
import { siteUrl } from '@/lib/platform/site-url'
import { canAskForLink, queueSignInMail } from './request-sign-in'
import { authSecret, mailedLinkMinutes } from './one-time-address'

export function authOptions(): AuthOptions {
  nameSiteToNextAuth(siteUrl())
  return {
    adapter: teamAdapter(),
    providers: [mailedLink()],
    session: { strategy: 'database', maxAge: sessionDays * 86_400 },
    cookies: { sessionToken: sessionCookie() },
    secret: authSecret(),
    pages: { signIn: '/admin/sign-in', error: '/admin/sign-in' },
    callbacks: {
      signIn: async ({ user, email }) =>
        email?.verificationRequest ? canAskForLink(pool(), user.email ?? '') : isMember(user),
    },
    logger: {
      error: (code) => log.error({ reason: code }, 'sign-in failed'),
      warn: () => {},
      debug: () => {},
    },
  }
}

/** For one answer. Throws while the database is away: next-auth would take that for nobody being signed in, or for a dead link. */
export async function authOptionsNow(): Promise<AuthOptions> {
  await pool().query('select')
  return authOptions()
}

/** A plain object, not the package's own provider: that one brings a mail library with it. */
function mailedLink(): EmailConfig {
  const provider = {
    id: 'email' as const,
    type: 'email' as const,
    name: 'Email' as const,
    server: '',
    from: '',
    maxAge: mailedLinkMinutes * 60,
    sendVerificationRequest: async ({ identifier, token }: { identifier: string; token: string }) =>
      queueSignInMail(pool(), await getHouse(), { email: identifier, token }),
  }
  return { ...provider, options: {} }
}

/** The token alone finds its row, so that no address need stand in a URL; deleting is what uses it up. */
function teamAdapter(): NonNullable<AuthOptions['adapter']> {
  return {
    ...(PrismaAdapter(prisma() as unknown as Parameters<typeof PrismaAdapter>[0]) as AuthOptions['adapter']),
    useVerificationToken: async ({ token }) => {
      const { rows } = await pool().query(
        `delete from "VerificationToken" where token = $1 returning identifier, token, expires`,
        [token],
      )
      return rows[0] ?? null
    },
  } as NonNullable<AuthOptions['adapter']>
}

/** next-auth gives an address that it does not know its own address as an id: that is nobody's. */
async function isMember(user: { email?: string | null }): Promise<boolean> {
  const { rows } = await pool().query(`select 1 from "User" where email = $1`, [user.email])
  return rows.length > 0
}
