// next-auth's own door. Its callback signs in, and is called by lib/team/open-session.ts alone, never from outside: the link
// that is mailed opens a page of ours with a button.

import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth/next'
import { isSameSite } from '@/lib/platform/same-site'
import { authOptionsNow } from '@/lib/team/auth-options'

type Context = { params: Promise<{ nextauth: string[] }> }

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  return (await refusal(context)) ?? NextAuth(request, context, await authOptionsNow())
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!isSameSite(request)) return new Response('This form belongs to another site.', { status: 403 })
  return (await refusal(context)) ?? NextAuth(request, context, await authOptionsNow())
}

async function refusal({ params }: Context): Promise<Response | null> {
  const { nextauth } = await params
  return nextauth[0] === 'callback' ? new Response(null, { status: 405, headers: { allow: '' } }) : null
}
