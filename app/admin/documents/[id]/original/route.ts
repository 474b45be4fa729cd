// A document's own bytes, to keep, for the signed-in team alone.

import { originalResponse } from '@/lib/documents/original-response'
import { notFoundResponse } from '@/lib/pages/not-found'
import { requireActor } from '../../../require-actor'

type Context = { params: Promise<{ id: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireActor()
  const { id } = await params
  return (await originalResponse(id)) ?? notFoundResponse('no-store')
}
