// The button of a mailed sign-in link: the one thing that signs in.

import { isSameSite } from '@/lib/platform/same-site'
import { openSession } from '@/lib/team/open-session'

export async function POST(request: Request): Promise<Response> {
  if (!isSameSite(request)) return new Response('This form belongs to another site.', { status: 403 })
  const token = String((await request.formData()).get('token') ?? '')
  const cookie = await openSession(token)
  if (!cookie) return seeOther('/admin/sign-in/link?again')
  return seeOther('/admin', { 'set-cookie': cookie })
}

function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store', ...headers } })
}
