import { readToken } from '@/lib/mail/tokens'
import { securityHeaders } from '@/lib/pages/respond'
import { getMyData } from '@/lib/signatures/my-data'
import { refuse } from '../refusals'

type Context = { params: Promise<{ token: string }> }

/** A file to take home. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const id = readToken('my', (await params).token)
  if (!id) return refuse('unknown-link')
  const data = await getMyData(id)
  if (!data) return refuse('gone')
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="my-signatures.json"',
      'cache-control': 'no-store',
      ...securityHeaders(),
    },
  })
}
