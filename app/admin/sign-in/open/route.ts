// The button of a mailed sign-in link: the one thing that signs in.

import { readFields } from '@/lib/platform/read-fields'
import { isSameSite } from '@/lib/platform/same-site'
import { openSession } from '@/lib/team/open-session'

/** A token is 64 characters. */
const bodyLimit = 4 * 1024

export async function POST(request: Request): Promise<Response> {
  if (!isSameSite(request)) return new Response('This form belongs to another site.', { status: 403 })
  const read = await readFields(request, bodyLimit)
  const token = read.ok ? read.fields.token : null
  const cookie = typeof token === 'string' ? await openSession(token) : null
  if (!cookie) return seeOther('/admin/sign-in/link?again')
  return seeOther('/admin', { 'set-cookie': cookie })
}

function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store', ...headers } })
}
