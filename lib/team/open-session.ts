// Signs a member in with the token of a one-time address: next-auth's callback, called by POST from the page's button.
// A token works once; two who press at the same moment get one session between them.

import type { AuthOptions } from 'next-auth'
import NextAuth from 'next-auth/next'
import { sessionCookie } from '@/lib/platform/session'
import { authOptionsNow } from './auth-options'

/** next-auth takes Node.js's request and response, and uses no more of them than stands here. */
const call = NextAuth as unknown as (request: object, response: object, options: AuthOptions) => Promise<void>

/** The Set-Cookie header of the new session; null when the token is unknown, used or too old. */
export async function openSession(token: string): Promise<string | null> {
  const setCookies: string[] = []
  const request = {
    method: 'POST',
    query: { nextauth: ['callback', 'email'], token },
    body: {},
    cookies: {},
    headers: {},
  }
  await call(request, recorder(setCookies), await authOptionsNow())
  return setCookies.find((cookie) => cookie.startsWith(`${sessionCookie().name}=`)) ?? null
}

/** The little of a response that next-auth writes to; only its cookies matter here. */
function recorder(setCookies: string[]): object {
  const response = {
    status: () => response,
    getHeader: (name: string) => (name === 'Set-Cookie' ? setCookies : undefined),
    setHeader: (name: string, value: string | string[]) => {
      if (name === 'Set-Cookie') setCookies.splice(0, setCookies.length, ...[value].flat())
      return response
    },
    end: () => response,
    json: () => response,
    send: () => response,
  }
  return response
}
