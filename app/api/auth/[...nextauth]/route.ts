// next-auth's own door. Its callback would sign in on GET: here nothing acts on GET, and the link that is mailed opens
// a page of ours with a button.

import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth/next'
import { authOptions } from '@/lib/team/auth-options'

type Context = { params: Promise<{ nextauth: string[] }> }

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  if (nextauth[0] === 'callback') return new Response(null, { status: 405, headers: { allow: 'POST' } })
  return NextAuth(request, context, authOptions())
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptions())
}
