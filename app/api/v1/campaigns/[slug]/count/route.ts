import { getCount } from '@/lib/campaigns/queries'
import type { Asked } from '@/lib/platform/asked'
import { asOurServer } from '@/lib/platform/http/as-our-server'
import { jsonAnswer, notFoundAnswer } from '../../../json-answer'

type Context = { params: Promise<{ slug: string }> }

export const GET = asOurServer(tell)

async function tell(_: Asked, { params }: Context): Promise<Response> {
  const count = await getCount((await params).slug)
  return count ? jsonAnswer(count) : notFoundAnswer()
}
