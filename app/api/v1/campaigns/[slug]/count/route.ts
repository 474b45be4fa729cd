import { getCount } from '@/lib/campaigns/queries'
import { jsonAnswer, notFoundAnswer } from '../../../json-answer'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const count = await getCount((await params).slug)
  return count ? jsonAnswer(count) : notFoundAnswer()
}
